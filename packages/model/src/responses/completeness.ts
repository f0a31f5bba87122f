import { skippedCode } from '../instruments/answer-value.ts'
import type { OrderedItem } from '../instruments/items-in-order.ts'
import { codeOf, type AnswersByItem } from './answer-codes.ts'

export interface Completeness {
  /** Items that have an answer; "don't know" is one. */
  readonly answered: number
  readonly items: number
  /** Ids of the items without an answer, in the given order. */
  readonly skipped: readonly string[]
}

/** How much of a questionnaire, or of one of its pages, has been answered. Nothing is compulsory. */
export function completenessOf(items: readonly OrderedItem[], answers: AnswersByItem): Completeness {
  const skipped = items.filter(({ id }) => codeOf(answers, id) === skippedCode).map(({ id }) => id)
  return { answered: items.length - skipped.length, items: items.length, skipped }
}
