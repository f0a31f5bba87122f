import { instrumentSchema, type Instrument } from './instrument.ts'
import { problem, problemOfIssue, type InstrumentProblem } from './instrument-problem.ts'
import { ruleProblems } from './instrument-rules.ts'

export type ParsedInstrument =
  | { readonly ok: true; readonly instrument: Instrument }
  | { readonly ok: false; readonly problems: readonly InstrumentProblem[] }

/**
 * Reads an instrument from parsed JSON: first its form, then its rules. Every problem names its place.
 *
 * The rules are asked only when the form is right, since they follow references.
 */
export function parseInstrument(json: unknown): ParsedInstrument {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { ok: false, problems: [problem('', 'NOT_AN_OBJECT', 'filen är inget objekt', 'the file is not an object')] }
  const parsed = instrumentSchema.safeParse(json, { reportInput: true })
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(problemOfIssue) }
  const problems = ruleProblems(parsed.data)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, instrument: parsed.data }
}
