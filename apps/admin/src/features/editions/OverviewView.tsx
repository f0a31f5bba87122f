import { Alert } from '@digdir/designsystemet-react'
import { FEWEST_OTHERS } from '@mognad/scoring'
import { Page } from '../../components/page/Page.tsx'
import { formatIndex } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { totalNode } from '../../lib/instrument.ts'
import { placeWords, weightWords } from '../../lib/place.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { AboutEdition } from './AboutEdition.tsx'
import type { ShownCohort } from './CohortViews.tsx'
import { useComparisonAddress } from './comparison-address.ts'
import { comparedNodes, type ComparedNode, levelFrom, orderFrom, totalRow } from './comparison-series.ts'
import { leadOf, titleOf } from './comparison-words.ts'
import { ComparisonChoices } from './ComparisonChoices.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { ComparisonViews } from './ComparisonViews.tsx'
import { GuaranteedPlaces } from './GuaranteedPlaces.tsx'
import { ListedSection } from './ListedSection.tsx'
import { YearsSection } from './YearsSection.tsx'

/** Everything against one cohort: dots and bands by gap, place in words, who they are, and how it has gone over the years. */
export function OverviewView({ organisation, choices, edition, comparison, cohortKey, loading, failed }: ShownCohort) {
  const { t, language } = useText()
  const mayKeep = hasRole(useSignedIn(), 'KEY_USER')
  const { read, choose } = useComparisonAddress()
  const level = levelFrom(read('niva'))
  const { nodes } = edition.instrumentVersion
  const rows = comparedNodes(comparison.rows, nodes, level, orderFrom(read('ordning')))
  const total = totalRow(rows)
  const title = titleOf(comparison, total, t, language)
  return (
    <Page
      synthetic={organisation.synthetic}
      eyebrow={`${organisation.name} · ${t('comparison.eyebrow', { year: edition.reportingYear })}`}
      title={title}
      documentTitle={title}
      busy={loading}
      lead={
        <>
          <p>{leadOf(comparison, t, language)}</p>
          {total && <PlaceOfTotal total={total} />}
          <GuaranteedPlaces places={comparison.guaranteedPlaces} nodes={nodes} />
        </>
      }
    >
      <ComparisonViews view="oversikt" />
      <ComparisonChoices
        choices={choices}
        edition={edition}
        organisation={organisation}
        cohortKey={cohortKey}
        mayKeep={mayKeep}
        withOrder
      />
      {failed}
      {comparison.list && comparison.cohort.members < FEWEST_OTHERS.mean && (
        <Alert data-color="info" data-size="sm">
          <p>{t('lists.tooFew', { count: comparison.cohort.members, fewest: FEWEST_OTHERS.mean })}</p>
        </Alert>
      )}
      <ComparisonTable comparison={comparison} rows={rows} organisation={organisation} level={level} />
      {comparison.list && <ListedSection view={{ ...comparison, list: comparison.list }} mayKeep={mayKeep} />}
      <YearsSection
        view={comparison}
        organisation={organisation}
        nodes={nodes}
        node={read('del') ?? totalNode}
        choose={(node) => choose('del', node)}
      />
      <AboutEdition comparison={comparison} />
    </Page>
  )
}

/** How surely the total stands where the title says, what is left to the best quarter, and what other weights would change. */
function PlaceOfTotal({ total: { place, bestQuarterGap } }: { total: ComparedNode }) {
  const { t, language } = useText()
  const gap =
    bestQuarterGap === null
      ? null
      : bestQuarterGap > 0
        ? t('comparison.toBestQuarter', { gap: formatIndex(bestQuarterGap, language) })
        : t('comparison.inBestQuarter')
  const sentences = [placeWords(place, t, language), gap, weightWords(place, t)].filter((words) => words !== null)
  return sentences.length === 0 ? null : <p>{sentences.join(' ')}</p>
}
