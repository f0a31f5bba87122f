import { Page } from '../../components/page/Page.tsx'
import { Failed, Loading, Refused } from '../../components/page/states.tsx'
import { useText } from '../../lib/i18n.ts'
import type { HomeOrganisation } from '../../lib/viewer.ts'
import { useComparisonAddress, type View } from './comparison-address.ts'
import { type Choices, defaultCohort } from './comparison-series.ts'
import { ComparisonViews } from './ComparisonViews.tsx'
import { OverviewView } from './OverviewView.tsx'
import { RadarView } from './RadarView.tsx'
import { type ComparisonView, useComparison } from './useComparison.ts'
import { WeightsView } from './WeightsView.tsx'

/** What every view of the page stands on. */
export interface ShownEdition {
  readonly organisation: HomeOrganisation
  readonly choices: Choices
  /** The one of the year that is looked at. */
  readonly edition: NonNullable<Choices['edition']>
}

export interface ShownCohort extends ShownEdition {
  readonly comparison: ComparisonView
  readonly cohortKey: string
  readonly loading: boolean
  /** A newer answer could not be had; the last one stays. */
  readonly failed: React.ReactNode
}

/** The views that set the organisation against a cohort or a list. While another one loads the last stays on screen, dimmed. */
export function CohortViews({ view, ...shown }: ShownEdition & { view: View }) {
  const { organisation, edition } = shown
  const { t } = useText()
  const { read } = useComparisonAddress()
  const cohortKey = read('grupp') ?? defaultCohort(organisation.skrGroup?.code)
  const { view: comparison, isRefused, loading, error, refetch } = useComparison(edition.id, organisation.id, cohortKey)
  const failed = error ? <Failed error={error} retry={refetch} /> : null
  if (comparison && !isRefused) {
    const props = { ...shown, comparison, cohortKey, loading, failed }
    if (view === 'vikter') return <WeightsView {...props} />
    return view === 'radar' ? <RadarView {...props} /> : <OverviewView {...props} />
  }
  return (
    <Page
      eyebrow={organisation.name}
      synthetic={organisation.synthetic}
      title={t('nav.comparison')}
      documentTitle={t('nav.comparison')}
      busy={!error && !isRefused}
    >
      <ComparisonViews view={view} />
      {failed ?? (isRefused ? <Refused /> : <Loading rows={8} />)}
    </Page>
  )
}
