/** One atom as a stratum: its frame, its answers and their mean and variance (squared points, of single answers). */
export interface Stratum {
  /** N_a: those the round is meant for; null when unknown, then the answers weigh and nothing is corrected. */
  readonly frame: number | null
  /** n_a: answers; need not be whole (mean number of answers per item). */
  readonly n: number
  readonly mean: number
  readonly variance: number
}

/** How atoms weigh: by those the round is meant for, by those who answered, or all the same. One per round (rule R5). */
export type Weighting = 'headcount' | 'pooled' | 'equal'

export interface StratifiedMean {
  readonly mean: number
  /** How the atoms were weighted in fact: `pooled` where a headcount was asked for and is unknown ("not weighted"). */
  readonly weighting: Weighting
  /** Variance of the mean as a level: with finite population correction. */
  readonly variance: number
  /** Variance of the mean for comparisons: without it. */
  readonly comparisonVariance: number
  /** Satterthwaite's degrees of freedom of the level; null where an atom has one answer or nothing varies. */
  readonly degreesOfFreedom: number | null
}

/** A group in which everybody answered still gets an interval: the correction never takes away more than this. */
export const LARGEST_FRACTION = 0.95

/**
 * The mean over atoms weighted by headcount, with its variance (method 1.3).
 *
 * mean = sum W_a m_a with W_a = N_a / sum N_a (`pooled`: n_a / sum n_a, `equal`: 1 / number of atoms); V = sum W_a^2 (1 - f_a) s_a^2 / n_a with f_a = min(n_a / N_a, 0.95);
 * df = (sum g_a)^2 / sum g_a^2 / (n_a - 1) with g_a the terms of V. N_a below n_a becomes n_a (people joined).
 * Where any headcount is unknown the answers weigh instead, and `weighting` says so. Atoms without answers are not
 * covered: the weights of the others are shared anew. No atom left: null.
 */
export function stratifiedMean(strata: readonly Stratum[], weighting: Weighting = 'headcount'): StratifiedMean | null {
  const covered = strata.filter((stratum) => stratum.n > 0)
  if (covered.length === 0) return null
  const used = weighting === 'headcount' && covered.some(({ frame }) => frame === null) ? 'pooled' : weighting
  const headcount = covered.map(({ frame, n }) => Math.max(frame ?? n, n))
  const sizes = covered.map(({ n }, place) => (used === 'equal' ? 1 : used === 'pooled' ? n : headcount[place]!))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let mean = 0
  let variance = 0
  let comparisonVariance = 0
  let lostFreedom = 0
  covered.forEach((stratum, place) => {
    const weight = sizes[place]! / total
    const fraction = stratum.frame === null ? 0 : Math.min(stratum.n / headcount[place]!, LARGEST_FRACTION)
    const uncorrected = (weight * weight * stratum.variance) / stratum.n
    const term = uncorrected * (1 - fraction)
    mean += weight * stratum.mean
    comparisonVariance += uncorrected
    variance += term
    lostFreedom += stratum.n > 1 ? (term * term) / (stratum.n - 1) : Infinity
  })
  // A mean never leaves the range of its parts; rounding in the last digit would.
  const means = covered.map((stratum) => stratum.mean)
  mean = Math.min(Math.max(...means), Math.max(Math.min(...means), mean))
  const hasFreedom = lostFreedom > 0 && lostFreedom < Infinity
  return {
    mean,
    weighting: used,
    variance,
    comparisonVariance,
    degreesOfFreedom: hasFreedom ? (variance * variance) / lostFreedom : null,
  }
}
