import { assertEstimates } from '../shrinkage/paule-mandel.ts'
import { normalQuantile } from '../statistics/normal-quantile.ts'
import { FALSE_DISCOVERIES } from '../uncertainty/verdict.ts'

/** How an organisation stands to each of the others; the three add up to their number. */
export interface ThreeWayCount {
  /** Others that it is clearly higher than. */
  readonly higherThan: number
  /** Others that it is clearly lower than. */
  readonly lowerThan: number
  /** Others that it cannot be told apart from. */
  readonly undecided: number
}

/**
 * Compares one organisation with each of the others (method 4.3b): z = (x_k - x_j) / sqrt(V_j + V_k), and the differences
 * that Benjamini and Hochberg's procedure at 5 % lets stand count as clear. Nobody to compare with: all three are 0.
 *
 * @param own its estimate, points, and variance, points squared
 * @param others the same of each of the others; every variance above 0
 */
export function threeWayCount(
  own: { readonly value: number; readonly variance: number },
  others: { readonly values: readonly number[]; readonly variances: readonly number[] },
): ThreeWayCount {
  assertEstimates([own.value, ...others.values], [own.variance, ...others.variances])
  const all = { values: Float64Array.from(others.values), variances: Float64Array.from(others.variances) }
  return countAgainst(own.value, own.variance, all, -1, discoveryLimits(others.values.length))
}

/**
 * The same for many of one cohort: `skip` is the place of the own estimate among `all`, -1 when it is not one of them.
 *
 * @param limits from `discoveryLimits`, for as many as are compared with
 */
export function countAgainst(
  value: number,
  variance: number,
  all: { readonly values: Float64Array; readonly variances: Float64Array },
  skip: number,
  limits: Float64Array,
): ThreeWayCount {
  const total = all.values.length
  const sizes = new Float64Array(limits.length)
  let compared = 0
  for (let place = 0; place < total; place++)
    if (place !== skip) sizes[compared++] = sizeOf(all, place, value, variance)
  if (compared !== limits.length)
    throw new Error(`${limits.length} limits for ${compared} others: pass those for as many`)
  // The k largest stand when the k-th is beyond the k-th limit, for the largest such k. Then exactly k are beyond that limit,
  // so they need not be put in order: it is enough to count how many have reached each limit.
  const reached = new Uint32Array(compared + 1)
  for (let place = 0; place < compared; place++) reached[firstReached(limits, sizes[place]!)]!++
  let clear = compared
  for (let beyond = compared - reached[compared]!; clear > 0 && beyond < clear; clear--) beyond -= reached[clear - 1]!
  const least = clear === 0 ? Infinity : limits[clear - 1]!
  let higherThan = 0
  let lowerThan = 0
  for (let place = 0, at = 0; place < total; place++) {
    if (place === skip) continue
    if (sizes[at++]! < least) continue
    if (all.values[place]! < value) higherThan++
    else lowerThan++
  }
  return { higherThan, lowerThan, undecided: compared - higherThan - lowerThan }
}

/**
 * For m comparisons, the size of z that the k-th largest must reach, k = 1..m: the two-sided normal point of 0.05 k / m
 * (Benjamini & Hochberg 1995, JRSS B 57:289).
 */
export function discoveryLimits(comparisons: number): Float64Array {
  return Float64Array.from(
    { length: comparisons },
    (_, place) => -normalQuantile((FALSE_DISCOVERIES * (place + 1)) / (2 * comparisons)),
  )
}

/** The first of the falling limits that a size reaches; their number when it reaches none. */
function firstReached(limits: Float64Array, size: number): number {
  const last = limits.length - 1
  if (last < 0 || size < limits[last]!) return last + 1
  if (size >= limits[0]!) return 0
  let from = 1
  let to = last
  while (from < to) {
    const middle = (from + to) >> 1
    if (size >= limits[middle]!) to = middle
    else from = middle + 1
  }
  return from
}

function sizeOf(
  all: { readonly values: Float64Array; readonly variances: Float64Array },
  place: number,
  value: number,
  variance: number,
): number {
  return Math.abs(all.values[place]! - value) / Math.sqrt(all.variances[place]! + variance)
}
