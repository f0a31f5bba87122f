import type { CsvCell } from './csv.ts'

/**
 * A table as it stands on the page, for a spreadsheet: numbers as numbers, `61,4 (58,1–66,3)` as three columns, signs and
 * words as they are. So a file cannot tell more than the page. Drawings, buttons and what is only read aloud are left out.
 *
 * @param table of `DataTable` or `HeatMap`: heads with `scope="col"`, rows with cells
 * @param words for the columns that an interval gets: from, to
 */
export function tableCsv(
  table: HTMLTableElement,
  words: { readonly from: (label: string) => string; readonly to: (label: string) => string },
): CsvCell[][] {
  const [head, ...rows] = [...table.rows].map((row) => [...row.cells])
  if (!head) return []
  const kept = head.flatMap((cell, at) => (isDrawing(cell) ? [] : [at]))
  const cells = rows.map((row) => kept.map((at) => (row[at] ? partsOf(textOf(row[at])) : [''])))
  // A column is three wide where one of its cells is.
  const wide = kept.map((_, column) => cells.some((row) => row[column]!.length === 3))
  return [
    kept.flatMap((at, column) => {
      const label = labelOf(head[at]!)
      return wide[column] ? [label, words.from(label), words.to(label)] : [label]
    }),
    ...cells.map((row) =>
      row.flatMap((parts, column): CsvCell[] => (wide[column] && parts.length === 1 ? [parts[0]!, '', ''] : parts)),
    ),
  ]
}

const isDrawing = (cell: Element) => cell.getAttribute('data-kind') === 'chart'

/** What a head is called: the column's name without the button that explains it. */
function labelOf(cell: Element): string {
  return cell.getAttribute('aria-label') ?? textOf(cell)
}

function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element
  for (const away of copy.querySelectorAll('svg, .ds-sr-only, .row-note, .narrow-scale')) away.remove()
  return (copy.textContent ?? '').replaceAll(/[\s\u00A0]+/g, ' ').trim()
}

const number = String.raw`[+−-]?\d{1,3}(?:[ ,]?\d{3})*(?:[.,]\d+)?`
const withSpan = new RegExp(`^(${number}) \\((${number})[–-](${number})\\)$`)
const alone = new RegExp(`^${number}$`)

function partsOf(text: string): CsvCell[] {
  const span = withSpan.exec(text)
  if (span) return [span[1], span[2], span[3]].map((part) => valueOf(part ?? ''))
  return [alone.test(text) ? valueOf(text) : text]
}

/** `1 234,5` and `1,234.5` alike: the last sign before one or two digits is the decimal one. */
function valueOf(text: string): number {
  const plain = text.replace('−', '-').replaceAll(' ', '')
  const decimal = /[.,](\d{1,2})$/.exec(plain)
  const whole = (decimal ? plain.slice(0, decimal.index) : plain).replaceAll(',', '')
  return Number(decimal ? `${whole}.${decimal[1]}` : whole)
}
