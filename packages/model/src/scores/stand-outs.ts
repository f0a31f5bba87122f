import { empiricalBayes, SMALLEST_DIFFERENCE, varianceOfInterval, Z95 } from '@mognad/scoring'

/** One part of the instrument and what it is held against. */
export interface JudgedNode {
  readonly node: string
  /** Index value, 0-100. */
  readonly mean: number
  /** Its 95 % interval. */
  readonly low: number
  readonly high: number
  /** The group's own total, or the median of a cohort, 0-100. */
  readonly against: number
}

export interface StandOut {
  readonly node: string
  /** Points above what it is held against; below 0 for a weakness. */
  readonly gap: number
  /** At least five points (method 2.3). */
  readonly isClear: boolean
}

export interface StandOuts {
  /** The largest first. */
  readonly strengths: readonly StandOut[]
  readonly weaknesses: readonly StandOut[]
  /** `tooFew`: fewer than five parts are shown, which is no basis for a selection. */
  readonly reason: 'tooFew' | null
}

/** A list of three is read; a list of ten is a table. */
const MOST_LISTED = 3

/**
 * The parts that stand out upwards and downwards. Whoever picks the highest of many picks luck too, so they are chosen and
 * ordered by empirical Bayes estimates of the gaps (method 3.3), and only where the estimate's own 95 % interval leaves
 * out zero. The gap that is told is the one that was measured. That a part is itself in the total it is held against makes
 * the gap a little smaller than it is: a cautious error.
 *
 * @param judged parts that are shown; one whose interval has no width (joint answers) is left out
 */
export function standOuts(judged: readonly JudgedNode[], most: number = MOST_LISTED): StandOuts {
  const known = judged.filter(({ low, high }) => high > low)
  const gaps = known.map(({ mean, against }) => mean - against)
  const shrunk = empiricalBayes(gaps, known.map(varianceOfInterval))
  if (!shrunk) return { strengths: [], weaknesses: [], reason: 'tooFew' }
  const certain = known
    .map(({ node }, place) => ({ node, gap: gaps[place]!, ...shrunk.estimates[place]! }))
    .filter(({ gap, mean, variance }) => Math.abs(mean) > Z95 * Math.sqrt(variance) && gap * mean > 0)
    .toSorted((one, other) => other.mean - one.mean)
    .map(({ node, gap }): StandOut => ({ node, gap, isClear: Math.abs(gap) >= SMALLEST_DIFFERENCE }))
  return {
    strengths: certain.filter(({ gap }) => gap > 0).slice(0, most),
    weaknesses: certain
      .filter(({ gap }) => gap < 0)
      .toReversed()
      .slice(0, most),
    reason: null,
  }
}
