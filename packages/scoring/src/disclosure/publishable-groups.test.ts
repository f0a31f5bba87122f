import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../../test/examples.ts'
import { publishableGroupsAmong } from './publishable-groups-among.ts'
import { type CountedGroup, publishableGroups } from './publishable-groups.ts'

interface Placed {
  readonly parent: number
  readonly own: number
}

/** A tree as places: each group's parent comes before it; the first is the root. */
function toTree(groups: readonly Placed[]): CountedGroup[] {
  return groups.map(({ parent, own }, place) => ({
    id: String(place),
    parentId: place === 0 ? null : String(parent),
    own,
  }))
}

/** People in the atoms of a choice of groups (bit set by place); null when the root is not chosen. */
function atomsOf(groups: readonly Placed[], chosen: number): number[] | null {
  if ((chosen & 1) === 0) return null
  const owner: number[] = []
  const atoms = new Array<number>(groups.length).fill(0)
  groups.forEach(({ parent, own }, place) => {
    owner[place] = chosen & (1 << place) ? place : owner[parent]!
    atoms[owner[place]!]! += own
  })
  return atoms
}

function totals(groups: readonly Placed[]): number[] {
  const people = groups.map((group) => group.own)
  for (let place = groups.length - 1; place > 0; place--) people[groups[place]!.parent]! += people[place]!
  return people
}

/** Tries every choice: the best value with every atom empty or of at least k, the root shown. */
function bestByTrying(groups: readonly Placed[], k: number, values: readonly number[]): number | null {
  const people = totals(groups)
  let best: number | null = null
  for (let chosen = 1; chosen < 1 << groups.length; chosen += 2) {
    let value = 0
    let isLargeEnough = true
    for (let place = 0; place < groups.length && isLargeEnough; place++)
      if (chosen & (1 << place)) {
        value += values[place]!
        isLargeEnough = people[place]! >= k
      }
    if (!isLargeEnough || (best !== null && value <= best)) continue
    if (atomsOf(groups, chosen)!.every((own) => own === 0 || own >= k)) best = value
  }
  return best
}

function assertEqualToTrying(groups: readonly Placed[], k: number, given?: readonly number[]): void {
  const values = given ?? totals(groups)
  const shown = publishableGroups(
    toTree(groups),
    given ? { k, values: new Map(given.map((value, place) => [String(place), value])) } : { k },
  )
  const best = bestByTrying(groups, k, values)
  if (best === null) expect(shown.size).toBe(0)
  else {
    const chosen = [...shown].reduce((bits, id) => bits | (1 << Number(id)), 0)
    expect([...shown].reduce((sum, id) => sum + values[Number(id)]!, 0)).toBe(best)
    expect(atomsOf(groups, chosen)!.every((own) => own === 0 || own >= k)).toBe(true)
  }
}

const trees = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, place) =>
        fc.record({ parent: fc.nat(Math.max(0, place - 1)), own: fc.nat(12) }),
      ),
    ),
  )

describe('the groups that may be shown', () => {
  test("the method's example: B's parts of 9 and 6 stay together, or 6 would follow from B - 9", () => {
    const tree: CountedGroup[] = [
      { id: 'root', parentId: null, own: 0 },
      { id: 'A', parentId: 'root', own: 0 },
      { id: 'A1', parentId: 'A', own: 4 },
      { id: 'A2', parentId: 'A', own: 5 },
      { id: 'A3', parentId: 'A', own: 12 },
      { id: 'B', parentId: 'root', own: 0 },
      { id: 'B1', parentId: 'B', own: 9 },
      { id: 'B2', parentId: 'B', own: 6 },
    ]
    expect(publishableGroups(tree, { k: 7 })).toEqual(new Set(['root', 'A', 'A3', 'B']))
  })

  test('ten thousand random trees of up to eleven groups: as good as trying every choice, and every atom large enough', () => {
    const random = randomNumbers(5)
    for (let run = 0; run < 10_000; run++) {
      const size = 1 + Math.floor(random() * 11)
      const groups = Array.from({ length: size }, (_, place) => ({
        parent: Math.floor(random() * place),
        own: random() < 0.25 ? 0 : Math.floor(random() * 13),
      }))
      assertEqualToTrying(groups, 2 + Math.floor(random() * 9))
    }
  })

  test('any value a group may have is made the most of', () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 1, max: 10 }), fc.infiniteStream(fc.nat(20)), (groups, k, values) => {
        assertEqualToTrying(groups, k, [...values.take(groups.length)])
      }),
      { numRuns: 500 },
    )
  })

  test('the order in which groups are given changes no atom and no value', () => {
    fc.assert(
      fc.property(trees, (groups) => {
        const tree = toTree(groups)
        const people = totals(groups)
        const value = (shown: ReadonlySet<string>) => [...shown].reduce((sum, id) => sum + people[Number(id)]!, 0)
        expect(value(publishableGroups(tree.toReversed(), { k: 7 }))).toBe(value(publishableGroups(tree, { k: 7 })))
      }),
    )
  })

  test('a root with too few people shows nothing, with exactly enough it is shown', () => {
    expect(publishableGroups([{ id: 'a', parentId: null, own: 6 }], { k: 7 }).size).toBe(0)
    expect(publishableGroups([{ id: 'a', parentId: null, own: 7 }], { k: 7 })).toEqual(new Set(['a']))
    expect(publishableGroups([], { k: 7 }).size).toBe(0)
  })

  test('a chain of a hundred thousand groups is no deeper than the program can go', () => {
    const chain = Array.from({ length: 100_000 }, (_, place) => ({ parent: place - 1, own: 1 }))
    expect(publishableGroups(toTree(chain), { k: 7 }).size).toBe(Math.floor(100_000 / 7))
  })

  test('what is not one tree of counts is refused', () => {
    const group = (id: string, parentId: string | null, own = 1) => ({ id, parentId, own })
    const show =
      (...tree: CountedGroup[]) =>
      () =>
        publishableGroups(tree, { k: 7 })
    expect(show(group('a', null), group('b', null))).toThrow('2 roots')
    expect(show(group('a', null), group('a', null))).toThrow('same id')
    expect(show(group('a', null), group('b', 'c'))).toThrow('not in the tree')
    expect(show(group('a', null), group('b', 'c'), group('c', 'b'))).toThrow('below themselves')
    expect(show(group('a', null, -1))).toThrow('0 or more')
    expect(() => publishableGroups([], { k: 0 })).toThrow('1 or more')
  })
})

describe('the groups that may be shown among those shown already', () => {
  test('a finer cut is a union of the atoms of the base', () => {
    const tree = toTree([
      { parent: 0, own: 3 },
      { parent: 0, own: 4 },
      { parent: 1, own: 9 },
      { parent: 0, own: 8 },
    ])
    // Group 1 is not in the base: its people count to the root, those of group 2 to itself.
    expect(publishableGroupsAmong(tree, new Set(['0', '2', '3']), { k: 5 })).toEqual(new Set(['0', '2', '3']))
    expect(publishableGroupsAmong(tree, new Set(['0', '2', '3']), { k: 8 })).toEqual(new Set(['0', '2']))
  })

  test('without the root nothing is shown', () => {
    expect(publishableGroupsAmong(toTree([{ parent: 0, own: 9 }]), new Set(), { k: 5 }).size).toBe(0)
  })

  test('a base of everything changes nothing', () => {
    fc.assert(
      fc.property(trees, (groups) => {
        const tree = toTree(groups)
        const all = new Set(tree.map((group) => group.id))
        expect(publishableGroupsAmong(tree, all, { k: 7 })).toEqual(publishableGroups(tree, { k: 7 }))
      }),
    )
  })
})
