import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { Radar } from '../../components/charts/Radar.tsx'
import { Page } from '../../components/page/Page.tsx'
import { useText } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import { AboutEdition } from './AboutEdition.tsx'
import type { ShownCohort } from './CohortViews.tsx'
import { useComparisonAddress } from './comparison-address.ts'
import { comparedNodes, levelFrom, totalRow } from './comparison-series.ts'
import { chartAbout, fileNameOf, gapTitle, leadOf, titleOf } from './comparison-words.ts'
import { ComparisonChoices } from './ComparisonChoices.tsx'
import { FallbackNotice } from './ComparisonTable.tsx'
import { ComparisonViews } from './ComparisonViews.tsx'
import { comparisonData } from './comparison-data.ts'
import { RadarLegend } from './RadarLegend.tsx'

/** The same numbers as the overview's around a centre: for those who ask for it, with what it does to the eye. */
export function RadarView({ organisation, choices, edition, comparison, cohortKey, loading, failed }: ShownCohort) {
  const { t, language } = useText()
  const { read } = useComparisonAddress()
  const level = levelFrom(read('niva'))
  const all = comparedNodes(comparison.rows, edition.instrumentVersion.nodes, level, 'instrument')
  const rows = all.filter(({ node }) => node.level === level)
  const title = titleOf(comparison, totalRow(all), t, language)
  return (
    <Page
      synthetic={organisation.synthetic}
      eyebrow={`${organisation.name} · ${t('comparison.eyebrow', { year: edition.reportingYear })}`}
      title={title}
      documentTitle={title}
      busy={loading}
      lead={<p>{leadOf(comparison, t, language)}</p>}
    >
      <ComparisonViews view="radar" />
      <ComparisonChoices
        choices={choices}
        edition={edition}
        organisation={organisation}
        cohortKey={cohortKey}
        withLevel
      />
      {failed}
      <FallbackNotice comparison={comparison} />
      <ChartFrame
        id="radar"
        heading="h2"
        title={gapTitle(rows, level, t, language)}
        about={chartAbout(comparison, t, language)}
        data={comparisonData(rows, t, language)}
        fileName={fileNameOf('radar', organisation, comparison)}
        legend={<RadarLegend />}
        note={<p>{t('radar.note')}</p>}
      >
        {(width) => (
          <Radar
            width={width}
            axes={rows.map(({ node, own, cohort }) => ({
              key: node.id,
              label: nodeTitle(node, t, language),
              own: own?.mean ?? null,
              median: cohort.median ?? null,
            }))}
          />
        )}
      </ChartFrame>
      <AboutEdition comparison={comparison} />
    </Page>
  )
}
