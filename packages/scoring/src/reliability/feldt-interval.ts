import { fisherFQuantile } from '../statistics/fisher-f.ts'
import type { Interval } from '../uncertainty/wilson.ts'

/**
 * The 95 % interval of alpha (method 3.1; Feldt, Woodruff & Salih 1987): 1 - (1 - alpha) F at .975 and at .025 with n - 1
 * and (n - 1)(k - 1) degrees of freedom. It may reach below 0.
 *
 * @param rows complete rows, n
 * @param items k
 * @returns null below two rows or two items
 */
export function feldtInterval(alpha: number, rows: number, items: number): Interval | null {
  if (!(alpha <= 1)) throw new Error(`An alpha of ${alpha} does not exist: pass what cronbachAlpha gave`)
  if (rows < 2 || items < 2) return null
  const within = (rows - 1) * (items - 1)
  const at = (share: number) => 1 - (1 - alpha) * fisherFQuantile(share, rows - 1, within)
  return { low: at(0.975), high: at(0.025) }
}
