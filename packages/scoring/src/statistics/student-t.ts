import { betaQuantile } from './beta-quantile.ts'
import { regularisedIncompleteBeta } from './incomplete-beta.ts'

/**
 * The share of Student's t distribution below t, from the incomplete beta function: P(|T| > t) = I_x(df / 2, 1 / 2)
 * with x = df / (df + t^2) (Abramowitz & Stegun 26.7.1). For the share above t ask for -t, which keeps all digits.
 *
 * @param degreesOfFreedom above 0, need not be whole
 * @example studentTCdf(2.228138851986, 10) // 0.975
 */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  assertFreedom(degreesOfFreedom)
  if (Number.isNaN(t)) throw new Error("Student's t is asked at NaN: return null where there is no number")
  if (!Number.isFinite(t)) return t > 0 ? 1 : 0
  const whole = degreesOfFreedom + t * t
  const outside = regularisedIncompleteBeta(degreesOfFreedom / whole, degreesOfFreedom / 2, 0.5, (t * t) / whole)
  return t > 0 ? 1 - outside / 2 : outside / 2
}

/**
 * The point of Student's t distribution below which the share p lies.
 *
 * @param p above 0 and below 1
 * @param degreesOfFreedom above 0, need not be whole
 * @example studentTQuantile(0.975, 1) // 12.7062047...
 */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  assertFreedom(degreesOfFreedom)
  if (!(p > 0 && p < 1)) throw new Error(`Student's t has no point for the share ${p}: pass 0 < p < 1`)
  if (p === 0.5) return 0
  const outside = 2 * Math.min(p, 1 - p)
  const { x, rest } = betaQuantile(outside, degreesOfFreedom / 2, 0.5)
  const size = Math.sqrt((degreesOfFreedom * rest) / x)
  return p < 0.5 ? -size : size
}

function assertFreedom(degreesOfFreedom: number): void {
  if (!(degreesOfFreedom > 0 && degreesOfFreedom < Infinity))
    throw new Error(`Student's t has ${degreesOfFreedom} degrees of freedom: pass a number above 0, or use the normal`)
}
