import { useQuery } from '@apollo/client/react'
import { Link, Navigate, useSearchParams } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading } from '../../components/page/states.tsx'
import { LearningDocument } from '../../generated/graphql.ts'
import { isRefused } from '../../lib/errors.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { managedUnit, useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { LearningNav } from './LearningNav.tsx'
import { ShownLearning } from './ShownLearning.tsx'

/** The whole organisation, in the address of somebody who comes to the own unit first. */
export const whole = 'alla'

/** What to train, for the whole organisation or for one unit. */
export function LearningPage() {
  const { organisation } = useSignedIn()
  return organisation ? <Learning organisation={organisation} /> : <Navigate to={paths.catalogue} replace />
}

function Learning({ organisation }: { organisation: HomeOrganisation }) {
  const { t } = useText()
  const [search] = useSearchParams()
  const asked = search.get('enhet') ?? managedUnit(useSignedIn())
  const unitId = asked === whole ? null : asked
  const { data, error, refetch } = useQuery(LearningDocument, {
    variables: { organisationId: organisation.id, unitId },
  })
  if (data?.learning) return <ShownLearning organisation={organisation} learning={data.learning} />
  const title = t('nav.learning')
  const frame = { eyebrow: organisation.name, synthetic: organisation.synthetic, title, documentTitle: title }
  if (!data && !error)
    return (
      <Page {...frame} busy>
        <LearningNav />
        <Loading rows={5} />
      </Page>
    )
  return (
    <Page {...frame}>
      <LearningNav />
      {error && unitId !== null && isRefused(error) ? (
        <Empty
          title={t('trainings.unitHidden')}
          action={<Link to={`${paths.learning}?enhet=${whole}`}>{t('trainings.toWhole')}</Link>}
        >
          {t('trainings.unitHiddenText')}
        </Empty>
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Empty
          title={t('trainings.emptyTitle')}
          action={<Link to={paths.catalogue}>{t('trainings.emptyAction')}</Link>}
        >
          {t('trainings.emptyText')}
        </Empty>
      )}
    </Page>
  )
}
