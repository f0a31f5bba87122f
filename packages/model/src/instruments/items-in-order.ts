import type { Instrument, InstrumentFactor, InstrumentItem, InstrumentScale, LocalisedText } from './instrument.ts'
import { isScored } from './instrument-rules.ts'

/** An item with its place in the answer bytes and everything needed to ask, store and score it. */
export interface OrderedItem {
  readonly id: string
  /** `item:E1` */
  readonly nodeId: string
  /** Its byte in a stored response, from 0. */
  readonly position: number
  readonly categoryId: string
  /** Null where the category holds the item directly. */
  readonly factorId: string | null
  readonly text: LocalisedText
  readonly reversed: boolean
  readonly scored: boolean
  /** A: codes 1..A are substantive, A + 1 is "don't know", 0 is skipped. Points: A = maxPoints + 1. */
  readonly categories: number
  readonly maxPoints: number | null
  readonly scale: InstrumentScale | null
  readonly dontKnow: boolean
  /** Among its siblings, as stated or by default. */
  readonly weight: number
}

/**
 * Every item in the order of the answer bytes: the file's own order of categories, factors and items. This order is part
 * of a published version; `presentation` never changes it.
 */
export function itemsInOrder(instrument: Instrument): OrderedItem[] {
  const rows = instrument.categories.flatMap((category) => [
    ...(category.factors ?? []).flatMap((factor) => factor.items.map((item) => ({ category, factor, item }))),
    ...(category.items ?? []).map((item) => ({ category, factor: null as InstrumentFactor | null, item })),
  ])
  return rows.map(({ category, factor, item }, position) => ({
    id: item.id,
    nodeId: `item:${item.id}`,
    position,
    categoryId: category.id,
    factorId: factor?.id ?? null,
    text: item.text,
    reversed: item.reversed,
    scored: isScored(instrument, item),
    ...answerForm(instrument, item),
    weight: weightOf(item),
  }))
}

/** Pages of the questionnaire: one category each, in the order in which a respondent meets them. */
export function presentationOrder(instrument: Instrument): { categoryId: string; items: OrderedItem[] }[] {
  const items = itemsInOrder(instrument)
  const order = instrument.presentation ?? instrument.categories.map(({ id }) => id)
  return order.map((categoryId) => ({ categoryId, items: items.filter((item) => item.categoryId === categoryId) }))
}

/** An item's share among its siblings before normalising: stated, else its points, else 1. */
export function weightOf(item: InstrumentItem): number {
  return item.weight ?? item.maxPoints ?? 1
}

function answerForm(
  instrument: Instrument,
  item: InstrumentItem,
): Pick<OrderedItem, 'categories' | 'maxPoints' | 'scale' | 'dontKnow'> {
  if (item.maxPoints !== undefined)
    return { categories: Math.max(2, item.maxPoints + 1), maxPoints: item.maxPoints, scale: null, dontKnow: false }
  const scale = item.scale ?? instrument.scale ?? null
  // Without scale and points there is no answer to store: the byte stays 0.
  if (scale === null) return { categories: 2, maxPoints: null, scale: null, dontKnow: false }
  return { categories: scale.max - scale.min + 1, maxPoints: null, scale, dontKnow: scale.dontKnow !== undefined }
}
