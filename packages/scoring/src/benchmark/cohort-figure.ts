import { harrellDavis, harrellDavisWeights } from '../statistics/harrell-davis.ts'
import { quantile } from '../statistics/quantile.ts'
import type { EditionFigure } from './edition.ts'

/** Smallest number of others in a cohort for each statistic (method 4.7; a position is withheld for 5 to 9 others, 4.1). */
export const FEWEST_OTHERS = { mean: 5, median: 10, position: 10, quartiles: 15, tails: 35 } as const

export type CohortStatistics = Pick<EditionFigure, 'mean' | 'p10' | 'q25' | 'median' | 'q75' | 'p90'>

/** What may be computed from the values of a cohort. */
export interface CohortSecrecy {
  /** Every member in the figure shares by name: quantiles may be single members' values (type 7). */
  readonly isNamed: boolean
  /** False: nothing is shown. */
  readonly isMeanShown: boolean
  /** Figures beyond the mean may be shown: the median, and of those that ask for more members quartiles and tenths. */
  readonly isBeyondMeanShown: boolean
  readonly areQuartilesShown: boolean
  readonly areTailsShown: boolean
}

const NONE: CohortStatistics = { mean: null, p10: null, q25: null, median: null, q75: null, p90: null }

/**
 * Mean and quantiles of one cohort and node by its size (method 4.2, 4.7): the same for every reader, so a member's
 * others are all but itself and the cohort needs one member more than the smallest number of others.
 * Every organisation weighs the same. Quantiles are Harrell-Davis unless all members share by name, then type 7.
 *
 * @param sorted ascending, so that the sums do not depend on the order of the members
 * @param weightsOf where many cohorts share a size, a `rememberedWeights` of the run
 */
export function cohortStatistics(
  sorted: Float64Array,
  { isNamed, isMeanShown, isBeyondMeanShown, areQuartilesShown, areTailsShown }: CohortSecrecy,
  weightsOf: (n: number, p: number) => Float64Array = harrellDavisWeights,
): CohortStatistics {
  const others = sorted.length - 1
  if (others < FEWEST_OTHERS.mean || !isMeanShown) return NONE
  let sum = 0
  for (const value of sorted) sum += value
  const mean = sum / sorted.length
  if (!isBeyondMeanShown) return { ...NONE, mean }
  const at = (p: number, fewest: number, isShown: boolean) =>
    others < fewest || !isShown
      ? null
      : isNamed
        ? quantile(sorted, p)
        : harrellDavis(sorted, p, weightsOf(sorted.length, p))
  return {
    mean,
    p10: at(0.1, FEWEST_OTHERS.tails, areTailsShown),
    q25: at(0.25, FEWEST_OTHERS.quartiles, areQuartilesShown),
    median: at(0.5, FEWEST_OTHERS.median, isBeyondMeanShown),
    q75: at(0.75, FEWEST_OTHERS.quartiles, areQuartilesShown),
    p90: at(0.9, FEWEST_OTHERS.tails, areTailsShown),
  }
}

/** Harrell-Davis weights that are computed once per size: they are what the estimate costs. One for each run. */
export function rememberedWeights(): (n: number, p: number) => Float64Array {
  const known = new Map<string, Float64Array>()
  return (n, p) => {
    const key = `${n} ${p}`
    const weights = known.get(key) ?? harrellDavisWeights(n, p)
    known.set(key, weights)
    return weights
  }
}
