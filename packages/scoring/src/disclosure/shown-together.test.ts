import { expect, test } from 'vitest'
import { publishableGroups } from './publishable-groups.ts'
import { shownTogether } from './shown-together.ts'

const tree = (units: readonly [id: string, parentId: string | null, own: number][]) => {
  const counted = units.map(([id, parentId, own]) => ({ id, parentId, own }))
  const shown = publishableGroups(counted, { k: 7 })
  return counted.map(({ id, parentId }) => ({ id, parentId, published: shown.has(id) }))
}
const namesIn = (units: ReturnType<typeof tree>) =>
  Object.fromEntries(
    [...shownTogether(units)].map(([atom, others]) => [
      atom,
      others.map(({ id, isRemainder }) => (isRemainder ? `rest of ${id}` : id)),
    ]),
  )

test('of three units with 5, 8 and 12 answers the first two are shown together', () => {
  const town = tree([
    ['town', null, 0],
    ['culture', 'town', 5],
    ['care', 'town', 8],
    ['school', 'town', 12],
  ])
  expect(town.filter(({ published }) => published).map(({ id }) => id)).toEqual(['town', 'school'])
  expect(namesIn(town)).toEqual({ town: ['culture', 'care'] })
})

test('units that are shown only as part of their parent are named there, without the units below them', () => {
  const town = tree([
    ['town', null, 0],
    ['care', 'town', 0],
    ['home', 'care', 3],
    ['night', 'home', 1],
    ['day', 'care', 5],
    ['school', 'town', 12],
  ])
  expect(namesIn(town)).toEqual({ care: ['home', 'day'] })
})

test('a unit of which a part is shown by itself stands for what is left of it', () => {
  const town = [
    { id: 'town', parentId: null, published: true },
    { id: 'care', parentId: 'town', published: false },
    { id: 'home', parentId: 'care', published: true },
    { id: 'day', parentId: 'care', published: false },
    { id: 'night', parentId: 'home', published: false },
  ]
  expect(namesIn(town)).toEqual({ town: ['rest of care'], home: ['night'] })
})

test('in a branch that is not shown nothing is shown together', () => {
  expect(
    namesIn(
      tree([
        ['town', null, 0],
        ['a', 'town', 3],
        ['b', 'town', 3],
      ]),
    ),
  ).toEqual({})
})

test('every unit without figures is named once, or lies below one that is', () => {
  const random = (seed: number) => () => (seed = (seed * 16807) % 2147483647) / 2147483647
  for (let seed = 1; seed <= 300; seed++) {
    const next = random(seed)
    const units = tree(
      Array.from({ length: 12 }, (_, place) => [
        `u${place}`,
        place === 0 ? null : `u${Math.floor(next() * place)}`,
        Math.floor(next() * 11),
      ]),
    )
    if (!units[0]!.published) continue
    const named = [...shownTogether(units).values()].flatMap((others) => others.map(({ id }) => id))
    expect(new Set(named).size).toBe(named.length)
    const byId = new Map(units.map((unit) => [unit.id, unit]))
    for (const unit of units.filter(({ published }) => !published)) {
      const parent = byId.get(unit.parentId!)!
      expect([unit.id, named.includes(unit.id)]).toEqual([unit.id, parent.published])
    }
  }
})
