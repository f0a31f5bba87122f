import type { CsvCell } from './csv.ts'

/**
 * A table as it stands on the page, for a spreadsheet: numbers as numbers, `61,4 (58,1–66,3)` as three columns, `58,1–66,3`
 * as two, signs and words as they are. So a file cannot tell more than the page. Drawings, buttons and what is only read aloud are left out.
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
  // A column is as wide as the widest of its cells.
  const width = kept.map((_, column) => Math.max(1, ...cells.map((row) => row[column]!.length)))
  return [
    kept.flatMap((at, column) => {
      const label = labelOf(head[at]!)
      const ends = [words.from(label), words.to(label)]
      return width[column] === 1 ? [label] : width[column] === 2 ? ends : [label, ...ends]
    }),
    ...cells.map((row) =>
      row.flatMap((parts, column): CsvCell[] => {
        const missing = width[column]! - parts.length
        // A sign stands for both ends of a span; beside a number its interval is left empty.
        return missing > 0 ? [...parts, ...Array<CsvCell>(missing).fill(width[column] === 2 ? parts[0]! : '')] : parts
      }),
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
const spanOnly = new RegExp(`^(${number})[–](${number})$`)
const alone = new RegExp(`^${number}$`)

function partsOf(text: string): CsvCell[] {
  const span = withSpan.exec(text)
  if (span) return [span[1], span[2], span[3]].map((part) => valueOf(part ?? ''))
  const ends = spanOnly.exec(text)
  if (ends) return [valueOf(ends[1] ?? ''), valueOf(ends[2] ?? '')]
  return [alone.test(text) ? valueOf(text) : text]
}

/** `1 234,5` and `1,234.5` alike: the last sign before one or two digits is the decimal one. */
function valueOf(text: string): number {
  const plain = text.replace('−', '-').replaceAll(' ', '')
  const decimal = /[.,](\d{1,2})$/.exec(plain)
  const whole = (decimal ? plain.slice(0, decimal.index) : plain).replaceAll(',', '')
  return Number(decimal ? `${whole}.${decimal[1]}` : whole)
}
