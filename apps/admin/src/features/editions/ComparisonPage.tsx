import { useQuery } from '@apollo/client/react'
import { Link, Navigate } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { ComparisonChoicesDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { maturityInstrument } from '../../lib/instrument.ts'
import { paths } from '../../lib/paths.ts'
import { useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { CohortViews } from './CohortViews.tsx'
import { useComparisonAddress, views, yearFrom } from './comparison-address.ts'
import { ImproversView } from './ImproversView.tsx'
import { OneToOneView } from './OneToOneView.tsx'
import './comparison.css'

/** The own organisation against others, in a published edition. The address holds every choice. */
export function ComparisonPage() {
  const { organisation } = useSignedIn()
  return organisation ? <Comparison organisation={organisation} /> : <Navigate to={paths.national} replace />
}

function Comparison({ organisation }: { organisation: HomeOrganisation }) {
  const { t } = useText()
  const { read } = useComparisonAddress()
  const { data, previousData, loading, error, refetch } = useQuery(ComparisonChoicesDocument, {
    variables: { instrumentKey: maturityInstrument, organisationId: organisation.id, year: yearFrom(read('ar')) },
  })
  // While another year loads the last stays on screen.
  const choices = (data ?? previousData)?.comparisonChoices
  const view = views.find((one) => one === read('vy')) ?? views[0]
  if (choices?.edition) {
    const shown = { organisation, choices, edition: choices.edition }
    if (view === 'en-mot-en') return <OneToOneView {...shown} />
    if (view === 'forbattrare') return <ImproversView {...shown} />
    return <CohortViews {...shown} view={view} />
  }
  return (
    <Page
      eyebrow={organisation.name}
      synthetic={organisation.synthetic}
      title={t('nav.comparison')}
      documentTitle={t('nav.comparison')}
      busy={loading}
    >
      {error ? (
        <Failed error={error} retry={refetch} />
      ) : data?.comparisonChoices === null ? (
        <Refused />
      ) : data ? (
        <Empty title={t('comparison.emptyTitle')} action={<Link to={paths.result}>{t('comparison.emptyAction')}</Link>}>
          {t('comparison.emptyText')}
        </Empty>
      ) : (
        <Loading rows={8} />
      )}
    </Page>
  )
}
