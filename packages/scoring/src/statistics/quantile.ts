/**
 * The p-quantile of type 7 (Hyndman & Fan 1996; R's and Excel's default, method 4.2): h = (n - 1) p + 1,
 * x_floor(h) + (h - floor(h)) (next - x_floor(h)).
 *
 * For n = 4m + 1 its quartiles are single values: use it only where every value is known by name, else `harrellDavis`.
 *
 * @param sorted ascending; none gives null, one gives itself
 * @example quantile([10, 20, 40], 0.75) // 30
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
  assertShare(p)
  if (sorted.length === 0) return null
  const place = (sorted.length - 1) * p
  const below = Math.floor(place)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (place - below) * (high - low)
}

/** Throws unless p is a share, 0 to 1. */
export function assertShare(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new Error(`A quantile is asked for p = ${p}: pass a share, 0 to 1`)
}
