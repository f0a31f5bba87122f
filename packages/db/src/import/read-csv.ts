import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CsvError, parse, type Info } from 'csv-parse/sync'
import { ImportRefused, type ImportProblem } from './import-refused.ts'

/** One line of a CSV file by the names of its columns. */
export interface CsvRow<Column extends string> {
  /** Line of the file, from 1; the header is line 1. */
  readonly line: number
  readonly values: Readonly<Record<Column, string>>
}

/**
 * Reads a CSV file (UTF-8 with or without byte order mark, comma, header row). Further columns are ignored.
 *
 * @param columns the names that the header must have; several names of one column are divided by `|`
 * @throws ImportRefused when it is no CSV file, lacks a column or has a line of another length
 */
export function readCsv<Column extends string>(
  folder: string,
  file: string,
  columns: Readonly<Record<Column, string>>,
): CsvRow<Column>[] {
  const records = recordsOf(folder, file)
  const header = records[0]?.record ?? []
  const names = Object.keys(columns) as Column[]
  const places = names.map((name) => header.findIndex((title) => columns[name].split('|').includes(title.trim())))
  const missing = names.filter((_name, index) => places[index] === -1)
  if (missing.length > 0)
    throw new ImportRefused(
      missing.map((name) => ({
        file,
        line: 1,
        column: columns[name].split('|')[0] ?? name,
        reason: { sv: 'kolumnen saknas', en: 'the column is missing' },
      })),
    )
  const problems: ImportProblem[] = []
  const rows = records.slice(1).map(({ record, line }) => {
    if (record.length !== header.length)
      problems.push({
        file,
        line,
        column: null,
        reason: {
          sv: `har ${record.length} värden i stället för ${header.length}`,
          en: `has ${record.length} values instead of ${header.length}`,
        },
      })
    const values = Object.fromEntries(names.map((name, index) => [name, (record[places[index] ?? -1] ?? '').trim()]))
    return { line, values: values as Record<Column, string> }
  })
  if (problems.length > 0) throw new ImportRefused(problems)
  return rows
}

function recordsOf(folder: string, file: string): { record: string[]; line: number }[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, file)))
    const parsed = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true })
    return (parsed as unknown as { record: string[]; info: Info }[]).map(({ record, info }) => ({
      record,
      line: info.lines,
    }))
  } catch (error) {
    if (error instanceof CsvError) {
      const line = typeof error['lines'] === 'number' ? error['lines'] : null
      const reason = { sv: `är ingen giltig CSV (${error.code})`, en: `is not valid CSV (${error.code})` }
      throw new ImportRefused([{ file, line, column: null, reason }])
    }
    if (error instanceof TypeError)
      throw new ImportRefused([{ file, line: null, column: null, reason: { sv: 'är inte UTF-8', en: 'is not UTF-8' } }])
    throw error
  }
}
