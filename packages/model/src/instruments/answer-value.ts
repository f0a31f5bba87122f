import type { OrderedItem } from './items-in-order.ts'

/** Skipped or not shown. */
export const skippedCode = 0

/** The byte that stores a step of the item's scale: the lowest step is 1. */
export function codeOfStep(item: OrderedItem, step: number): number {
  if (item.scale === null || step < item.scale.min || step > item.scale.max)
    throw new RangeError(`${item.id} has no step ${step}`)
  return step - item.scale.min + 1
}

/** The byte that stores points: none is 1, so that 0 stays "no answer". */
export function codeOfPoints(item: OrderedItem, points: number): number {
  if (item.maxPoints === null || !Number.isInteger(points) || points < 0 || points > item.maxPoints)
    throw new RangeError(`${item.id} cannot have ${points} points`)
  return points + 1
}

/** The byte that stores "don't know"; null where the item does not offer it. */
export function dontKnowCode(item: OrderedItem): number | null {
  return item.dontKnow ? item.categories + 1 : null
}

/** True when the byte may stand in a stored response. */
export function isAnswerCode(item: OrderedItem, code: number): boolean {
  if (!Number.isInteger(code) || code < 0) return false
  if (item.scale === null && item.maxPoints === null) return code === skippedCode
  return code <= item.categories + (item.dontKnow ? 1 : 0)
}
