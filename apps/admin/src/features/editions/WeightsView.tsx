import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { Legend } from '../../components/charts/Legend.tsx'
import { PlacePlot } from '../../components/charts/PlacePlot.tsx'
import { Page } from '../../components/page/Page.tsx'
import { Empty } from '../../components/page/states.tsx'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import { placeSpan } from '../../lib/place.ts'
import { AboutEdition } from './AboutEdition.tsx'
import type { ShownCohort } from './CohortViews.tsx'
import { chartAbout, fileNameOf, leadOf } from './comparison-words.ts'
import { ComparisonChoices } from './ComparisonChoices.tsx'
import { FallbackNotice } from './ComparisonTable.tsx'
import { ComparisonViews } from './ComparisonViews.tsx'
import { weighedNodes, weightsData, weightWord } from './weights-series.ts'

/** Whether the place holds whatever one thinks of the weights (method 4.4), beside what the answers leave open. */
export function WeightsView({ organisation, choices, edition, comparison, cohortKey, loading, failed }: ShownCohort) {
  const { t, language } = useText()
  const rows = weighedNodes(comparison.rows, edition.instrumentVersion.nodes)
  const total = rows.find(({ node }) => node.level === 'TOTAL')
  const span = placeSpan(total?.place.weightLow, total?.place.weightHigh)
  const title =
    total && span
      ? t('weights.title', { span, among: formatCount(total.place.among, language) })
      : t('weights.titleHidden')
  const data = weightsData(rows, t, language)
  const firm = rows.filter(({ place }) => weightWord(place) === 'less').length
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
          <p>{t(`weights.leads.${total ? (weightWord(total.place) ?? 'none') : 'none'}`)}</p>
        </>
      }
    >
      <ComparisonViews view="vikter" />
      <ComparisonChoices choices={choices} edition={edition} organisation={organisation} cohortKey={cohortKey} />
      {failed}
      <FallbackNotice comparison={comparison} />
      {rows.length === 0 ? (
        <Empty title={t('weights.emptyTitle')}>{t('weights.emptyText')}</Empty>
      ) : (
        <ChartFrame
          id="vikter"
          heading="h2"
          title={t('weights.chartTitle', { count: firm, total: rows.length })}
          about={chartAbout(comparison, t, language)}
          data={data}
          fileName={fileNameOf('vikter', organisation, comparison)}
          legend={<Legend marks={['likelyPlace', 'weightPlace']} />}
          note={<p>{t('weights.note')}</p>}
        >
          {(width) => (
            <PlacePlot
              width={width}
              rows={rows.map(({ node, place }) => ({
                key: node.id,
                label: nodeTitle(node, t, language),
                isMain: node.level === 'TOTAL' || node.level === 'DIMENSION',
                place,
              }))}
            />
          )}
        </ChartFrame>
      )}
      <AboutEdition comparison={comparison} />
    </Page>
  )
}
