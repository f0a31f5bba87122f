/** How the place of a quantile between two values is found; numbers are those of Hyndman & Fan. */
export type QuantileType = 6 | 7 | 8

/**
 * The p-quantile (Hyndman & Fan 1996, Am Stat 50:361; method 4.2): x_floor(h) + (h - floor(h)) (next - x_floor(h)) with
 *
 * - type 6: h = (n + 1) p (SPSS, Minitab)
 * - type 7: h = (n - 1) p + 1 (R, Excel and here)
 * - type 8: h = (n + 1/3) p + 1/3 (about unbiased for the median)
 *
 * h is kept within 1..n. For n = 4m + 1 the quartiles of type 7 are single values: use it only where every value is known
 * by name, else `harrellDavis`.
 *
 * @param sorted ascending; none gives null, one gives itself
 * @example quantile([10, 20, 40], 0.75) // 30
 */
export function quantile(sorted: ArrayLike<number>, p: number, type: QuantileType = 7): number | null {
  assertShare(p)
  const n = sorted.length
  if (n === 0) return null
  const wanted = type === 6 ? (n + 1) * p - 1 : type === 8 ? (n + 1 / 3) * p - 2 / 3 : (n - 1) * p
  const place = Math.min(Math.max(wanted, 0), n - 1)
  const below = Math.floor(place)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, n - 1)]!
  return low + (place - below) * (high - low)
}

/** Throws unless p is a share, 0 to 1. */
export function assertShare(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new Error(`A quantile is asked for p = ${p}: pass a share, 0 to 1`)
}
