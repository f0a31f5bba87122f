import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../../test/examples.ts'
import { smallestDerivable } from './attacker/derivable-set.ts'
import type { PublishedFamily } from './attacker/published-family.ts'
import { exactRank } from './attacker/rank.ts'
import { disjointBases } from './disjoint-bases.ts'

/** Some overlapping lists of up to thirteen members, each a person of their own. */
function randomFamily(next: () => number): PublishedFamily {
  const columns = 5 + Math.floor(next() * 9)
  const lists = 1 + Math.floor(next() * 5)
  const share = 0.3 + 0.5 * next()
  return {
    people: Array.from({ length: columns }, () => 1),
    sets: Array.from({ length: lists }, () => [...new Array(columns).keys()].filter(() => next() < share)),
  }
}

/**
 * The fewest members that any combination of the sums speaks of, by another way than the attacker's: the combinations that
 * speak of fewest vanish on rank - 1 independent columns, so all such choices of columns are tried.
 */
function distanceByTrying({ people, sets }: PublishedFamily): number | null {
  const matrix = sets.map((set) => people.map((_, column) => (set.includes(column) ? 1 : 0)))
  const rank = exactRank(matrix)
  if (rank === 0) return null
  const part = (columns: readonly number[]) => matrix.map((row) => columns.map((column) => row[column]!))
  let fewest = people.length
  const choose = (from: number, chosen: readonly number[]) => {
    if (chosen.length > 0 && exactRank(part(chosen)) < chosen.length) return
    if (chosen.length === rank - 1) {
      // What vanishes on these columns vanishes on all that they span.
      const outside = people.filter((_, column) => exactRank(part([...chosen, column])) === rank)
      fewest = Math.min(fewest, outside.length)
      return
    }
    for (let column = from; column < people.length; column++) choose(column + 1, [...chosen, column])
  }
  choose(0, [])
  return fewest
}

describe('disjoint bases among the columns of published sums', () => {
  test('a list of four: each member alone is a basis, so nothing about fewer than four can be worked out', () => {
    const family = { people: [1, 1, 1, 1], sets: [[0, 1, 2, 3]] }
    expect(disjointBases(family, 5)).toBe(4)
    expect(distanceByTrying(family)).toBe(4)
  })

  test('lists that differ pairwise by many and yet give one member away have no second basis', () => {
    const family = {
      people: [1, 1, 1, 1, 1, 1, 1],
      sets: [
        [0, 1, 2, 3],
        [0, 4, 5, 6],
        [1, 2, 3, 4, 5, 6],
      ],
    }
    expect(distanceByTrying(family)).toBe(1)
    expect(disjointBases(family, 2)).toBe(1)
  })

  test('nothing published can be combined to nothing', () => {
    expect(disjointBases({ people: [1, 1], sets: [] }, 3)).toBe(3)
    expect(disjointBases({ people: [1, 1], sets: [[]] }, 3)).toBe(3)
  })

  test('asking for no basis is refused', () => {
    expect(() => disjointBases({ people: [1], sets: [[0]] }, 0)).toThrow('1 or more')
  })

  test('200 random families of up to thirteen members: the attacker finds the true distance, the bases never exceed it', () => {
    const next = randomNumbers(5711)
    let tight = 0
    for (let round = 0; round < 200; round++) {
      const family = randomFamily(next)
      const distance = distanceByTrying(family)
      const attacked = smallestDerivable(family, family.people.length + 1)
      expect(attacked?.people ?? null).toBe(distance)
      if (distance === null) continue
      const bases = disjointBases(family, family.people.length)
      expect(bases).toBeLessThanOrEqual(distance)
      if (bases === distance) tight++
    }
    expect(tight).toBeGreaterThan(50)
  })
})
