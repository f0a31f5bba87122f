import { cellOf, type ChartData, spanOf } from '../../../components/charts/chart-data.ts'
import { trendSeries, type TrendPoint } from '../../../components/charts/trend-series.ts'
import type {
  CohortFigurePartsFragment,
  InstrumentNodePartsFragment,
  PublicResultQuery,
} from '../../../generated/graphql.ts'
import { figureOf, type Figure, shown } from '../../../lib/figure.ts'
import { formatIndex, formatSpan, type Language } from '../../../lib/format.ts'
import type { Translate } from '../../../lib/i18n.ts'
import { nodeTitle, totalNode } from '../../../lib/instrument.ts'
import { placeSpan } from '../../../lib/place.ts'
import { cohortName } from '../cohort-name.ts'

export type PublicResult = NonNullable<PublicResultQuery['publicResult']>
export type PublicCohort = PublicResult['cohorts'][number]

export interface PublicNode {
  readonly node: InstrumentNodePartsFragment
  readonly own: Figure | undefined
  readonly cohort: CohortFigurePartsFragment | null
  /** Own mean less the group's median, in points; null when either is not shown. */
  readonly gap: number | null
}

/** Every part that is shown beside the group that is looked at: the upper levels, then each category with its factors. */
export function publicNodes({ nodes, figures }: PublicResult, cohort: PublicCohort | undefined): PublicNode[] {
  const upper = nodes.filter(({ level }) => level === 'TOTAL' || level === 'DIMENSION')
  const parts = nodes
    .filter(({ level }) => level === 'CATEGORY')
    .flatMap((category) => [
      category,
      ...nodes.filter(({ level, parent }) => level === 'FACTOR' && parent === category.id),
    ])
  return [...upper, ...parts].map((node) => {
    const own = figureOf(figures, node.id)
    const group = cohort?.figures.find((one) => one.node === node.id)?.figure ?? null
    const gap = own?.mean == null || group?.median == null ? null : own.mean - group.median
    return { node, own, cohort: group, gap }
  })
}

/** The result in one sentence: the total, or why there is none. */
export function sentenceOf({ organisation, figures, reason }: PublicResult, t: Translate, language: Language): string {
  const total = figureOf(figures, totalNode)
  const own = shown(total)
  const { name } = organisation
  if (!own) return t('publicResults.titleHidden', { name, reason: t(`hidden.${total?.reason ?? reason ?? 'MISSING'}`) })
  return t('publicResults.title', { name, value: formatIndex(own.mean, language) })
}

/** How sure that is, beside whom, and which places may be claimed: each a sentence, what is not shown left out. */
export function leadOf(
  result: PublicResult,
  cohort: PublicCohort | undefined,
  t: Translate,
  language: Language,
): string {
  const total = figureOf(result.figures, totalNode)
  const own = shown(total)
  const sentences: string[] = []
  if (own?.low != null && own.high != null)
    sentences.push(t('publicResults.interval', { span: formatSpan(own.low, own.high, language) }))
  const group = cohort?.figures.find(({ node }) => node === totalNode)?.figure
  if (own && cohort && group?.median != null) {
    const words = {
      cohort: cohortName({ key: cohort.cohort.key, name: cohort.cohort.name ?? null }, t, language),
      count: group.organisations,
      median: formatIndex(group.median, language),
    }
    const within = own.low != null && own.high != null && own.low <= group.median && group.median <= own.high
    const side = within ? 'within' : own.mean > group.median ? 'above' : 'below'
    sentences.push(t(`publicResults.median.${side}`, words))
  }
  const place = result.places.find(({ node }) => node === totalNode)
  if (place)
    sentences.push(t('publicResults.place', { span: placeSpan(place.low, place.high) ?? '', among: place.among }))
  return sentences.join(' ')
}

/** The numbers of the chart and its files. */
export function publicData(rows: readonly PublicNode[], t: Translate, language: Language): ChartData {
  return {
    columns: [
      { key: 'node', kind: 'name', label: t('columns.node') },
      { key: 'index', kind: 'index', label: t('columns.index') },
      { key: 'interval', kind: 'span', label: t('columns.interval') },
      { key: 'n', kind: 'count', label: t('columns.n') },
      { key: 'median', kind: 'index', label: t('publicResults.groupMedian') },
      { key: 'organisations', kind: 'count', label: t('publicResults.groupCount') },
      { key: 'gap', kind: 'difference', label: t('columns.gap') },
    ],
    rows: rows.map(({ node, own, cohort, gap }) => ({
      key: node.id,
      cells: [
        nodeTitle(node, t, language),
        cellOf(own?.mean, own?.reason),
        spanOf(own?.low, own?.high, own?.reason),
        cellOf(own?.respondents, own?.reason),
        cellOf(cohort?.median, cohort?.reason ?? 'HIDDEN'),
        cellOf(cohort?.organisations, cohort?.reason ?? 'HIDDEN'),
        cellOf(gap, own?.reason ?? cohort?.reason ?? 'HIDDEN'),
      ],
    })),
  }
}

export interface TrendOfNode {
  readonly node: InstrumentNodePartsFragment
  readonly series: readonly TrendPoint[]
}

/** Total and dimensions over the newest public years. Years in which a node meant something else have no point. */
export function publicTrend({ nodes, years }: PublicResult): TrendOfNode[] {
  const points = years.map(({ edition, figures }) => ({
    round: { id: edition.id, reportingYear: edition.reportingYear },
    figures,
    breaks: [],
  }))
  return nodes
    .filter(({ level }) => level === 'TOTAL' || level === 'DIMENSION')
    .map((node) => ({ node, series: trendSeries(points, node.id, 5) }))
}

/** The trend as rows: a year each, a column for each part. */
export function trendData(trend: readonly TrendOfNode[], t: Translate, language: Language): ChartData {
  const years = trend[0]?.series.map(({ year }) => year) ?? []
  return {
    columns: [
      { key: 'year', kind: 'name', label: t('years.year') },
      ...trend.map(({ node }) => ({ key: node.id, kind: 'index' as const, label: nodeTitle(node, t, language) })),
      ...trend.map(({ node }) => ({
        key: `${node.id}-interval`,
        kind: 'span' as const,
        label: t('publicResults.intervalOf', { part: nodeTitle(node, t, language) }),
      })),
    ],
    rows: years.map((year, at) => ({
      key: String(year),
      cells: [
        String(year),
        ...trend.map(({ series }) => cellOf(series[at]?.figure?.mean, series[at]?.reason)),
        ...trend.map(({ series }) => spanOf(series[at]?.figure?.low, series[at]?.figure?.high, series[at]?.reason)),
      ],
    })),
  }
}
