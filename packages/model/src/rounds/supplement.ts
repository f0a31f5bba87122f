import { z } from 'zod'
import type { ScoreTree } from '@mognad/scoring'
import type { Instrument } from '../instruments/instrument.ts'
import { itemsInOrder } from '../instruments/items-in-order.ts'

// What is asked stands in a file of its own: the questionnaire in the browser is to do without the schemas.
export { itemsOfRound, ownCategoryId, ownItems } from './own-items.ts'

/** Most questions that an organisation may add: the questionnaire stays one of six minutes. */
export const mostOwnQuestions = 5

const text = (longest: number) =>
  z.strictObject({ sv: z.string().trim().min(1).max(longest), en: z.string().trim().min(1).max(longest) })

const ownQuestion = z.strictObject({ text: text(300) })
const explanation = z.strictObject({
  /** Of one statement; null: wherever the term stands. */
  itemId: z.string().max(64).nullable(),
  term: text(80),
  text: text(600),
})

export const ownQuestionsSchema = z.array(ownQuestion).max(mostOwnQuestions)
export const explanationsSchema = z.array(explanation).max(40)

/** A question that the organisation adds for one round: six steps and "don't know". */
export type OwnQuestion = z.infer<typeof ownQuestion>
/** A word in the organisation's own words: "förvaltningen" is "sektor" here. */
export type Explanation = z.infer<typeof explanation>

/**
 * The tree that a round is scored by. Own questions are part of no node: they get figures of their own under the same
 * limits, and no edition knows them, since an edition asks for the instrument's nodes.
 */
export function treeOfRound(tree: ScoreTree, ownQuestions: number): ScoreTree {
  if (ownQuestions === 0) return tree
  const own = Array.from({ length: ownQuestions }, (_, index) => ({
    id: `own:${index + 1}`,
    categories: 6,
    reversed: false,
    scored: true,
  }))
  return { items: [...tree.items, ...own], nodes: tree.nodes }
}

/** Explanations of statements that the instrument does not have. */
export function unknownExplained(instrument: Instrument, explanations: readonly Explanation[]): string[] {
  const known = new Set(itemsInOrder(instrument).map(({ id }) => id))
  return explanations.flatMap(({ itemId }) => (itemId !== null && !known.has(itemId) ? [itemId] : []))
}
