import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../../test/examples.ts'
import { smallestDerivable } from './attacker/derivable-set.ts'
import { fewestPeopleFrom } from './background-cut.ts'
import { minimumCut } from './minimum-cut.ts'

/** The same question put to the attacker: cells are columns, atoms and categories the published sums. */
function fewestByTrying(people: readonly (readonly number[])[]): number | null {
  const width = people[0]!.length
  const cells = people.flat()
  const rows = people.map((_, atom) => people[0]!.map((_count, category) => atom * width + category))
  const columns = people[0]!.map((_, category) => people.map((_row, atom) => atom * width + category))
  return (
    smallestDerivable({ people: cells, sets: [...rows, ...columns] }, 1 + cells.reduce((a, b) => a + b, 0))?.people ??
    null
  )
}

/** The lightest of all ways to divide the vertices in two. */
function cutByTrying(weights: readonly (readonly number[])[]): number {
  let best = Infinity
  for (let side = 1; side < (1 << weights.length) - 1; side++) {
    let weight = 0
    for (let from = 0; from < weights.length; from++)
      for (let to = from + 1; to < weights.length; to++)
        if (((side >> from) & 1) !== ((side >> to) & 1)) weight += weights[from]![to]!
    best = Math.min(best, weight)
  }
  return best
}

describe('the minimum cut', () => {
  test("of Stoer and Wagner's own example is 4, with vertices 3, 4, 7 and 8 on one side", () => {
    const edges = [
      [1, 2, 2],
      [1, 5, 3],
      [2, 3, 3],
      [2, 5, 2],
      [2, 6, 2],
      [3, 4, 4],
      [3, 7, 2],
      [4, 7, 2],
      [4, 8, 2],
      [5, 6, 3],
      [6, 7, 1],
      [7, 8, 3],
    ] as const
    const weights = Array.from({ length: 8 }, () => new Array<number>(8).fill(0))
    for (const [from, to, weight] of edges) weights[from - 1]![to - 1] = weights[to - 1]![from - 1] = weight
    const cut = minimumCut(weights)!
    expect(cut.weight).toBe(4)
    const side =
      cut.side.length === 4 && cut.side.includes(2)
        ? cut.side
        : [0, 1, 2, 3, 4, 5, 6, 7].filter((v) => !cut.side.includes(v))
    expect(side.toSorted((a, b) => a - b)).toEqual([2, 3, 6, 7])
  })

  test('of random graphs is the lightest of all divisions', () => {
    const next = randomNumbers(1997)
    for (let round = 0; round < 200; round++) {
      const size = 2 + Math.floor(next() * 6)
      const weights = Array.from({ length: size }, () => new Array<number>(size).fill(0))
      for (let from = 0; from < size; from++)
        for (let to = from + 1; to < size; to++) weights[from]![to] = weights[to]![from] = Math.floor(next() * 5)
      expect(minimumCut(weights)!.weight).toBe(cutByTrying(weights))
    }
  })

  test('of one vertex does not exist', () => {
    expect(minimumCut([[0]])).toBeNull()
    expect(minimumCut([])).toBeNull()
  })

  test('of a graph whose edges weigh differently each way is refused', () => {
    expect(() =>
      minimumCut([
        [0, 1],
        [2, 0],
      ]),
    ).toThrow('same weight')
  })
})

describe('one background variable beside the atoms', () => {
  test('a category that lies in one atom alone shows the rest of that atom', () => {
    expect(
      fewestPeopleFrom([
        [9, 2],
        [9, 0],
      ]),
    ).toBe(2)
  })

  test('categories that follow the atoms show nothing new', () => {
    expect(
      fewestPeopleFrom([
        [9, 0],
        [0, 12],
      ]),
    ).toBe(9)
  })

  test('nobody has nothing to show', () => {
    expect(fewestPeopleFrom([[0, 0]])).toBeNull()
    expect(fewestPeopleFrom([])).toBeNull()
  })

  test('the minimum cut is the smallest group that an attacker can solve for, in 226 random tables', () => {
    const next = randomNumbers(226)
    for (let round = 0; round < 226; round++) {
      const atoms = 1 + Math.floor(next() * 3)
      const categories = 1 + Math.floor(next() * 3)
      const people = Array.from({ length: atoms }, () =>
        Array.from({ length: categories }, () => Math.max(0, Math.floor(next() * 9) - 2)),
      )
      expect(fewestPeopleFrom(people)).toBe(fewestByTrying(people))
    }
  })
})
