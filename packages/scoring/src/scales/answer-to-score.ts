import type { ScoreItem } from './score-tree.ts'

/**
 * The score of one answer on 0-100: y = 100 (x - a) / (b - a) with the scale's fixed ends, turned for a reversed item
 * (method 1.1). Skipped and "don't know" are no answers: null, never 0. A code beyond the scale throws.
 *
 * @example answerToScore({ id: 'item:E1', categories: 6, reversed: false, scored: true }, 4) // 60
 */
export function answerToScore(item: ScoreItem, code: number): number | null {
  if (!Number.isInteger(code) || code < 0 || code > item.categories + 1)
    throw new Error(`Code ${code} is not an answer to ${item.id}: codes go from 0 to ${item.categories + 1}`)
  if (item.categories < 2)
    throw new Error(`${item.id} has ${item.categories} categories: an item that is scored needs at least 2`)
  if (code === 0 || code > item.categories) return null
  return (100 * (item.reversed ? item.categories - code : code - 1)) / (item.categories - 1)
}
