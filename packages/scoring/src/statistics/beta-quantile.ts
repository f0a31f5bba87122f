import { betaFront } from './beta-front.ts'
import { regularisedIncompleteBeta } from './incomplete-beta.ts'

/** A point of the beta distribution, and what is left up to 1 with all its digits. */
export interface BetaPoint {
  readonly x: number
  readonly rest: number
}

/**
 * The point of the beta(a, b) distribution below which the share p lies: Newton's method on I_x(a, b), kept between two
 * points that enclose the solution. The side of the mean on which it lies is solved, so that neither x nor 1 - x loses
 * digits.
 *
 * @param p 0..1
 * @param q 1 - p, where the caller knows it with more digits
 * @example betaQuantile(0.6875, 2, 3).x // 0.5
 */
export function betaQuantile(p: number, a: number, b: number, q = 1 - p): BetaPoint {
  if (!(p >= 0 && p <= 1)) throw new Error(`The beta distribution has no point for the share ${p}: pass 0 to 1`)
  if (p === 0) return { x: 0, rest: 1 }
  if (q === 0) return { x: 1, rest: 0 }
  if (regularisedIncompleteBeta(0.5, a, b) >= p) {
    const x = lowerPoint(p, a, b)
    return { x, rest: 1 - x }
  }
  const rest = lowerPoint(q, b, a)
  return { x: 1 - rest, rest }
}

/** Solves I_x(a, b) = p for a solution of at most 1/2, to the last digits. */
function lowerPoint(p: number, a: number, b: number): number {
  // The leading term x^a / (a B(a, b)) is the whole function near 0 and a good start elsewhere.
  const logLeading = Math.log(p * a) - Math.log(betaFront(0.5, 0.5, a, b)) - (a + b) * Math.LN2
  let low = 0
  let high = 0.5
  let x = Math.min(0.5, Math.exp(logLeading / a))
  for (let step = 0; step < 300 && x > 0; step++) {
    const error = regularisedIncompleteBeta(x, a, b) - p
    if (error > 0) high = x
    else low = x
    const newton = x - (error * x * (1 - x)) / betaFront(x, 1 - x, a, b)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) <= 2e-16 * x) return next
    x = next
  }
  return x
}
