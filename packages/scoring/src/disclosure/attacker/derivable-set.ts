import type { PublishedFamily } from './published-family.ts'
import { exactRank, rankModuloPrime } from './rank.ts'

/** A set of columns for whose people alone a combination of the published sums speaks. */
export interface DerivableSet {
  readonly columns: readonly number[]
  readonly people: number
}

/**
 * The smallest set of people below k about whom something can be worked out from published sums alone, by any addition
 * and subtraction (method 5.10, 1): a set of columns S is exposed when the matrix without the columns of S has a lower
 * rank, for then some combination of the sums speaks of S only.
 *
 * Tries every set of columns with fewer than k people, the smallest first; so it serves families of some twenty columns,
 * and guards the theorem that `smallAtoms` uses on trees of any size. Every finding is confirmed over the rationals.
 *
 * @returns null when nothing below k people can be worked out
 */
export function smallestDerivable({ people, sets }: PublishedFamily, k: number): DerivableSet | null {
  // A column of nobody changes no sum: with it in the matrix a combination could seem to be tied to somebody.
  const columns = people.flatMap((own, place) => (own > 0 ? [place] : []))
  const matrix = sets.map((set) => columns.map((column) => (set.includes(column) ? 1 : 0)))
  const full = rankModuloPrime(matrix)
  const isExposed = (hidden: ReadonlySet<number>) => {
    const rest = matrix.map((row) => row.filter((_, place) => !hidden.has(columns[place]!)))
    return rankModuloPrime(rest) < full && exactRank(rest) < exactRank(matrix)
  }
  return (
    smallSets(people, columns, k)
      .toSorted((a, b) => a.people - b.people)
      .find(({ columns: candidate }) => isExposed(new Set(candidate))) ?? null
  )
}

/** Every non-empty set of these columns with fewer than k people. */
function smallSets(people: readonly number[], columns: readonly number[], k: number): DerivableSet[] {
  let sets: DerivableSet[] = [{ columns: [], people: 0 }]
  for (const column of columns) {
    const own = people[column]!
    const larger = sets
      .filter((set) => set.people + own < k)
      .map((set) => ({ columns: [...set.columns, column], people: set.people + own }))
    sets = [...sets, ...larger]
  }
  return sets.slice(1)
}
