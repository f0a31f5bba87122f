import { assertEstimates } from '../shrinkage/paule-mandel.ts'

export interface Trend {
  /** Points per unit of time. */
  readonly slope: number | null
  /** Points at time 0. */
  readonly intercept: number | null
  /** Variance of the slope. */
  readonly slopeVariance: number | null
  /** Rounds - 2. */
  readonly degreesOfFreedom: number | null
  /** `tooFewRounds`: fewer than three; two are compared as a difference (method 2.2). */
  readonly reason: 'tooFewRounds' | null
}

/**
 * The trend over three rounds or more (method 4.6): a line through the means, each weighted by w = 1 / V,
 *
 *     b = sum w (t - t_)(m - m_) / sum w (t - t_)^2,   var b = max(1, Q / (T - 2)) / sum w (t - t_)^2
 *
 * with weighted means t_, m_ and Q = sum w (m - a - b t)^2: where rounds scatter more than their intervals let them, the
 * slope is as much less certain (Birge's ratio).
 *
 * @param times of the rounds, for instance years; not all the same
 * @param means points
 * @param variances points squared, each above 0
 */
export function weightedTrend(times: readonly number[], means: readonly number[], variances: readonly number[]): Trend {
  assertEstimates(means, variances)
  if (times.length !== means.length)
    throw new Error(`${times.length} times for ${means.length} means: pass one for each`)
  const rounds = times.length
  if (rounds < 3)
    return { slope: null, intercept: null, slopeVariance: null, degreesOfFreedom: null, reason: 'tooFewRounds' }
  const weights = variances.map((variance) => 1 / variance)
  const weight = weights.reduce((sum, w) => sum + w, 0)
  const centreOf = (values: readonly number[]) =>
    values.reduce((sum, value, round) => sum + weights[round]! * value, 0) / weight
  const time = centreOf(times)
  const mean = centreOf(means)
  let spread = 0
  let common = 0
  times.forEach((t, round) => {
    spread += weights[round]! * (t - time) ** 2
    common += weights[round]! * (t - time) * (means[round]! - mean)
  })
  if (!times.some((t) => t !== times[0]) || !(spread > 0))
    throw new Error('All rounds are of one time: a trend needs rounds at different times')
  const slope = common / spread
  const scatter = times.reduce(
    (sum, t, round) => sum + weights[round]! * (means[round]! - mean - slope * (t - time)) ** 2,
    0,
  )
  return {
    slope,
    intercept: mean - slope * time,
    slopeVariance: Math.max(1, scatter / (rounds - 2)) / spread,
    degreesOfFreedom: rounds - 2,
    reason: null,
  }
}
