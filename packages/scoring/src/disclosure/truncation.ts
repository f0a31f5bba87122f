/**
 * How close to the ends an item mean of n answers may be shown: L = max(5, ceil(50 / n)) points (method 5.5, R4).
 * Nearer the end each single answer would be known within less than 50 points.
 */
export function truncationLimit(answers: number): number {
  if (!(answers >= 1)) throw new Error(`${answers} answers have no mean to truncate: ask only for groups with answers`)
  return Math.max(5, Math.ceil(50 / answers))
}

/**
 * The item mean as it may be shown: kept within [L, 100 - L], with the side on which it was cut (printed "<= 8", ">= 92").
 * Intervals and everything above the item use the cut mean; otherwise a parent minus its other children gives it back.
 *
 * @example truncateMean(96.4, 7) // { mean: 92, truncated: 'high' }
 */
export function truncateMean(mean: number, answers: number): { mean: number; truncated: 'low' | 'high' | null } {
  const limit = truncationLimit(answers)
  if (mean < limit) return { mean: limit, truncated: 'low' }
  if (mean > 100 - limit) return { mean: 100 - limit, truncated: 'high' }
  return { mean, truncated: null }
}
