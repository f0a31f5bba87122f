import type { Figure } from './figure.ts'

/** Fewer points than this are small, however certain: one in five has moved one step on a five-step scale. */
export const smallestDifference = 5

export type ChangeVerdict = 'higher' | 'lower' | 'slightlyHigher' | 'slightlyLower' | 'equal' | 'unknown'

export interface Change {
  difference: number
  low: number | null
  high: number | null
  verdict: ChangeVerdict
}

type Compared = Pick<Figure, 'mean' | 'comparisonLow' | 'comparisonHigh'>

/**
 * Has a score changed between two rounds? Answers are anonymous and cannot be paired, so the interval of the
 * difference is built from the two comparison intervals (MOVER, Zou & Donner 2008; method 2.2). One comparison per
 * page needs no correction for many.
 *
 * `equal` only when the whole interval lies within ±5 points; "cannot be told" is never called "no change".
 * Null when one of the two is not shown.
 *
 * @example change({ mean: 56, comparisonLow: 53, … }, { mean: 47, comparisonLow: 44, … })?.verdict // 'higher'
 */
export function change(now: Compared, before: Compared): Change | null {
  if (now.mean == null || before.mean == null) return null
  const difference = now.mean - before.mean
  const { comparisonLow: nowLow, comparisonHigh: nowHigh } = now
  const { comparisonLow: beforeLow, comparisonHigh: beforeHigh } = before
  if (nowLow == null || nowHigh == null || beforeLow == null || beforeHigh == null) {
    return { difference, low: null, high: null, verdict: 'unknown' }
  }
  const low = difference - Math.hypot(now.mean - nowLow, beforeHigh - before.mean)
  const high = difference + Math.hypot(nowHigh - now.mean, before.mean - beforeLow)
  return { difference, low, high, verdict: verdictOf(difference, low, high) }
}

function verdictOf(difference: number, low: number, high: number): ChangeVerdict {
  const large = Math.abs(difference) >= smallestDifference
  if (low > 0) return large ? 'higher' : 'slightlyHigher'
  if (high < 0) return large ? 'lower' : 'slightlyLower'
  if (low > -smallestDifference && high < smallestDifference) return 'equal'
  return 'unknown'
}
