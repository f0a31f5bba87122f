import type { HiddenReason } from '../../generated/graphql.ts'
import type { CsvCell } from '../../lib/csv.ts'
import { signOf } from '../../lib/figure.ts'
import {
  formatCount,
  formatDifference,
  formatIndex,
  formatPercent,
  formatSpan,
  type Language,
} from '../../lib/format.ts'
import type { Translate } from '../../lib/i18n.ts'

/*
 * The numbers of a chart, once: its table, its CSV and what is read aloud at a mark are all made of these, so none of
 * them can say more than another.
 */

/** Why there is no number. */
export interface HiddenCell {
  readonly hidden: HiddenReason
}

/** From and to, on the scale of the column. */
export type Span = readonly [low: number, high: number]

export type ChartCell = number | string | Span | HiddenCell

/**
 * What a column holds: names of the marks, index values 0-100, differences of them, per cent 0-100, whole numbers,
 * spans of index values or of whole numbers, or words.
 */
export type ChartColumnKind = 'name' | 'index' | 'difference' | 'percent' | 'count' | 'span' | 'places' | 'words'

export interface ChartColumn {
  readonly key: string
  readonly label: string
  readonly kind: ChartColumnKind
}

export interface ChartRow {
  /** The mark that the row stands for: the value of its `data-mark`. */
  readonly key: string
  /** In the order of the columns. */
  readonly cells: readonly ChartCell[]
}

export interface ChartData {
  readonly columns: readonly ChartColumn[]
  readonly rows: readonly ChartRow[]
}

/** A value, or why it is not shown; a value without a reason is missing. */
export function cellOf(value: number | null | undefined, reason?: HiddenReason | null): ChartCell {
  return value ?? { hidden: reason ?? 'MISSING' }
}

/** A span whose both ends are shown, or why not. */
export function spanOf(
  low: number | null | undefined,
  high: number | null | undefined,
  reason?: HiddenReason | null,
): ChartCell {
  return low == null || high == null ? { hidden: reason ?? 'MISSING' } : [low, high]
}

export function isHidden(cell: ChartCell): cell is HiddenCell {
  return typeof cell === 'object' && 'hidden' in cell
}

/** Why cells of the chart have no number, each reason as often as it occurs. */
export function hiddenReasons({ rows }: ChartData): HiddenReason[] {
  return rows.flatMap(({ cells }) => cells.filter(isHidden).map(({ hidden }) => hidden))
}

/** A cell as it stands in the table; what is hidden as Kolada's sign. */
export function cellText(cell: ChartCell, kind: ChartColumnKind, language: Language): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return numberText(cell, kind, language)
  if (isHidden(cell)) return signOf(cell.hidden)
  const [low, high] = cell
  if (kind !== 'places') return formatSpan(low, high, language)
  return low === high ? formatCount(low, language) : `${formatCount(low, language)}–${formatCount(high, language)}`
}

function numberText(value: number, kind: ChartColumnKind, language: Language): string {
  if (kind === 'difference') return formatDifference(value, language)
  if (kind === 'percent') return formatPercent(value, language)
  if (kind === 'count' || kind === 'places') return formatCount(value, language)
  return formatIndex(value, language)
}

/** What is read aloud at a mark: its name, then every column with its value or why there is none. */
export function reading({ columns }: ChartData, row: ChartRow, t: Translate, language: Language): string {
  const parts = columns.map(({ label, kind }, at) => {
    const cell = row.cells[at] ?? ''
    const text = isHidden(cell) ? t(`hidden.${cell.hidden}`) : cellText(cell, kind, language)
    if (kind === 'name') return text
    return text === '' ? '' : `${label} ${text}`
  })
  return parts.filter((part) => part !== '').join(', ')
}

/**
 * The table for a spreadsheet: numbers as numbers with the decimals of the screen, a span as two columns, and signs where
 * nothing is shown, never an empty cell.
 */
export function chartCsv({ columns, rows }: ChartData, t: Translate): CsvCell[][] {
  const isSpan = ({ kind }: ChartColumn) => kind === 'span' || kind === 'places'
  return [
    columns.flatMap((column) =>
      isSpan(column)
        ? [t('charts.from', { label: column.label }), t('charts.to', { label: column.label })]
        : [column.label],
    ),
    ...rows.map(({ cells }) =>
      columns.flatMap((column, at): CsvCell[] => {
        const cell = cells[at] ?? ''
        if (typeof cell === 'string') return [cell]
        if (typeof cell === 'number') return [rounded(cell)]
        if (isHidden(cell)) return isSpan(column) ? [signOf(cell.hidden), signOf(cell.hidden)] : [signOf(cell.hidden)]
        return cell.map(rounded)
      }),
    ),
  ]
}

/** To the tenth, as on screen: a file must not tell more than the page. */
function rounded(value: number): number {
  return Number(value.toFixed(1))
}
