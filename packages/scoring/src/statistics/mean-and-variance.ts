export interface MeanAndVariance {
  /** Null without values. */
  readonly mean: number | null
  /** Sample variance (n - 1), in the unit squared; null below two values. */
  readonly variance: number | null
}

/**
 * Mean and sample variance of measured values that are no counted answers. Two passes with Chan's correction
 * (Chan, Golub & LeVeque 1983): the deviations are taken from the first mean, and what rounding left in it is put back,
 * so that values of ten million that differ by tenths keep their digits. All equal: that value, and 0.
 */
export function meanAndVariance(values: ArrayLike<number>): MeanAndVariance {
  const n = values.length
  if (n === 0) return { mean: null, variance: null }
  let sum = 0
  for (let index = 0; index < n; index++) {
    if (!Number.isFinite(values[index]!)) throw new Error(`A value is ${values[index]}: leave out what is missing`)
    sum += values[index]!
  }
  const first = sum / n
  let left = 0
  let squares = 0
  for (let index = 0; index < n; index++) {
    const deviation = values[index]! - first
    left += deviation
    squares += deviation * deviation
  }
  return { mean: first + left / n, variance: n > 1 ? Math.max(0, squares - (left * left) / n) / (n - 1) : null }
}
