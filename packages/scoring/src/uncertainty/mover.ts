import { type Estimate, type Interval, wilsonInterval, Z95 } from './wilson.ts'

/** Two anonymous groups, or one group at two times. Both without finite population correction. */
export interface Compared {
  readonly before: Estimate
  readonly after: Estimate
}

/**
 * The interval of a difference m2 - m1 of two independent means, built from the interval of each (method 2.2; "MOVER":
 * Newcombe 1998, method 10; Zou & Donner 2008). With d = m2 - m1 and Wilson-phi intervals (l1, u1), (l2, u2):
 * L = d - sqrt((m2 - l2)^2 + (u1 - m1)^2), U = d + sqrt((u2 - m2)^2 + (m1 - l1)^2).
 *
 * Anonymous answers cannot be paired, so those who answered both times are treated as others: the interval is rather too
 * wide than too narrow.
 *
 * @param z normal point of the confidence, 1.96 for 95 %
 * @example differenceInterval({ before: { mean: 60, effectiveAnswers: 80 }, after: { mean: 80, effectiveAnswers: 70 } })
 *   // { low: 5.243..., high: 33.387... }
 */
export function differenceInterval({ before, after }: Compared, z: number = Z95): Interval {
  const first = wilsonInterval(before.mean, before.effectiveAnswers, z)
  const second = wilsonInterval(after.mean, after.effectiveAnswers, z)
  const difference = after.mean - before.mean
  return {
    low: difference - Math.hypot(after.mean - second.low, first.high - before.mean),
    high: difference + Math.hypot(second.high - after.mean, before.mean - first.low),
  }
}
