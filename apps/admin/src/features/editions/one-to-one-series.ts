import { cellOf, type ChartData, spanOf } from '../../components/charts/chart-data.ts'
import type { InstrumentNodePartsFragment, OneToOneQuery } from '../../generated/graphql.ts'
import { changeSigns, changeWord, type ChangeWord } from '../../lib/change.ts'
import { formatDifference, formatNames, type Language } from '../../lib/format.ts'
import type { Translate } from '../../lib/i18n.ts'
import { nodeTitle, totalNode } from '../../lib/instrument.ts'
import type { Level } from './comparison-series.ts'

export type PairRow = NonNullable<OneToOneQuery['oneToOne']>['rows'][number]

export interface PairedNode {
  readonly node: InstrumentNodePartsFragment
  readonly row: PairRow
}

interface Names {
  readonly own: string
  readonly other: string
}

/** Total and dimensions, then one finer level by the difference: the largest lead first, what has none last. */
export function pairedNodes(
  rows: readonly PairRow[],
  nodes: readonly InstrumentNodePartsFragment[],
  level: Level,
): PairedNode[] {
  const at = (wanted: string) =>
    nodes.flatMap((node) => {
      const row = node.level === wanted ? rows.find((one) => one.node === node.id) : undefined
      return row ? [{ node, row }] : []
    })
  const gap = ({ row: { own, other } }: PairedNode) =>
    own?.mean == null || other?.mean == null ? Number.NEGATIVE_INFINITY : own.mean - other.mean
  return [...at('TOTAL'), ...at('DIMENSION'), ...at(level).toSorted((a, b) => gap(b) - gap(a) || 0)]
}

/** The result on the whole, as the page's title. */
export function oneToOneTitle(rows: readonly PairRow[], names: Names, t: Translate, language: Language): string {
  const total = rows.find(({ node }) => node === totalNode)
  const word = total ? wordOf(total) : null
  if (!total || !word) return t('oneToOne.titles.none', { ...names })
  return t(`oneToOne.titles.${word}`, { ...names, points: formatDifference(total.difference ?? 0, language) })
}

/** Which parts of the level are clearly higher and which clearly lower: never more than the verdicts carry. */
export function clearWords(
  rows: readonly PairedNode[],
  level: Level,
  { other }: Names,
  t: Translate,
  language: Language,
): string {
  const clear = (wanted: ChangeWord) =>
    formatNames(
      rows
        .filter(({ node, row }) => node.level === level && wordOf(row) === wanted)
        .map(({ node }) => nodeTitle(node, t, language)),
      language,
    )
  const [higher, lower] = [clear('higher'), clear('lower')]
  if (higher && lower) return t('oneToOne.clear.both', { other, higher, lower })
  if (higher) return t('oneToOne.clear.higher', { other, parts: higher })
  if (lower) return t('oneToOne.clear.lower', { other, parts: lower })
  return t('oneToOne.clear.none', { other })
}

/** The numbers of the chart, with the verdict as a sign and in words. */
export function oneToOneData(rows: readonly PairedNode[], names: Names, t: Translate, language: Language): ChartData {
  return {
    columns: [
      { key: 'node', kind: 'name', label: t('columns.node') },
      { key: 'own', kind: 'index', label: names.own },
      { key: 'ownInterval', kind: 'span', label: t('oneToOne.intervalOf', { name: names.own }) },
      { key: 'other', kind: 'index', label: names.other },
      { key: 'otherInterval', kind: 'span', label: t('oneToOne.intervalOf', { name: names.other }) },
      { key: 'difference', kind: 'difference', label: t('columns.gap') },
      { key: 'between', kind: 'words', label: t('oneToOne.between') },
      { key: 'verdict', kind: 'words', label: t('oneToOne.verdict') },
    ],
    rows: rows.map(({ node, row }) => ({
      key: node.id,
      cells: [
        nodeTitle(node, t, language),
        cellOf(row.own?.mean, row.own?.reason),
        spanOf(row.own?.low, row.own?.high, row.own?.reason),
        cellOf(row.other?.mean, row.other?.reason),
        spanOf(row.other?.low, row.other?.high, row.other?.reason),
        cellOf(row.difference, row.own?.reason ?? row.other?.reason ?? 'MISSING'),
        betweenWords(row, t, language),
        verdictWords(row, t),
      ],
    })),
  }
}

/** Ends of a difference have signs, which a span of index values does not write. */
function betweenWords({ differenceLow, differenceHigh }: PairRow, t: Translate, language: Language): string {
  if (differenceLow == null || differenceHigh == null) return ''
  return t('oneToOne.span', {
    low: formatDifference(differenceLow, language),
    high: formatDifference(differenceHigh, language),
  })
}

function verdictWords(row: PairRow, t: Translate): string {
  const word = wordOf(row)
  if (word) return `${changeSigns[word]} ${t(`oneToOne.meanings.${word}`)}`
  const reason = row.reason
  return reason === 'TOO_FEW' || reason === 'JOINT' || reason === 'LOW_QUALITY'
    ? t(`oneToOne.notCompared.${reason}`)
    : t('oneToOne.notCompared.MISSING')
}

function wordOf({ verdict, difference }: PairRow): ChangeWord | null {
  return changeWord({ verdict: verdict ?? null, difference: difference ?? null })
}
