/** Values to one decimal, as whole tenths: differences that nobody is shown must not decide a place (method 4.1). */
export function inTenths(value: number): number {
  return Math.round(value * 10)
}

/**
 * Where a value stands among others: the percentage of them below it, counting each tie as half (method 4.1).
 * Values are compared to one decimal. Nobody to stand among: null. All equal: 50.
 *
 * @param others without the one that stands among them
 * @example positionAmong([40, 50, 60, 70], 60) // 62.5
 */
export function positionAmong(others: readonly number[], value: number): number | null {
  if (others.length === 0) return null
  const own = inTenths(value)
  let halves = 0
  for (const other of others) {
    const tenths = inTenths(other)
    halves += tenths < own ? 2 : tenths === own ? 1 : 0
  }
  return (50 * halves) / others.length
}

/**
 * The same for one member after the other of a cohort, from its values as ascending tenths: O(log n) each.
 *
 * @param isMember whether the value itself is one of them and is to be left out
 */
export function positionInCohort(sortedTenths: Int32Array, value: number, isMember: boolean): number | null {
  const others = sortedTenths.length - (isMember ? 1 : 0)
  if (others === 0) return null
  const own = inTenths(value)
  const below = countBelow(sortedTenths, own)
  const tied = countBelow(sortedTenths, own + 1) - below - (isMember ? 1 : 0)
  return (50 * (2 * below + tied)) / others
}

/** How many of the ascending values lie below the limit. */
function countBelow(sorted: Int32Array, limit: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < limit) from = middle + 1
    else to = middle
  }
  return from
}
