/**
 * How much unequal weights widen the variance of a mean: deff = n sum w^2 / (sum w)^2 (Kish 1965; method 1.3).
 * 1 when all weigh the same. Weights of 0 count as persons without influence. Null without weights, or when all are 0.
 *
 * @example designEffect([1, 1, 2]) // 1.125
 */
export function designEffect(weights: readonly number[]): number | null {
  if (weights.some((weight) => !(weight >= 0 && weight < Infinity)))
    throw new Error('A weight is negative or no number: weights are finite and 0 or more')
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0) return null
  // Divided by the sum first, so that squares of very small or large weights neither vanish nor overflow.
  return weights.length * weights.reduce((total, weight) => total + (weight / sum) ** 2, 0)
}
