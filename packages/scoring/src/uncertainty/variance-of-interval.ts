import { type Interval, Z95 } from './wilson.ts'

/**
 * The variance that a 95 % interval stands for: (width / (2 x 1.96))^2, points squared. With the interval for comparisons
 * (Wilson-phi without finite population correction) it is never 0, also where all answered alike (method 2.1, 4.3).
 *
 * @example varianceOfInterval({ low: 46.08, high: 53.92 }) // 4.00...
 */
export function varianceOfInterval({ low, high }: Interval): number {
  if (!(high > low))
    throw new Error(`An interval from ${low} to ${high} has no width: Wilson intervals always have one`)
  return ((high - low) / (2 * Z95)) ** 2
}
