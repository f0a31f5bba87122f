import { betaFront } from './beta-front.ts'

/** The continued fraction converges in about sqrt(max(a, b)) steps: enough for millions. */
const MOST_STEPS = 20_000

/**
 * The regularised incomplete beta function I_x(a, b): the share of a beta(a, b) distribution below x.
 * Continued fraction by Lentz' method, on the side of the mean where it converges fast, with
 * I_x(a, b) = 1 - I_(1-x)(b, a) for the other (Abramowitz & Stegun 26.5.8; Press et al., Numerical Recipes 6.4).
 *
 * @param x 0..1
 * @param a above 0
 * @param b above 0
 * @param rest 1 - x, where the caller knows it with more digits
 * @example regularisedIncompleteBeta(0.5, 2, 3) // 0.6875
 */
export function regularisedIncompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (!(x >= 0 && x <= 1)) throw new Error(`The incomplete beta function is asked at ${x}: pass a share, 0 to 1`)
  if (!(a > 0 && b > 0 && a + b < Infinity))
    throw new Error(`The incomplete beta function has parameters ${a} and ${b}: both lie above 0 and are finite`)
  if (x === 0 || rest === 0) return x === 0 ? 0 : 1
  if (x > (a + 1) / (a + b + 2)) return 1 - regularisedIncompleteBeta(rest, b, a, x)
  return (betaFront(x, rest, a, b) * continuedFraction(x, a, b)) / a
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    const change = d * c
    fraction *= change
    if (Math.abs(change - 1) < 1e-15) return fraction
  }
  throw new Error(`The incomplete beta function did not converge at ${x} (${a}, ${b}): the parameters are too large`)
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}
