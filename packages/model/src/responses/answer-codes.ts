import { skippedCode } from '../instruments/answer-value.ts'
import type { OrderedItem } from '../instruments/items-in-order.ts'

/** Answers as a respondent gives them: item id to code. An item that is not in it was skipped. */
export type AnswersByItem = Readonly<Record<string, number>>

/**
 * One response as it is sealed and stored: one code per item in the instrument's order (not the order of the pages).
 * 0 skipped, 1..A the steps of the scale or points + 1, A + 1 "don't know". Answers to items that the instrument does
 * not have are left out: they are remains of another version's draft.
 *
 * @example answerCodes(itemsInOrder(instrument), { E1: 4, E3: 7 }) // [4, 0, 7, 0, ..]
 */
export function answerCodes(items: readonly OrderedItem[], answers: AnswersByItem): number[] {
  return items.map(({ id }) => codeOf(answers, id))
}

/** The code of one item; skipped when it has none. An id such as `constructor` finds nothing that every object has. */
export function codeOf(answers: AnswersByItem, itemId: string): number {
  return Object.hasOwn(answers, itemId) ? (answers[itemId] ?? skippedCode) : skippedCode
}
