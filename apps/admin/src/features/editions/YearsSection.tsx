import { useQuery } from '@apollo/client/react'
import { ChartFigure } from '../../components/charts/ChartFigure.tsx'
import { TrendPanel } from '../../components/charts/TrendPanel.tsx'
import type { TrendPoint } from '../../components/charts/trend-series.ts'
import { domainOf } from '../../components/charts/scale.ts'
import { Choice } from '../../components/page/Choice.tsx'
import { Section } from '../../components/page/Page.tsx'
import { Failed, Loading } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import {
  EditionTrendDocument,
  type EditionTrendQuery,
  type InstrumentNodePartsFragment,
} from '../../generated/graphql.ts'
import { formatDifference, formatIndex, formatSpan } from '../../lib/format.ts'
import { type Translate, useText } from '../../lib/i18n.ts'
import { maturityInstrument, nodeTitle, totalNode } from '../../lib/instrument.ts'
import { cohortName } from './cohort-name.ts'
import { type ComparisonView, isList } from './useComparison.ts'

type Trend = EditionTrendQuery['editionTrend']

interface Props {
  view: ComparisonView
  organisation: { id: string; name: string }
  nodes: readonly InstrumentNodePartsFragment[]
  node: string
  choose(node: string): void
}

const levels: ReadonlySet<string> = new Set(['TOTAL', 'DIMENSION', 'CATEGORY'])

/** One part over the years: the own trend beside the cohort. */
export function YearsSection({ view, organisation, nodes, node, choose }: Props) {
  const { t, language } = useText()
  const offered = nodes.filter(({ level }) => levels.has(level))
  const chosen = offered.find(({ id }) => id === node) ?? offered.find(({ id }) => id === totalNode)
  const { data, error, refetch } = useQuery(EditionTrendDocument, {
    variables: {
      instrumentKey: maturityInstrument,
      organisationId: organisation.id,
      node: chosen?.id ?? totalNode,
      cohort: isList(view.cohort.key) ? 'all' : view.cohort.key,
    },
  })
  const answer = data
  if (!chosen) return null
  const name = nodeTitle(chosen, t, language)
  const pick = (
    <Choice
      label={t('years.node')}
      value={chosen.id}
      options={offered.map((one) => ({ value: one.id, label: nodeTitle(one, t, language) }))}
      onChange={choose}
    />
  )
  return (
    <Section title={t('years.title')} note={t('years.note')} actions={pick}>
      {error ? (
        <Failed error={error} retry={refetch} />
      ) : !answer ? (
        <Loading rows={3} />
      ) : (
        <TrendOfYears trend={answer.editionTrend} name={name} view={view} />
      )}
    </Section>
  )
}

function TrendOfYears({ trend, name, view }: { trend: Trend; name: string; view: ComparisonView }) {
  const { t, language } = useText()
  const series = trend.points.map(({ reportingYear, editionId, own }): TrendPoint => {
    const figure = own ? { mean: own.mean, low: own.low ?? null, high: own.high ?? null } : null
    // Years that mean something else are left out of an edition's trend.
    return { year: reportingYear, roundId: editionId, figure, reason: own ? null : 'MISSING', breaks: false }
  })
  const drawn = trend.points.flatMap(({ own }) => [own?.mean, own?.low, own?.high])
  const cohort = isList(view.cohort.key) ? t('comparison.everybody') : cohortName(view.cohort, t, language)
  const words = slopeWords(trend, t, language)
  return (
    <div className="card years-card">
      <h3>{words}</h3>
      <ChartFigure
        id="ar-for-ar"
        title={`${name}. ${words}`}
        about={t('years.median', { cohort })}
        fileName="mognad-ar-for-ar"
      >
        <div className="years-trend">
          {series.length > 0 && (
            <TrendPanel title={name} series={series} domain={domainOf(drawn)} label={t('years.chart', { name })} />
          )}
          <DataTable
            caption={t('years.caption', { name })}
            rows={trend.points}
            rowKey={({ editionId }) => editionId}
            columns={[
              { key: 'year', kind: 'name', label: t('years.year'), cell: ({ reportingYear }) => reportingYear },
              {
                key: 'own',
                kind: 'primary',
                label: t('columns.ownInterval'),
                cell: ({ own }) =>
                  own
                    ? `${formatIndex(own.mean, language)}${own.low != null && own.high != null ? ` (${formatSpan(own.low, own.high, language)})` : ''}`
                    : '-',
              },
              {
                key: 'cohort',
                kind: 'number',
                label: t('columns.median'),
                cell: ({ cohortMedian }) => (cohortMedian == null ? '..' : formatIndex(cohortMedian, language)),
              },
            ]}
          />
        </div>
      </ChartFigure>
      <p className="subtle">{t('years.median', { cohort })}</p>
    </div>
  )
}

/** "4 steps a year, between 1 and 7": or why nothing is said. */
function slopeWords({ slope, slopeLow, slopeHigh }: Trend, t: Translate, language: 'sv' | 'en'): string {
  if (slope == null || slopeLow == null || slopeHigh == null) return t('years.tooFew')
  const words = {
    slope: formatDifference(slope, language),
    low: formatDifference(slopeLow, language),
    high: formatDifference(slopeHigh, language),
  }
  return t(slopeLow > 0 ? 'years.rising' : slopeHigh < 0 ? 'years.falling' : 'years.uncertain', words)
}
