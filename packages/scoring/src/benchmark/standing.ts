import { harrellDavis } from '../statistics/harrell-davis.ts'
import { quantile } from '../statistics/quantile.ts'
import { FEWEST_OTHERS } from './cohort-figure.ts'
import { positionAmong } from './position.ts'

export interface Standing {
  /** Per cent of the others that lie lower, ties as half. */
  readonly position: number | null
  /** (x - mean) / standard deviation of the others; for the engineer's view only. */
  readonly standardScore: number | null
  /** The others' upper quartile less the own value, points; negative: already there. */
  readonly bestQuarterGap: number | null
  /** Why there is no position. */
  readonly reason: 'tooFewOthers' | null
}

export interface StandingOptions {
  /** Every other shares by name: the quartile may be somebody's own value (type 7), else Harrell-Davis. */
  readonly isNamed: boolean
}

/**
 * How one value stands among the others (method 4.1, 4.7): position on values to one decimal from 10 others on, gap to
 * the best quarter from 15. With 5 to 9 others only their mean is shown, with fewer nothing.
 *
 * All equal: position 50, no standard score (their deviation is 0).
 *
 * @param others without the one that stands among them; points
 */
export function standingAmong(others: readonly number[], value: number, { isNamed }: StandingOptions): Standing {
  const unfit = [value, ...others].find((each) => !Number.isFinite(each))
  if (unfit !== undefined) throw new Error(`A value is ${unfit}: leave out those without a number`)
  if (others.length < FEWEST_OTHERS.position)
    return { position: null, standardScore: null, bestQuarterGap: null, reason: 'tooFewOthers' }
  const sorted = others.toSorted((a, b) => a - b)
  const best = isNamed ? quantile(sorted, 0.75) : harrellDavis(sorted, 0.75)
  return {
    position: positionAmong(others, value),
    standardScore: standardScoreAmong(sorted, value),
    bestQuarterGap: others.length < FEWEST_OTHERS.quartiles || best === null ? null : best - value,
    reason: null,
  }
}

function standardScoreAmong(sorted: readonly number[], value: number): number | null {
  if (sorted[0] === sorted.at(-1)) return null
  const mean = sorted.reduce((sum, other) => sum + other, 0) / sorted.length
  const squares = sorted.reduce((sum, other) => sum + (other - mean) ** 2, 0)
  return (value - mean) / Math.sqrt(squares / (sorted.length - 1))
}
