import { betaQuantile } from './beta-quantile.ts'
import { regularisedIncompleteBeta } from './incomplete-beta.ts'

/**
 * The share of the F distribution below f: I_x(df1 / 2, df2 / 2) with x = df1 f / (df1 f + df2)
 * (Abramowitz & Stegun 26.6.2). The share above f is fisherFCdf(1 / f, df2, df1).
 *
 * @param f 0 or more
 * @param df1 degrees of freedom of the numerator, above 0
 * @param df2 degrees of freedom of the denominator, above 0
 * @example fisherFCdf(1, 5, 5) // 0.5
 */
export function fisherFCdf(f: number, df1: number, df2: number): number {
  assertFreedom(df1, df2)
  if (!(f >= 0)) throw new Error(`The F distribution is asked at ${f}: a ratio of variances is 0 or more`)
  if (f === Infinity) return 1
  const whole = df1 * f + df2
  return regularisedIncompleteBeta((df1 * f) / whole, df1 / 2, df2 / 2, df2 / whole)
}

/**
 * The point of the F distribution below which the share p lies.
 *
 * @param p 0 or more and below 1
 * @example fisherFQuantile(0.95, 1, 10) // 4.9646027...
 */
export function fisherFQuantile(p: number, df1: number, df2: number): number {
  assertFreedom(df1, df2)
  if (!(p >= 0 && p < 1)) throw new Error(`The F distribution has no point for the share ${p}: pass 0 <= p < 1`)
  const { x, rest } = betaQuantile(p, df1 / 2, df2 / 2)
  return (df2 * x) / (df1 * rest)
}

function assertFreedom(...all: readonly number[]): void {
  const wrong = all.find((each) => !(each > 0 && each < Infinity))
  if (wrong !== undefined) throw new Error(`The F distribution has ${wrong} degrees of freedom: pass numbers above 0`)
}
