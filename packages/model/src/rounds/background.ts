import type { Instrument, LocalisedText } from '../instruments/instrument.ts'
import { itemsInOrder, type OrderedItem } from '../instruments/items-in-order.ts'
import type { OwnQuestion } from './supplement.ts'

/** The page on which the background question stands; no id of an instrument can be the same. */
export const backgroundCategoryId = '_background'

/** A question about the respondent, not about the organisation: which role. */
export interface BackgroundQuestion {
  readonly id: string
  readonly text: LocalisedText
  readonly note: LocalisedText | null
  /** In the order of the codes: the first is 1. */
  readonly options: readonly { readonly id: string; readonly title: LocalisedText }[]
}

/** What an instrument offers to ask about respondents; a round chooses one of them at most (decision 0030). */
export function backgroundQuestions({ background, roles }: Instrument): BackgroundQuestion[] {
  const titles = new Map(roles.map(({ id, title }) => [id, title]))
  return background.map(({ id, text, note, options }) => ({
    id,
    text,
    note: note ?? null,
    options: options.map((option) => ({ id: option, title: titles.get(option) ?? { sv: option, en: option } })),
  }))
}

/**
 * The background question of a round as an item: the last byte of what is sealed. It is not scored, it may be left open, and
 * the opening takes it off again: no response is stored with it.
 */
export function backgroundItem(
  instrument: Instrument,
  ownQuestions: readonly OwnQuestion[],
  background: string | null,
): OrderedItem | null {
  const question = backgroundQuestions(instrument).find(({ id }) => id === background)
  if (!question) return null
  const { id, text, options } = question
  return {
    id: `background-${id}`,
    nodeId: `background:${id}`,
    position: itemsInOrder(instrument).length + ownQuestions.length,
    categoryId: backgroundCategoryId,
    factorId: null,
    text,
    reversed: false,
    scored: false,
    categories: options.length,
    maxPoints: null,
    scale: {
      min: 1,
      max: options.length,
      labels: Object.fromEntries(options.map(({ title }, index) => [String(index + 1), title])),
    },
    dontKnow: false,
    weight: 1,
  }
}
