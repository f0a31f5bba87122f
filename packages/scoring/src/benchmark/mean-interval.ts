import { studentTQuantile } from '../statistics/student-t.ts'

/** What is published of a cohort on one node. */
export interface PublishedSpread {
  readonly organisations: number
  readonly mean: number
  readonly q25: number
  readonly q75: number
}

/** Quartiles of a normal distribution lie this many standard deviations apart. */
const quartileWidth = 1.3489795003921634
/**
 * How many times more a standard deviation from quartiles varies than one from all values: the large-sample variance of
 * the former is 1.36 s^2 / n (two sample quantiles of a normal distribution), of the latter s^2 / (2 n).
 */
const lossOfQuartiles = 2.72

/**
 * A 95 % interval of a cohort's mean, from nothing but what an edition publishes of it: the standard deviation is the
 * distance of the quartiles by 1.349, and Student's t has the fewer degrees of freedom that quartiles leave. A function of
 * published figures tells nothing new of anybody, which the members' own variance would.
 *
 * Those who take part are looked upon as some of many like them, so the interval is not narrower when all of a country do.
 *
 * @returns index points, cut at 0 and 100; null for fewer than three organisations
 * @example meanInterval({ organisations: 290, mean: 52, q25: 47, q75: 57 }) // { low: 51.1..., high: 52.8... }
 */
export function meanInterval({
  organisations,
  mean,
  q25,
  q75,
}: PublishedSpread): { readonly low: number; readonly high: number } | null {
  if (organisations < 3) return null
  const deviation = Math.max(0, q75 - q25) / quartileWidth
  const half = studentTQuantile(0.975, organisations / lossOfQuartiles) * (deviation / Math.sqrt(organisations))
  return { low: Math.max(0, mean - half), high: Math.min(100, mean + half) }
}
