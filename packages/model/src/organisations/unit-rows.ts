import { importProblem, type ImportProblem } from './import-problem.ts'
import { neededColumns, unitColumn, unitColumnTitles, type UnitColumn } from './unit-columns.ts'
import { unitKinds } from './unit-kind.ts'

/** A table as it was read from a file: texts by line and place. */
export interface TableRow {
  /** Line of the file, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** One line of an import file. Null: the column is left out or the cell is empty, so nothing is said. */
export interface UnitLine {
  readonly line: number
  readonly code: string
  readonly name: string
  /** Undefined: the file has no such column. Empty: below the top of its branch. */
  readonly parent: string | undefined
  /** An id of the national list, or what stands there when it is none. */
  readonly kind: string | null
  readonly operator: string | null
  readonly employees: number | null
  readonly leaders: number | null
}

/** Reads the first line as titles and the others as units; what cannot be read is told line by line. */
export function unitLines(rows: readonly TableRow[]): { lines: UnitLine[]; problems: ImportProblem[] } {
  const [titles, ...rest] = rows
  const columns = (titles?.cells ?? []).map(unitColumn)
  const problems = titleProblems(columns)
  if (problems.length > 0) return { lines: [], problems }
  const filled = rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) return { lines: [], problems: [importProblem(null, null, 'NO_LINES')] }
  const seen = new Set<string>()
  const lines = filled.map(({ line, cells }) => {
    const cell = (column: UnitColumn) => {
      const place = columns.indexOf(column)
      return place === -1 ? undefined : (cells[place] ?? '').trim()
    }
    const code = cell('code') ?? ''
    if (code === '') problems.push(importProblem(line, 'code', 'CODE_MISSING'))
    else if (seen.has(code)) problems.push(importProblem(line, 'code', 'CODE_DOUBLE', code))
    seen.add(code)
    const count = (column: 'employees' | 'leaders') => {
      const text = cell(column)
      if (!text) return null
      const number = wholeNumber(text)
      if (number === null) problems.push(importProblem(line, column, 'NUMBER_WRONG', text))
      return number
    }
    return {
      line,
      code,
      name: (cell('name') ?? '').replaceAll(/\s+/g, ' '),
      parent: cell('parent'),
      kind: kindId(cell('kind') ?? ''),
      operator: cell('operator') || null,
      employees: count('employees'),
      leaders: count('leaders'),
    }
  })
  return { lines, problems }
}

function titleProblems(columns: readonly (UnitColumn | null)[]): ImportProblem[] {
  const missing = neededColumns.filter((column) => !columns.includes(column))
  const double = columns.filter((column, place) => column !== null && columns.indexOf(column) !== place)
  return [
    ...missing.map((column) => importProblem(1, column, 'COLUMN_MISSING', unitColumnTitles[column].sv)),
    ...double.map((column) => importProblem(1, column, 'COLUMN_DOUBLE')),
  ]
}

/** Numbers as people write them: "1 200" with any space between, "12,0" and "12.0" from a spreadsheet. */
function wholeNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00A0\u202F]/g, '').replace(/[.,]0+$/, '')
  return /^\d{1,7}$/.test(plain) ? Number(plain) : null
}

const kindByText = new Map(
  unitKinds.flatMap(({ id, title }) => [id, title.sv, title.en].map((text) => [text.toLocaleLowerCase('sv'), id])),
)

function kindId(text: string): string | null {
  if (text === '') return null
  return kindByText.get(text.toLocaleLowerCase('sv')) ?? text
}
