import { pauleMandel, type TrueSpread } from './paule-mandel.ts'

/** Smallest set in which estimates are drawn towards their common mean (method 3.3). */
export const FEWEST_TO_SHRINK = 5

export interface ShrunkEstimate {
  /** Posterior mean: mu + lambda (x - mu), points. */
  readonly mean: number
  /** Posterior variance: lambda V, points squared; 0 when no real differences are found. */
  readonly variance: number
  /** lambda = tau2 / (tau2 + V): how far the own estimate counts, 0..1. */
  readonly reliability: number
}

export interface EmpiricalBayes extends TrueSpread {
  /** In the order of the estimates. */
  readonly estimates: readonly ShrunkEstimate[]
}

/**
 * Empirical Bayes estimates (method 3.3; Efron & Morris 1975; Fay & Herriot 1979): each value is drawn towards the mean
 * of all, the more so the less certain it is. For every selection (lists, ranks), never for the report of one organisation.
 *
 * Fewer than five: null, there is no shrinkage and no list. tau2 = 0: no real differences were found, all equal mu.
 *
 * @param estimates points
 * @param variances points squared, each above 0
 */
export function empiricalBayes(estimates: readonly number[], variances: readonly number[]): EmpiricalBayes | null {
  const spread = pauleMandel(estimates, variances)
  if (spread === null || estimates.length < FEWEST_TO_SHRINK) return null
  const { mu, tau2 } = spread
  return {
    ...spread,
    estimates: estimates.map((estimate, place) => {
      const variance = variances[place]!
      const reliability = tau2 / (tau2 + variance)
      return { mean: mu + reliability * (estimate - mu), variance: reliability * variance, reliability }
    }),
  }
}
