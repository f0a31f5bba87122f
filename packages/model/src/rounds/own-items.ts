import type { Instrument, InstrumentScale } from '../instruments/instrument.ts'
import { itemsInOrder, type OrderedItem } from '../instruments/items-in-order.ts'
import { backgroundItem } from './background.ts'
import type { OwnQuestion } from './supplement.ts'

const sixSteps: InstrumentScale = {
  min: 1,
  max: 6,
  labels: {
    1: { sv: 'Instämmer inte alls', en: 'Strongly disagree' },
    6: { sv: 'Instämmer helt', en: 'Strongly agree' },
  },
  dontKnow: { sv: 'Vet inte', en: "Don't know" },
}

/** Own questions are asked on the instrument's own scale where that has six steps, so that the page looks like one. */
function scaleOfOwn({ scale }: Instrument): InstrumentScale {
  return scale && scale.min === 1 && scale.max === 6 && scale.dontKnow ? scale : sixSteps
}

/** The category under which own questions are asked and shown; no id of an instrument can be the same. */
export const ownCategoryId = '_own'

/** The own questions as items, in the places of the answer bytes after the instrument's own. */
export function ownItems(instrument: Instrument, questions: readonly OwnQuestion[]): OrderedItem[] {
  const first = itemsInOrder(instrument).length
  const scale = scaleOfOwn(instrument)
  return questions.map(({ text: asked }, index) => ({
    id: `own-${index + 1}`,
    nodeId: `own:${index + 1}`,
    position: first + index,
    categoryId: ownCategoryId,
    factorId: null,
    text: asked,
    reversed: false,
    scored: true,
    categories: 6,
    maxPoints: null,
    scale,
    dontKnow: true,
    weight: 1,
  }))
}

/**
 * Everything that is asked in a round: one byte each in what is sealed, the instrument's first, the background question last.
 *
 * @param background null: none is asked
 */
export function itemsOfRound(
  instrument: Instrument,
  questions: readonly OwnQuestion[],
  background: string | null,
): OrderedItem[] {
  const last = backgroundItem(instrument, questions, background)
  return [...itemsInOrder(instrument), ...ownItems(instrument, questions), ...(last ? [last] : [])]
}
