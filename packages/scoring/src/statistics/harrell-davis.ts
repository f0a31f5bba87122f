import { regularisedIncompleteBeta } from './incomplete-beta.ts'
import { assertShare } from './quantile.ts'

/**
 * The Harrell-Davis estimate of the p-quantile (1982, Biometrika 69:635; method 4.2): Q_p = sum w_i x_(i) with
 * w_i = I_(i/n)(a, b) - I_((i-1)/n)(a, b), a = (n + 1) p, b = (n + 1)(1 - p). It is nobody's own value.
 *
 * @param sorted ascending; none gives null, all equal gives that value
 * @param p above 0 and below 1
 * @param weights from `harrellDavisWeights`, where many samples of one size are summed up
 */
export function harrellDavis(
  sorted: ArrayLike<number>,
  p: number,
  weights: Float64Array = harrellDavisWeights(sorted.length, p),
): number | null {
  assertShare(p)
  const n = sorted.length
  if (n === 0) return null
  if (weights.length !== n) throw new Error(`${weights.length} weights for ${n} values: take those of the same size`)
  // The weights add up to 1 only nearly; equal values must give exactly that value.
  if (sorted[0] === sorted[n - 1]) return sorted[0]!
  let sum = 0
  for (let index = 0; index < n; index++) sum += weights[index]! * sorted[index]!
  return sum
}

/** The weights of n ordered values in the Harrell-Davis estimate; they add up to 1. */
export function harrellDavisWeights(n: number, p: number): Float64Array {
  if (!(p > 0 && p < 1)) throw new Error(`Harrell-Davis is asked for p = ${p}: pass a share between 0 and 1`)
  const weights = new Float64Array(n)
  let before = 0
  for (let index = 0; index < n; index++) {
    const upTo = regularisedIncompleteBeta((index + 1) / n, (n + 1) * p, (n + 1) * (1 - p))
    weights[index] = upTo - before
    before = upTo
  }
  return weights
}
