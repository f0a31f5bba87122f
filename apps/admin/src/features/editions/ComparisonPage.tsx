import { useQuery } from '@apollo/client/react'
import { Link, Navigate } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading } from '../../components/page/states.tsx'
import { ComparableEditionsDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { maturityInstrument } from '../../lib/instrument.ts'
import { paths } from '../../lib/paths.ts'
import { useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { CohortViews } from './CohortViews.tsx'
import { useComparisonAddress, views } from './comparison-address.ts'
import { editionsByYear } from './comparison-series.ts'
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
  const editions = useQuery(ComparableEditionsDocument, { variables: { instrumentKey: maturityInstrument } })
  const years = editions.data ? editionsByYear(editions.data.editions.nodes) : []
  const askedYear = Number(read('ar'))
  const edition = years.find(({ reportingYear }) => reportingYear === askedYear) ?? years[0]
  const view = views.find((one) => one === read('vy')) ?? views[0]
  if (edition) {
    const shown = { organisation, editions: years, edition }
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
      busy={editions.loading}
    >
      {editions.error ? (
        <Failed error={editions.error} retry={editions.refetch} />
      ) : editions.data ? (
        <Empty title={t('comparison.emptyTitle')} action={<Link to={paths.result}>{t('comparison.emptyAction')}</Link>}>
          {t('comparison.emptyText')}
        </Empty>
      ) : (
        <Loading rows={8} />
      )}
    </Page>
  )
}
