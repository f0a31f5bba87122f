import type { CoMoments } from '../counting/co-moments.ts'
import type { PairMoments } from '../counting/pair-moments.ts'

/** Covariances of the items of a scale: square, symmetric, in squared steps unless the factors say otherwise. */
export type Covariances = readonly (readonly number[])[]

/**
 * Covariances over everybody, as if the groups were not there: (S_ij - S_i S_j / n) / (n - 1) (method 3.1, "pooled").
 * Differences between units make it larger; for comparison with programs that know no units.
 *
 * @param factors what one step of each item is worth; 1 unless given
 * @returns null below two complete rows
 */
export function pooledCovariances(moments: CoMoments, factors?: readonly number[]): Covariances | null {
  const { items, groups } = moments
  const rows = moments.rows.reduce((sum, count) => sum + count, 0)
  if (rows < 2) return null
  const total = (values: Float64Array, size: number, at: number) => {
    let sum = 0
    for (let group = 0; group < groups; group++) sum += values[group * size + at]!
    return sum
  }
  const pairs = (items * (items + 1)) / 2
  return matrixOf(items, (one, other, at) => {
    const crossed = total(moments.products, pairs, at)
    const deviations = crossed - (total(moments.sums, items, one) * total(moments.sums, items, other)) / rows
    return (deviations / (rows - 1)) * (factors?.[one] ?? 1) * (factors?.[other] ?? 1)
  })
}

/**
 * Covariances within the groups: deviations from each group's own mean, divided by n - number of groups (method 3.1, the
 * default), so that differences between units do not make the items look more alike than they are.
 *
 * @returns null unless there are more complete rows than groups with any
 */
export function withinCovariances(moments: CoMoments, factors?: readonly number[]): Covariances | null {
  const { items, rows } = moments
  const filled = Array.from(rows.keys()).filter((group) => rows[group]! > 0)
  const freedom = rows.reduce((sum, count) => sum + count, 0) - filled.length
  if (freedom < 1) return null
  const pairs = (items * (items + 1)) / 2
  return matrixOf(items, (one, other, at) => {
    const deviations = filled.reduce((sum, group) => {
      const means = (moments.sums[group * items + one]! * moments.sums[group * items + other]!) / rows[group]!
      return sum + moments.products[group * pairs + at]! - means
    }, 0)
    return (deviations / freedom) * (factors?.[one] ?? 1) * (factors?.[other] ?? 1)
  })
}

/** Each covariance over the rows that answer both items. @returns null when some two items have no two such rows */
export function pairwiseCovariances({ items, rows, sums, products }: PairMoments): Covariances | null {
  if (rows.some((count) => count < 2)) return null
  return matrixOf(items, (one, other) => {
    const at = one * items + other
    const count = rows[at]!
    return (products[at]! - (sums[at]! * sums[other * items + one]!) / count) / (count - 1)
  })
}

/** @returns null when an item never varies: it goes together with nothing */
export function correlationsOf(covariances: Covariances): Covariances | null {
  const deviations = covariances.map((row, item) => Math.sqrt(row[item]!))
  if (deviations.some((deviation) => !(deviation > 0))) return null
  return covariances.map((row, one) =>
    row.map((value, other) => (one === other ? 1 : value / (deviations[one]! * deviations[other]!))),
  )
}

/** @param valueOf asked once for each pair; `at` counts them as products are stored */
function matrixOf(items: number, valueOf: (one: number, other: number, at: number) => number): Covariances {
  const matrix = Array.from({ length: items }, () => new Array<number>(items).fill(0))
  let at = 0
  for (let one = 0; one < items; one++)
    for (let other = one; other < items; other++) matrix[one]![other] = matrix[other]![one] = valueOf(one, other, at++)
  return matrix
}
