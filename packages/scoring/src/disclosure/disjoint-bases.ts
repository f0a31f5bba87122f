import type { PublishedFamily } from './attacker/published-family.ts'
import { exactRank } from './attacker/rank.ts'

/** A prime below 2^26: products of two remainders stay exact in a double. */
const PRIME = 67_108_859

/**
 * How many disjoint bases the columns of a family of published sums contain, counted up to `wanted` (method 5.7, C3 and
 * theorem 3). With D of them every combination of the sums, whatever is added and subtracted, speaks of at least D
 * columns: one that spoke of fewer would miss a whole basis, and what vanishes on a basis vanishes. So after c colluding
 * members at least D - c unknown ones remain.
 *
 * Greedy, so it may count fewer than there are (the exact answer is a matroid partition: Edmonds 1965) and never more than
 * the true distance. O(D N rank^2) for N columns.
 *
 * This is rule R11, an option that is off: no edition lets anonymous members into families beyond the one tree. The attack
 * on editions uses it as a proof that needs no search.
 *
 * @param sets the published sums, each as the columns that it adds up; columns in no sum count for nothing
 * @param wanted when to stop counting, 1 or more
 * @returns a whole number from 0 to `wanted`; `wanted` when nothing is published, since nothing can be combined
 * @example disjointBases({ people: [1, 1, 1, 1], sets: [[0, 1, 2, 3]] }, 3) // 3: each column alone is a basis
 */
export function disjointBases({ people, sets }: PublishedFamily, wanted: number): number {
  if (!(Number.isInteger(wanted) && wanted >= 1)) throw new Error(`${wanted} bases wanted: ask for 1 or more`)
  const columns = people.map(() => new Array<number>(sets.length).fill(0))
  sets.forEach((set, row) => {
    // A column of nobody changes no sum and protects nobody.
    for (const column of set) if (people[column]! > 0) columns[column]![row] = 1
  })
  const rank = exactRank(columns)
  if (rank === 0) return wanted
  const left = new Set(columns.keys())
  for (let found = 0; found < wanted; found++) {
    const basis = basisAmong(columns, left, rank)
    if (basis === null) return found
    for (const column of basis) left.delete(column)
  }
  return wanted
}

/** The first columns that are independent modulo the prime, and so over the rationals; null when they span too little. */
function basisAmong(
  columns: readonly (readonly number[])[],
  among: ReadonlySet<number>,
  rank: number,
): readonly number[] | null {
  const reduced: { readonly lead: number; readonly vector: readonly number[] }[] = []
  const basis: number[] = []
  for (const column of among) {
    if (basis.length === rank) break
    const vector = [...columns[column]!]
    for (const earlier of reduced) subtract(vector, earlier.vector, earlier.lead)
    const lead = vector.findIndex((value) => value !== 0)
    if (lead < 0) continue
    const inverse = power(vector[lead]!, PRIME - 2)
    reduced.push({ lead, vector: vector.map((value) => (value * inverse) % PRIME) })
    basis.push(column)
  }
  return basis.length === rank ? basis : null
}

function subtract(vector: number[], unit: readonly number[], lead: number): void {
  const factor = vector[lead]!
  if (factor === 0) return
  for (let row = lead; row < vector.length; row++) vector[row] = (vector[row]! + (PRIME - factor) * unit[row]!) % PRIME
}

function power(base: number, exponent: number): number {
  let result = 1
  for (let square = base, rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % PRIME
    square = (square * square) % PRIME
  }
  return result
}
