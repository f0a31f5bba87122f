/** How much the true values of a set differ, beyond the uncertainty of their estimates. */
export interface TrueSpread {
  /** Mean of the true values, points: the estimates weighted by 1 / (tau2 + V). */
  readonly mu: number
  /** Standard error of mu, points. */
  readonly standardError: number
  /** Variance of the true values, points squared; 0 when the estimates differ no more than chance lets them. */
  readonly tau2: number
  /** Q at tau2 = 0: sum (x - mu)^2 / V, on N - 1 degrees of freedom when nothing differs. */
  readonly q: number
}

const MOST_STEPS = 200

/**
 * The variance between true values by Paule and Mandel (1982, J Res NBS 87:377; method 3.3): the tau2 at which
 * sum (x_j - mu)^2 / (tau2 + V_j) equals N - 1, with mu the mean weighted by 1 / (tau2 + V_j). It is 0 when that sum
 * is at most N - 1 already at tau2 = 0. The sum falls and is convex in tau2, so Newton's steps from 0 never overshoot.
 *
 * @param estimates points, one per organisation; none or one have no spread: null
 * @param variances of the estimates, points squared, each above 0: an interval of width 0 does not exist (method 2.1)
 * @example pauleMandel([40, 50, 60], [1, 1, 1]) // { mu: 50, tau2: 99, standardError: 5.77..., q: 200 }
 */
export function pauleMandel(estimates: readonly number[], variances: readonly number[]): TrueSpread | null {
  assertEstimates(estimates, variances)
  if (estimates.length < 2) return null
  const wanted = estimates.length - 1
  const q = sumsAt(estimates, variances, 0).q
  let tau2 = 0
  for (let step = 0; step < MOST_STEPS; step++) {
    const sums = sumsAt(estimates, variances, tau2)
    const next = Math.max(0, tau2 + (sums.q - wanted) / sums.slope)
    // All equal: the slope is 0 and there is nothing to find.
    if (!(sums.slope > 0) || !(next > tau2 * (1 + 1e-15))) break
    tau2 = next
  }
  const { mu, weight } = sumsAt(estimates, variances, tau2)
  return { mu, standardError: 1 / Math.sqrt(weight), tau2, q }
}

/** mu, the sum of weights, Q and how fast Q falls, at one tau2. */
function sumsAt(estimates: readonly number[], variances: readonly number[], tau2: number) {
  let weight = 0
  let weighted = 0
  for (let place = 0; place < estimates.length; place++) {
    const w = 1 / (tau2 + variances[place]!)
    weight += w
    weighted += w * estimates[place]!
  }
  const mu = weighted / weight
  let q = 0
  let slope = 0
  for (let place = 0; place < estimates.length; place++) {
    const w = 1 / (tau2 + variances[place]!)
    const part = w * (estimates[place]! - mu) ** 2
    q += part
    slope += w * part
  }
  return { mu, weight, q, slope }
}

/** Throws unless every estimate is a number and has a variance above 0. */
export function assertEstimates(estimates: readonly number[], variances: readonly number[]): void {
  if (variances.length !== estimates.length)
    throw new Error(`${variances.length} variances for ${estimates.length} estimates: pass one for each`)
  const lost = estimates.findIndex((value) => !Number.isFinite(value))
  if (lost >= 0) throw new Error(`Estimate ${lost} is ${estimates[lost]}: leave out those without a number`)
  const certain = variances.findIndex((variance) => !(variance > 0 && variance < Infinity))
  if (certain >= 0)
    throw new Error(
      `The variance of estimate ${certain} is ${variances[certain]}: use that of its Wilson interval, above 0`,
    )
}
