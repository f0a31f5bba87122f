import { isAnswerCode, skippedCode } from '../instruments/answer-value.ts'
import type { OrderedItem } from '../instruments/items-in-order.ts'

/** Why a response does not fit its instrument. Names places, never the code that stood there. */
export type AnswerProblem =
  | { readonly code: 'WRONG_LENGTH'; readonly expected: number; readonly given: number }
  | { readonly code: 'CODE_NOT_OFFERED'; readonly itemId: string }
  | { readonly code: 'NOTHING_ANSWERED' }

/**
 * Whether the codes can be a response to this instrument: right length, only codes that each item offers, at least one
 * answer. Empty list = fits. The browser asks before it seals and the opening asks again, since the server between
 * them cannot look.
 */
export function validateAnswers(items: readonly OrderedItem[], codes: readonly number[]): AnswerProblem[] {
  if (codes.length !== items.length) return [{ code: 'WRONG_LENGTH', expected: items.length, given: codes.length }]
  const problems: AnswerProblem[] = items
    .filter((item, position) => !isAnswerCode(item, codes[position] ?? -1))
    .map(({ id }) => ({ code: 'CODE_NOT_OFFERED', itemId: id }))
  if (problems.length === 0 && codes.every((code) => code === skippedCode)) return [{ code: 'NOTHING_ANSWERED' }]
  return problems
}
