import type { LocalisedText } from '@mognad/model/instruments/instrument'

/** What is wrong in a folder that was to be imported, and where. */
export interface ImportProblem {
  readonly file: string
  /** From 1; null when the whole file is meant. */
  readonly line: number | null
  /** Name of the column, or the JSON path in an instrument file; null when the whole line is meant. */
  readonly column: string | null
  readonly reason: LocalisedText
}

/** The folder was refused; nothing of it has been stored. */
export class ImportRefused extends Error {
  readonly code = 'IMPORT_REFUSED'
  constructor(readonly problems: readonly ImportProblem[]) {
    super(problems.map((problem) => importProblemLine(problem, 'en')).join('\n'))
    this.name = 'ImportRefused'
  }
}

/** `responses.csv, rad 17, kolumn points: 31 är mer än högsta värdet 30` */
export function importProblemLine({ file, line, column, reason }: ImportProblem, language: 'sv' | 'en'): string {
  const words = language === 'sv' ? { line: 'rad', column: 'kolumn' } : { line: 'line', column: 'column' }
  const place = [
    file,
    line === null ? null : `${words.line} ${line}`,
    column === null ? null : `${words.column} ${column}`,
  ]
  return `${place.filter((part) => part !== null).join(', ')}: ${reason[language]}`
}
