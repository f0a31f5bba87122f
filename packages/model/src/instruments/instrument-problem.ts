import type { z } from 'zod'
import type { LocalisedText } from './instrument.ts'

/** What is wrong with an instrument file, and where. */
export interface InstrumentProblem {
  /** JSON path from the top of the file: `categories[2].factors[0].items[1].id`; empty for the file itself. */
  readonly path: string
  readonly code: string
  readonly message: LocalisedText
}

/** `['categories', 2, 'id']` as people write it: `categories[2].id`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
    .join('')
}

/** A problem as one line for a console or a log: the place, then the sentence. */
export function problemLine(problem: InstrumentProblem, language: 'sv' | 'en'): string {
  const sentence = problem.message[language]
  return problem.path === '' ? sentence : `${problem.path}: ${sentence}`
}

/** The schema's own complaint in the product's two languages; its English internals never reach a reader. */
export function problemOfIssue(issue: z.core.$ZodIssue): InstrumentProblem {
  const path = pathText(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ')
      return problem(path, 'UNKNOWN_KEY', `okänd nyckel: ${keys}`, `unknown key: ${keys}`)
    }
    case 'invalid_type':
      return issue.input === undefined
        ? problem(path, 'MISSING', `saknas (${issue.expected})`, `missing (${issue.expected})`)
        : problem(path, 'WRONG_TYPE', `ska vara ${issue.expected}`, `must be ${issue.expected}`)
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return problem(path, 'WRONG_VALUE', `ska vara något av: ${values}`, `must be one of: ${values}`)
    }
    case 'too_small':
      if (issue.origin === 'string') return problem(path, 'EMPTY_TEXT', 'är inte ifylld', 'is not filled in')
      return issue.origin === 'array'
        ? problem(path, 'TOO_SHORT', `ska ha minst ${issue.minimum}`, `must have at least ${issue.minimum}`)
        : problem(path, 'TOO_SMALL', `får inte vara under ${issue.minimum}`, `must not be below ${issue.minimum}`)
    case 'too_big':
      return problem(path, 'TOO_BIG', `får inte vara över ${issue.maximum}`, `must not be above ${issue.maximum}`)
    case 'invalid_format':
      return problem(path, 'WRONG_FORM', 'har inte rätt form', 'does not have the right form')
    default:
      return problem(path, 'INVALID', 'är inte giltig', 'is not valid')
  }
}

/** Shorthand for the checks: place, code, the sentence in Swedish and English. */
export function problem(path: string, code: string, sv: string, en: string): InstrumentProblem {
  return { path, code, message: { sv, en } }
}
