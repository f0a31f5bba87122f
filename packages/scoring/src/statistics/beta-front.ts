import { logGamma } from './log-gamma.ts'

const HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI)

/**
 * x^a (1 - x)^b / B(a, b): the beta density times x (1 - x), with full precision also where a and b are in the millions
 * and their log-gammas would cancel. The saddle-point form of Loader (2000, Fast and accurate computation of binomial
 * probabilities): Stirling's errors and deviances instead of log-gammas.
 *
 * @param x the share; @param rest 1 - x, passed apart because 1 - x loses digits near 1
 * @param a above 0; @param b above 0
 */
export function betaFront(x: number, rest: number, a: number, b: number): number {
  const n = a + b
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * rest)
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent)
}

/** log gamma(z + 1) minus Stirling's formula (z + 1/2) log z - z + log(2 pi) / 2. */
function stirlingError(z: number): number {
  if (z < 16) return logGamma(z + 1) - (z + 0.5) * Math.log(z) + z - HALF_LOG_2PI
  const square = z * z
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / z
}

/** z log(z / mean) + mean - z, without cancellation where both are nearly equal. */
function deviance(z: number, mean: number): number {
  const difference = z - mean
  if (Math.abs(difference) >= 0.1 * (z + mean)) return z * Math.log(z / mean) - difference
  const v = difference / (z + mean)
  const square = v * v
  let sum = difference * v
  let term = 2 * z * v
  for (let odd = 3; ; odd += 2) {
    term *= square
    const next = sum + term / odd
    if (next === sum) return sum
    sum = next
  }
}
