import { expect, test } from 'vitest'
import { people as madeUp, randomNumbers, tree } from '../../test/examples.ts'
import { countBackground, scoreBackground } from '../aggregation/background.ts'
import { smallestDerivable } from './attacker/derivable-set.ts'
import { fewestPeopleFrom, isCutAtLeast } from './background-cut.ts'
import { backgroundGroups, type BackgroundPerson } from './background-groups.ts'
import { publishableGroups } from './publishable-groups.ts'

const some = (count: number, atom: string, option: number, place: string | null = atom): BackgroundPerson[] =>
  Array.from({ length: count }, () => ({ atom, place, option }))
const [leaders, staff] = [1, 2]
const reasonsAt = (people: readonly BackgroundPerson[], place: string | null = null) =>
  backgroundGroups(people, 2)
    .places.find((one) => one.place === place)
    ?.options.map(({ reason }) => reason)

test('two categories of fifteen that are spread over the units are shown', () => {
  const people = [...some(8, 'a', leaders), ...some(20, 'a', staff), ...some(9, 'b', leaders), ...some(20, 'b', staff)]
  expect(reasonsAt(people)).toEqual([null, null])
})

test('a category of fourteen is not shown, nor the other one beside it', () => {
  const people = [...some(7, 'a', leaders), ...some(20, 'a', staff), ...some(7, 'b', leaders), ...some(20, 'b', staff)]
  expect(reasonsAt(people)).toEqual(['few', 'alone'])
})

test('a category in one unit only is found: the rest of that unit would be left', () => {
  const people = [...some(15, 'a', leaders), ...some(3, 'a', staff), ...some(30, 'b', staff)]
  expect(reasonsAt(people)).toEqual(['derivable', 'derivable'])
})

test('a few who left the question open are counted with the largest category, seven stay for themselves', () => {
  const both = [...some(8, 'a', leaders), ...some(20, 'a', staff), ...some(9, 'b', leaders), ...some(20, 'b', staff)]
  const few = backgroundGroups([...both, ...some(3, 'a', 0), ...some(3, 'b', 0)], 2)
  expect(few.mixed).toBe(staff)
  expect(few.countedAs.filter((option) => option === staff)).toHaveLength(46)
  const many = backgroundGroups([...both, ...some(8, 'a', 0), ...some(9, 'b', 0)], 2)
  expect(many.mixed).toBeNull()
  expect(many.countedAs.filter((option) => option === 0)).toHaveLength(17)
})

test('a department is shown where both categories have fifteen in it and the cut holds', () => {
  const people = [...some(16, 'a', leaders), ...some(20, 'a', staff), ...some(9, 'b', leaders), ...some(20, 'b', staff)]
  expect(reasonsAt(people, 'a')).toEqual([null, null])
  expect(reasonsAt(people, 'b')).toEqual(['few', 'alone'])
})

/** All that is published: units, categories at the root, categories in the shown departments. */
function fewestDerivable(people: readonly BackgroundPerson[], units: readonly (readonly number[])[]): number {
  const { places, countedAs } = backgroundGroups(people, 2)
  const sets = places.flatMap(({ place, options }) =>
    options.flatMap(({ option, reason }) =>
      reason === null
        ? [
            people.flatMap((person, index) =>
              (place === null || person.place === place) && countedAs[index] === option ? [index] : [],
            ),
          ]
        : [],
    ),
  )
  const all = [...units, ...sets]
  // People who are in the same sets are one column: fewer of them cannot be told apart by sums.
  const columns = new Map<string, number[]>()
  people.forEach((_, index) => {
    const key = all.map((set) => (set.includes(index) ? 1 : 0)).join('')
    columns.set(key, [...(columns.get(key) ?? []), index])
  })
  const cells = [...columns.values()]
  const family = {
    people: cells.map((cell) => cell.length),
    sets: all.map((set) => cells.flatMap((cell, place) => (set.includes(cell[0]!) ? [place] : []))),
  }
  return smallestDerivable(family, people.length + 1)?.people ?? Infinity
}

test('whatever the units and the categories: nothing about fewer than seven can be worked out', () => {
  const next = randomNumbers(56)
  let shown = 0
  for (let round = 0; round < 150; round++) {
    const departments = 2 + Math.floor(next() * 2)
    const counted = [{ id: 'root', parentId: null as string | null, own: Math.floor(next() * 9) }]
    for (let place = 0; place < departments; place++)
      counted.push({ id: `d${place}`, parentId: 'root', own: 5 + Math.floor(next() * 60) })
    const published = publishableGroups(counted, { k: 7 })
    const share = 0.1 + 0.5 * next()
    const people = counted.flatMap(({ id, own }) =>
      Array.from({ length: own }, (): BackgroundPerson => ({
        atom: published.has(id) ? id : 'root',
        place: id === 'root' ? null : id,
        option: next() < 0.04 ? 0 : next() < share ? leaders : staff,
      })),
    )
    const units = [...published].map((id) =>
      people.flatMap((person, index) => (id === 'root' || person.atom === id ? [index] : [])),
    )
    const { places } = backgroundGroups(people, 2)
    shown += places.filter(({ options }) => options.some(({ reason }) => reason === null)).length
    expect(fewestDerivable(people, units)).toBeGreaterThanOrEqual(7)
  }
  expect(shown).toBeGreaterThan(60)
})

test('taking vertices together first does not change whether a cut is large enough', () => {
  const next = randomNumbers(7)
  for (let round = 0; round < 400; round++) {
    const people = Array.from({ length: 1 + Math.floor(next() * 5) }, () =>
      Array.from({ length: 3 }, () => (next() < 0.3 ? 0 : Math.floor(next() * 14))),
    )
    expect(isCutAtLeast(people, 7)).toBe((fewestPeopleFrom(people) ?? Infinity) >= 7)
  }
})

test('a shown category has the mean of its people, everybody alike; an item that would single somebody out has none', () => {
  const counts = [
    [20, 'a', leaders, 1],
    [30, 'a', staff, 2],
    [18, 'b', leaders, 3],
    [25, 'b', staff, 4],
  ] as const
  const people = counts.flatMap(([count, unit, option]) => some(count, unit, option))
  const rows = counts.flatMap(([count, unit, , seed]) => madeUp(unit, count, seed).map(({ answers }) => [...answers]))
  // Only three leaders of a answered the last scored item.
  rows.forEach((row, index) => {
    if (index >= 3 && index < 20) row[3] = 0
  })
  const atoms = [
    { id: 'root', parentId: null },
    { id: 'a', parentId: 'root' },
    { id: 'b', parentId: 'root' },
  ]
  const counted = countBackground({ tree, atoms, people, answers: Uint8Array.from(rows.flat()), options: 2 })
  const root = counted.filter(({ place }) => place === null)
  expect(root.map(({ respondents }) => respondents)).toEqual([38, 55])
  const groups = root.map((group) => ({
    ...group,
    respondents: group.respondents!,
    counts: group.counts!,
    moments: group.moments!,
  }))
  const figures = scoreBackground(tree, groups)
  const figureOf = (option: number, nodeId: string) =>
    figures.find((row) => row.option === option && row.nodeId === nodeId)!
  const ofLeaders = rows.filter((_, index) => people[index]!.option === leaders).map((row) => row[0]!)
  expect(figureOf(leaders, 'item:A1').mean).toBeCloseTo(
    ofLeaders.reduce((sum, code) => sum + 20 * (code - 1), 0) / ofLeaders.length,
    9,
  )
  expect(figureOf(leaders, 'item:A1').low).toBeLessThan(figureOf(leaders, 'item:A1').mean!)
  expect(figureOf(staff, 'item:C1')).toMatchObject({ mean: null, low: null, reason: 'hidden' })
  expect(figureOf(staff, 'factor:c')).toMatchObject({ mean: null, reason: 'hidden' })
  expect(figureOf(staff, 'category:one').mean).not.toBeNull()
})
