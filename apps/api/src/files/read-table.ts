import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { RuleBroken } from '@mognad/model/errors'

/** Most rows that a list may have, and most bytes that a spreadsheet may become when it is unpacked. */
export const mostRows = 20_000
const mostUnpackedBytes = 60 * 1024 * 1024
// Up to column Z: a lone cell far to the right would make a table of millions of empty ones.
const range = `A1:Z${mostRows + 2}`

/** One row of a table, with its number as the spreadsheet shows it. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Reads a CSV file or the first visible sheet of an XLSX file, whatever its name says: the bytes tell which. Empty rows are left
 * out, the others keep their numbers. CSV may be divided by semicolons, commas or tabs, in UTF-8 or as Windows writes it.
 *
 * @throws RuleBroken FILE_UNREADABLE · FILE_TOO_LARGE
 */
export async function readTable(bytes: Uint8Array): Promise<TableRow[]> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const rows = isZip ? await rowsOfSheet(bytes) : rowsOfCsv(bytes)
  const table = rows
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (table.length > mostRows) throw new RuleBroken('FILE_TOO_LARGE', { rows: table.length, most: mostRows })
  return table
}

async function rowsOfSheet(bytes: Uint8Array): Promise<string[][]> {
  if (unpackedBytes(bytes) > mostUnpackedBytes) throw new RuleBroken('FILE_TOO_LARGE')
  const isVisible = (sheet: { hidden?: boolean; veryHidden?: boolean }) => !sheet.hidden && !sheet.veryHidden
  const { sheets } = await readXlsx(bytes, { range, sheets: isVisible }).catch(() => {
    throw new RuleBroken('FILE_UNREADABLE')
  })
  return (sheets[0]?.rows ?? []).map((row) => Array.from(row, textOf))
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  // A spreadsheet can spell out a NUL, and PostgreSQL takes none.
  return typeof cell === 'object' ? '' : String(cell as string | number | boolean).replaceAll('\0', '')
}

function rowsOfCsv(bytes: Uint8Array): string[][] {
  if (bytes.includes(0)) throw new RuleBroken('FILE_UNREADABLE') // no text has one; programs and pictures do
  const text = decoded(bytes)
  const [heading = ''] = text.split(/\r?\n/, 1)
  const delimiter = [';', '\t', ','].toSorted((one, other) => count(heading, other) - count(heading, one))[0]!
  try {
    return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false })
  } catch {
    throw new RuleBroken('FILE_UNREADABLE')
  }
}

const count = (text: string, sign: string) => text.split(sign).length - 1

/** Excel in Swedish still writes CSV in Windows' own code page. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** What a zip file says of itself, read from the list at its end: a few kilobytes can hold gigabytes of nothing. */
function unpackedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0) throw new RuleBroken('FILE_UNREADABLE')
  let at = view.getUint32(end + 16, true)
  let sum = 0
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new RuleBroken('FILE_UNREADABLE')
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    // hucre unpacks no part beyond the size that it states; a part that states none could become anything.
    sum += unpacked === 0 && packed > 2 ? Infinity : unpacked
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sum
}
