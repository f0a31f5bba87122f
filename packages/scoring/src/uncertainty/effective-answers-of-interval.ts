import { type Interval, Z95 } from './wilson.ts'

/**
 * The effective answers n* that a mean and its 95 % Wilson interval stand for: the inverse of `wilsonInterval`. An end b of
 * the interval solves |m - b| = z sqrt(b (100 - b) / n*), so n* = z^2 b (100 - b) / (m - b)^2. The end further away is
 * taken, since the other may be the mean itself (0 and 100). For figures that were published without their n*.
 *
 * @example effectiveAnswersOfInterval({ mean: 100, ...wilsonInterval(100, 10) }) // 10.000...
 */
export function effectiveAnswersOfInterval({ mean, low, high }: Interval & { readonly mean: number }): number {
  if (!(low <= mean && mean <= high && low < high && low >= 0 && high <= 100))
    throw new Error(`${mean} (${low}-${high}) is no mean with its interval on 0-100`)
  const end = mean - low >= high - mean ? low : high
  const distance = mean - end
  // An end at 0 or 100 with a mean inside is no Wilson interval: one point inside says the same and divides by nothing.
  const inside = end <= 0 ? 1 : end >= 100 ? 99 : end
  return (Z95 * Z95 * inside * (100 - inside)) / (distance * distance)
}
