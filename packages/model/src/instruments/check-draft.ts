import { instrumentSchema, type Instrument } from './instrument.ts'
import { problem, problemOfIssue, type InstrumentProblem } from './instrument-problem.ts'
import { ruleProblems } from './instrument-rules.ts'

export type CheckedDraft =
  /** Everything that an instrument has is there and of its kind; `problems` says what still bars it from being published. */
  | { readonly hasForm: true; readonly draft: Instrument; readonly problems: readonly InstrumentProblem[] }
  /** It is no instrument, and nothing that an editor could show. */
  | { readonly hasForm: false; readonly problems: readonly InstrumentProblem[] }

/** What a draft may still lack: a text that is not written yet, a number or a code that is not right yet. */
const gaps = new Set(['too_small', 'too_big', 'invalid_format'])

/**
 * Reads a draft: as strict as `parseInstrument` about its form, but a gap is no reason to refuse it. All problems are told
 * at once, also those of the rules, which `parseInstrument` asks only when nothing is missing.
 */
export function checkDraft(json: unknown): CheckedDraft {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { hasForm: false, problems: [problem('', 'NOT_AN_OBJECT', 'är inget objekt', 'is not an object')] }
  const parsed = instrumentSchema.safeParse(json, { reportInput: true })
  const issues = parsed.success ? [] : parsed.error.issues
  const problems = issues.map(problemOfIssue)
  if (issues.some(({ code }) => !gaps.has(code))) return { hasForm: false, problems }
  // With nothing but gaps every part is of its kind. Only what has a default may be missing.
  const draft = parsed.success ? parsed.data : withDefaults(json as Instrument)
  return { hasForm: true, draft, problems: [...problems, ...ruleProblems(draft)] }
}

function withDefaults(draft: Instrument): Instrument {
  const { areas = [], roles = [], background = [], faults = [] } = draft as Partial<Instrument>
  return { ...draft, areas, roles, background, faults }
}
