import { expect, test } from 'vitest'
import { publishableGroups } from './publishable-groups.ts'
import { recuts } from './recut.ts'

type Plan = readonly [id: string, parentId: string | null, answers?: number]

const earlier = (units: readonly Plan[]) => {
  const counted = units.map(([id, parentId, own = 0]) => ({ id, parentId, own }))
  const shown = publishableGroups(counted, { k: 7 })
  return counted.map(({ id, parentId, own }) => ({ id, parentId, published: shown.has(id), hasPeople: own > 0 }))
}
const later = (units: readonly Plan[]) => units.map(([id, parentId]) => ({ id, parentId }))
const none = new Map<string, string>()

const town: readonly Plan[] = [
  ['town', null],
  ['school', 'town', 12],
  ['care', 'town', 9],
  ['culture', 'town', 8],
]

test('a tree that has not changed is itself', () => {
  expect(recuts(earlier(town), later(town), none)).toEqual([])
})

test('two units that have merged are the union of their atoms', () => {
  const now: readonly Plan[] = [
    ['town', null],
    ['school', 'town'],
    ['care', 'town'],
  ]
  expect(recuts(earlier(town), later(now), new Map([['culture', 'care']]))).toEqual([
    { unitId: 'care', from: ['care', 'culture'], atoms: ['care', 'culture'], sharedWith: [], reason: null },
  ])
})

test('what was shown together cannot be taken apart, and it is said with whom', () => {
  const small: readonly Plan[] = [
    ['town', null],
    ['school', 'town', 12],
    ['care', 'town', 8],
    ['culture', 'town', 5],
    ['archive', 'town', 9],
  ]
  // Shown: school, care or archive; culture with one of them.
  const then = earlier(small)
  const withCulture = ['care', 'archive'].find((id) => !then.find((unit) => unit.id === id)!.published)!
  const now: readonly Plan[] = [
    ['town', null],
    ['school', 'town'],
    ['care', 'town'],
    ['archive', 'town'],
  ]
  const merged = recuts(then, later(now), new Map([['culture', 'school']]))
  expect(merged).toEqual([
    { unitId: 'school', from: ['school', 'culture'], atoms: [], sharedWith: [withCulture], reason: 'notApart' },
  ])
})

test('a remainder that goes over as a whole is shown', () => {
  const small: readonly Plan[] = [
    ['town', null],
    ['school', 'town', 12],
    ['care', 'town', 8],
    ['culture', 'town', 5],
  ]
  const now: readonly Plan[] = [
    ['town', null],
    ['school', 'town'],
    ['welfare', 'town'],
  ]
  const into = new Map([
    ['care', 'welfare'],
    ['culture', 'welfare'],
  ])
  expect(recuts(earlier(small), later(now), into)).toEqual([
    { unitId: 'welfare', from: ['care', 'culture'], atoms: ['town'], sharedWith: [], reason: null },
  ])
})

const deep: readonly Plan[] = [
  ['town', null],
  ['teaching', 'town'],
  ['school', 'teaching', 12],
  ['preschool', 'teaching', 10],
  ['care', 'town'],
  ['home', 'care', 9],
  ['day', 'care', 11],
]

test('a unit that moves takes its answers from the one department to the other', () => {
  const now = deep.map((unit): Plan => (unit[0] === 'preschool' ? ['preschool', 'care'] : unit))
  const sorted = [...now].sort(([, one], [, other]) => Number(one !== null) - Number(other !== null))
  expect(recuts(earlier(deep), later(sorted), none)).toEqual([
    { unitId: 'teaching', from: ['school'], atoms: ['school'], sharedWith: [], reason: null },
    { unitId: 'care', from: ['preschool', 'care'], atoms: ['preschool', 'home', 'day'], sharedWith: [], reason: null },
  ])
})

test('a new unit had nobody then; a unit that was closed counts to what held it', () => {
  const now: readonly Plan[] = [...deep.filter(([id]) => id !== 'day'), ['rehab', 'care']]
  expect(recuts(earlier(deep), later(now), none)).toEqual([
    { unitId: 'rehab', from: [], atoms: [], sharedWith: [], reason: 'new' },
  ])
})

test('chains of mergers are followed, also in a circle, and a successor that is gone too leads to the parent', () => {
  const now = deep.filter(([id]) => id !== 'day' && id !== 'home')
  const into = new Map([
    ['day', 'home'],
    ['home', 'ward'],
    ['ward', 'day'],
  ])
  expect(recuts(earlier(deep), later(now), into)).toEqual([])
  const chained = new Map([
    ['day', 'ward'],
    ['ward', 'school'],
  ])
  expect(recuts(earlier(deep), later(deep.filter(([id]) => id !== 'day')), chained)).toMatchObject([
    { unitId: 'teaching', atoms: ['school', 'preschool', 'day'] },
    { unitId: 'school', from: ['school', 'day'], atoms: ['school', 'day'] },
    { unitId: 'care', from: ['home'], atoms: ['home'] },
  ])
})

test('of a branch that was not shown nothing can be', () => {
  const few: readonly Plan[] = [
    ['town', null],
    ['school', 'town', 4],
    ['care', 'town', 2],
  ]
  expect(recuts(earlier(few), later(few.slice(0, 2)), new Map([['care', 'school']]))).toMatchObject([
    { unitId: 'school', reason: 'hidden', atoms: [] },
  ])
})

test('whatever is shown is a union of atoms and holds the people of the unit, no more and no less', () => {
  const random = (seed: number) => () => (seed = (seed * 48271) % 2147483647) / 2147483647
  for (let seed = 1; seed <= 300; seed++) {
    const next = random(seed)
    const plan = Array.from({ length: 14 }, (_, at): Plan => [
      `u${at}`,
      at === 0 ? null : `u${Math.floor(next() * at)}`,
      Math.floor(next() * 14),
    ])
    const then = earlier(plan)
    if (!then[0]!.published) continue
    const goes = `u${1 + Math.floor(next() * 13)}`
    const parent = plan.find(([id]) => id === goes)![1]!
    const target = plan.map(([id]) => id).filter((id) => id !== goes)[Math.floor(next() * 13)]!
    const isBelow = (id: string | null): boolean =>
      id !== null && (id === goes || isBelow(plan.find((unit) => unit[0] === id)![1]))
    if (isBelow(target)) continue
    const now = plan.filter(([id]) => id !== goes).map(([id, above]): Plan => [id, above === goes ? target : above])
    const placed: Plan[] = []
    while (placed.length < now.length)
      placed.push(
        ...now.filter((unit) => !placed.includes(unit) && (unit[1] === null || placed.some(([id]) => id === unit[1]))),
      )
    const answersOf = (id: string) => plan.find((unit) => unit[0] === id)![2]!
    const atomOf = (id: string): string =>
      then.find((unit) => unit.id === id)!.published ? id : atomOf(plan.find((unit) => unit[0] === id)![1]!)
    const inAtoms = (atoms: readonly string[]) =>
      plan.filter(([id]) => atoms.includes(atomOf(id))).reduce((sum, [id]) => sum + answersOf(id), 0)
    const below = (id: string): number =>
      answersOf(id) +
      (id === target ? answersOf(goes) : 0) +
      placed.filter((unit) => unit[1] === id).reduce((sum, unit) => sum + below(unit[0]), 0)
    expect(parent).toBeDefined()
    for (const { unitId, atoms, reason } of recuts(then, later(placed), new Map([[goes, target]])))
      expect(reason === null ? inAtoms(atoms) : below(unitId)).toBe(below(unitId))
  }
})
