/** A range of points. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/**
 * How many points lower (or higher) those who did not answer must be for a difference to vanish (method 1.4):
 * D* = |difference| / (1 - RR). It follows from true mean = m - (1 - RR) delta. Null when everybody answered (nobody is
 * left to differ) and when there is no response rate.
 *
 * @param difference points
 * @param responseRate RR, 0..1; null where nobody was invited by name
 * @example tippingPoint(6, 0.6) // 15
 */
export function tippingPoint(difference: number, responseRate: number | null): number | null {
  assertRate(responseRate)
  if (!Number.isFinite(difference)) throw new Error(`A difference of ${difference} is no number of points`)
  return responseRate === null || responseRate === 1 ? null : Math.abs(difference) / (1 - responseRate)
}

/**
 * Where the mean of all could lie if those who did not answer may have thought anything (Manski; method 1.4):
 * RR m .. RR m + 100 (1 - RR). Too wide to be shown beside a score; `tippingPoint` says the same in one number.
 *
 * @param mean 0-100, of those who answered
 * @param responseRate RR, 0..1; null: nothing is known, and there are no bounds
 */
export function worstCaseBounds(mean: number, responseRate: number | null): Bounds | null {
  assertRate(responseRate)
  if (!(mean >= 0 && mean <= 100)) throw new Error(`A mean of ${mean} is not on 0-100: rescale the answers first`)
  if (responseRate === null) return null
  return { low: responseRate * mean, high: responseRate * mean + 100 * (1 - responseRate) }
}

function assertRate(responseRate: number | null): void {
  if (responseRate !== null && !(responseRate >= 0 && responseRate <= 1))
    throw new Error(`A response rate of ${responseRate} is no share: pass 0 to 1, or null where it is unknown`)
}
