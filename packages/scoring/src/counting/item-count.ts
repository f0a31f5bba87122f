import type { ScoreItem } from '../scales/score-tree.ts'
import type { Counters } from './counters.ts'

/** One item in one group, summed up in integers: c is the step 0..A - 1 towards the best answer. */
export interface ItemCount {
  /** Substantive answers. */
  readonly answers: number
  readonly dontKnow: number
  /** Sum of c and of c squared over the substantive answers. */
  readonly steps: number
  readonly squares: number
}

/**
 * Sums up one item over the given groups, exactly: n, sum c h_c and sum c^2 h_c (method 7.1).
 * A reversed item is turned here, so that more is better from now on (method 1.1).
 */
export function itemCount(counters: Counters, item: ScoreItem, index: number, groups: readonly number[]): ItemCount {
  const { items, stride } = counters.layout
  let answers = 0
  let dontKnow = 0
  let steps = 0
  let squares = 0
  for (const group of groups) {
    const at = (group * items + index) * stride
    for (let code = 1; code <= item.categories; code++) {
      const count = counters.counts[at + code]!
      const step = item.reversed ? item.categories - code : code - 1
      answers += count
      steps += step * count
      squares += step * step * count
    }
    dontKnow += counters.counts[at + item.categories + 1]!
  }
  return { answers, dontKnow, steps, squares }
}

/** Mean on 0-100; null without answers. */
export function meanOf(count: ItemCount, categories: number): number | null {
  if (count.answers === 0) return null
  return (100 * count.steps) / (count.answers * (categories - 1))
}

/** Sample variance (n - 1) on 0-100, squared points; null below two answers. Integers until the last division. */
export function varianceOf(count: ItemCount, categories: number): number | null {
  const { answers, steps, squares } = count
  if (answers < 2) return null
  return ((100 / (categories - 1)) ** 2 * (answers * squares - steps * steps)) / (answers * (answers - 1))
}

/**
 * The share of "don't know" among those who took a stand on the question: n_DK / (n + n_DK) (method 1.1). Those who
 * skipped it are not in it. Null when nobody did either.
 *
 * @example dontKnowShare({ answers: 30, dontKnow: 10 }) // 0.25
 */
export function dontKnowShare({ answers, dontKnow }: Pick<ItemCount, 'answers' | 'dontKnow'>): number | null {
  return answers + dontKnow > 0 ? dontKnow / (answers + dontKnow) : null
}
