import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { pathText } from '@mognad/model/instruments/instrument-problem'
import { parseInstrument } from '@mognad/model/instruments/parse-instrument'
import { z } from 'zod'
import { ImportRefused, type ImportProblem } from './import-refused.ts'
import { itemProblems, readItems } from './read-items.ts'
import { readResponses, type JointAnswers } from './read-responses.ts'
import { readCsv } from './read-csv.ts'

const roundFile = z.strictObject({
  reportingYear: z.int().min(2000).max(2100),
  name: z.string().min(1),
  organisationKind: z.enum(['municipality', 'region', 'agency', 'company', 'country']),
})

/** What a folder holds, checked: nothing in it can be refused any more except by the database. */
export interface ImportFolder {
  readonly instrument: Instrument
  /** Null when the folder holds an instrument and no answers. */
  readonly round: z.infer<typeof roundFile> | null
  readonly organisations: readonly { readonly code: string; readonly name: string }[]
  readonly answers: JointAnswers
}

/**
 * Reads and checks a whole folder: `instrument.json` alone, or with joint answers beside it (`round.json`,
 * `responses.csv`, and for checking and naming `items.csv` and `organisations.csv`).
 *
 * @throws ImportRefused with every problem of the first file that has any
 */
export function readFolder(folder: string): ImportFolder {
  const instrument = readInstrument(folder)
  if (!existsSync(join(folder, 'responses.csv')))
    return { instrument, round: null, organisations: [], answers: new Map() }
  if (instrument.collection !== 'joint')
    refuse('instrument.json', 'collection', {
      sv: 'bara gemensamma svar (joint) kan läsas in; svar från personer kommer genom enkäten',
      en: 'only joint answers can be imported; answers of persons come through the questionnaire',
    })
  const round = readRound(folder)
  if (existsSync(join(folder, 'items.csv'))) throwIfAny(itemProblems(instrument, readItems(folder)))
  const named = existsSync(join(folder, 'organisations.csv')) ? readOrganisations(folder) : null
  const { answers, problems } = readResponses(folder, instrument, named && new Set(named.map(({ code }) => code)))
  throwIfAny(problems)
  const organisations = [...answers.keys()].map((code) => ({
    code,
    name: named?.find((organisation) => organisation.code === code)?.name ?? code,
  }))
  return { instrument, round, organisations, answers }
}

function readInstrument(folder: string): Instrument {
  const parsed = parseInstrument(readJson(folder, 'instrument.json'))
  if (parsed.ok) return parsed.instrument
  throw new ImportRefused(
    parsed.problems.map(({ path, message }) => ({
      file: 'instrument.json',
      line: null,
      column: path === '' ? null : path,
      reason: message,
    })),
  )
}

function readRound(folder: string): z.infer<typeof roundFile> {
  const parsed = roundFile.safeParse(readJson(folder, 'round.json'))
  if (parsed.success) return parsed.data
  throw new ImportRefused(
    parsed.error.issues.map((issue) => ({
      file: 'round.json',
      line: null,
      column: pathText(issue.path) || null,
      reason: { sv: 'saknas eller är ogiltigt', en: 'is missing or not valid' },
    })),
  )
}

function readJson(folder: string, file: string): unknown {
  if (!existsSync(join(folder, file))) return refuse(file, null, { sv: 'filen saknas', en: 'the file is missing' })
  const text = readFileSync(join(folder, file), 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const line = lineOfJsonError(text, error)
    throw new ImportRefused([
      { file, line, column: null, reason: { sv: 'är ingen giltig JSON', en: 'is not valid JSON' } },
    ])
  }
}

/** V8 tells the position in words; other engines may not, then the whole file is named. */
function lineOfJsonError(text: string, error: SyntaxError): number | null {
  const position = /position (\d+)/.exec(error.message)?.[1]
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length
}

function readOrganisations(folder: string): { code: string; name: string }[] {
  const rows = readCsv(folder, 'organisations.csv', { code: 'code', name: 'name' })
  const seen = new Set<string>()
  const problems: ImportProblem[] = []
  for (const { line, values } of rows) {
    if (values.code === '' || seen.has(values.code))
      problems.push({
        file: 'organisations.csv',
        line,
        column: 'code',
        reason: { sv: 'saknas eller finns redan', en: 'is missing or there already' },
      })
    seen.add(values.code)
  }
  throwIfAny(problems)
  return rows.map(({ values }) => values)
}

function throwIfAny(problems: readonly ImportProblem[]): void {
  if (problems.length > 0) throw new ImportRefused(problems)
}

function refuse(file: string, column: string | null, reason: ImportProblem['reason']): never {
  throw new ImportRefused([{ file, line: null, column, reason }])
}
