import { readFileSync } from 'node:fs'

// The reference sets of fixtures/psychometrics: raw answers, and what R says of them.

const folder = new URL('../fixtures/psychometrics/', import.meta.url)

export interface Table {
  readonly columns: readonly string[]
  /** NaN for an empty cell. */
  readonly rows: readonly (readonly number[])[]
}

export function readTable(name: string): Table {
  const [head = '', ...lines] = readFileSync(new URL(`${name}.csv`, folder), 'utf8')
    .trim()
    .split(/\r?\n/)
  const columns = head.split(',').map((column) => column.replaceAll('"', ''))
  const rows = lines.map((line) => line.split(',').map((cell) => (cell === '' || cell === 'NA' ? NaN : Number(cell))))
  return { columns, rows }
}

// A reference file is looked at key by key; a type for each would say the same twice.
// oxlint-disable-next-line typescript/no-explicit-any
export const readReference = (name: string): any =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as unknown

/** Answers 1..A of some columns as a packed matrix; an empty cell is 0. */
export function packed(table: Table, names: readonly string[]): Uint8Array {
  const places = names.map((name) => table.columns.indexOf(name))
  return Uint8Array.from(
    table.rows.flatMap((row) => places.map((place) => (Number.isNaN(row[place]!) ? 0 : row[place]!))),
  )
}
