import type { CoMoments } from './co-moments.ts'

/** Adds the co-moments of two shards of the same groups: the same as counting both at once (method 7.1). */
export function mergeCoMoments(one: CoMoments, other: CoMoments): CoMoments {
  return combine(one, other, (a, b) => a + b)
}

/** Takes back a shard that was counted before. Taking back what was never counted is a mistake and throws. */
export function subtractCoMoments(all: CoMoments, part: CoMoments): CoMoments {
  return combine(all, part, (a, b) => {
    if (b > a) throw new Error(`Cannot take back ${b} of ${a}: subtract only a shard that was merged before`)
    return a - b
  })
}

function combine(one: CoMoments, other: CoMoments, by: (a: number, b: number) => number): CoMoments {
  const { items, groups } = one
  if (items !== other.items || groups !== other.groups)
    throw new Error(
      `Co-moments of ${groups} groups x ${items} items and of ${other.groups} x ${other.items} do not fit together: count the same scale over the same groups`,
    )
  const exactly = (a: number, b: number) => {
    const result = by(a, b)
    // Above 2^53 a sum of whole numbers is rounded, and what was exact and could be taken back is so no more.
    if (!Number.isSafeInteger(result))
      throw new Error('A sum exceeds 2^53 and would not be exact: count smaller groups')
    return result
  }
  return {
    items,
    groups,
    rows: one.rows.map((value, at) => exactly(value, other.rows[at]!)),
    sums: one.sums.map((value, at) => exactly(value, other.sums[at]!)),
    products: one.products.map((value, at) => exactly(value, other.products[at]!)),
  }
}
