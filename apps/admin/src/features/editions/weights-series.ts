import { cellOf, type ChartData, spanOf } from '../../components/charts/chart-data.ts'
import type { InstrumentNodePartsFragment, PlacePartsFragment } from '../../generated/graphql.ts'
import type { Language } from '../../lib/format.ts'
import type { Translate } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import type { ComparisonRow } from './comparison-series.ts'

export interface WeighedNode {
  readonly node: InstrumentNodePartsFragment
  readonly place: PlacePartsFragment
}

/** The nodes whose place could move with the weights of their parts: those made of parts, the largest first. */
export function weighedNodes(
  rows: readonly ComparisonRow[],
  nodes: readonly InstrumentNodePartsFragment[],
): WeighedNode[] {
  const levels = ['TOTAL', 'DIMENSION', 'CATEGORY']
  return levels.flatMap((level) =>
    nodes.flatMap((node) => {
      const place = node.level === level ? rows.find((row) => row.node === node.id)?.place : undefined
      return place && (place.weightLow != null || place.likelyLow != null) ? [{ node, place }] : []
    }),
  )
}

export type WeightWord = 'less' | 'more'

/**
 * Whether other weights leave the place within what the answers leave open anyway (`less`), or can move it beyond that.
 * Null where one of the two is not shown.
 */
export function weightWord({ likelyLow, likelyHigh, weightLow, weightHigh }: PlacePartsFragment): WeightWord | null {
  if (likelyLow == null || likelyHigh == null || weightLow == null || weightHigh == null) return null
  return weightLow >= likelyLow && weightHigh <= likelyHigh ? 'less' : 'more'
}

/** The numbers of the chart: likely place, places under other weights, among how many, and what follows. */
export function weightsData(rows: readonly WeighedNode[], t: Translate, language: Language): ChartData {
  return {
    columns: [
      { key: 'node', kind: 'name', label: t('columns.node') },
      { key: 'likely', kind: 'places', label: t('columns.place') },
      { key: 'weights', kind: 'places', label: t('weights.places') },
      { key: 'among', kind: 'count', label: t('weights.among') },
      { key: 'word', kind: 'words', label: t('weights.word') },
    ],
    rows: rows.map(({ node, place }) => {
      const word = weightWord(place)
      return {
        key: node.id,
        cells: [
          nodeTitle(node, t, language),
          spanOf(place.likelyLow, place.likelyHigh, place.reason),
          spanOf(place.weightLow, place.weightHigh, place.weightReason),
          cellOf(place.among),
          word ? t(`weights.words.${word}`) : '',
        ],
      }
    }),
  }
}
