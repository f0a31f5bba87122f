import { itemsInOrder } from '@mognad/model/instruments/items-in-order'
import { describe, expect, test } from 'vitest'
import { demoAnswers, type DemoAnswers } from './demo-answers.ts'
import { demoModel, packagedInstrument } from './demo-model.ts'
import { demoOrganisations, nackaCode, type DemoOrganisation } from './demo-organisations.ts'
import { readMunicipalities } from './read-places.ts'

// Acceptance of the demonstration answers: what a reader of the demonstration may take for realistic.

const instrument = packagedInstrument()
const model = demoModel(instrument)
const organisations = demoOrganisations(readMunicipalities())
const years = [2024, 2025, 2026] as const
const generated = new Map(years.map((year) => [year, organisations.map((one) => demoAnswers(one, year, model))]))
const items = itemsInOrder(instrument)
const positionsOf = (...categories: string[]) =>
  items.filter(({ categoryId }) => categories.includes(categoryId)).map(({ position }) => position)
const efficiency = positionsOf('efficiency')
const fifteen = positionsOf('balancing', 'organisation', 'users', 'technology')

/** The code that counts: answers to an item worded in reverse are turned round; others than 1-6 stay what they are. */
const counted = (code: number, position: number) =>
  items[position]?.reversed && code >= 1 && code <= 6 ? 7 - code : code

/** Of one scale: every person's mean (half of the items answered), by unit; and the complete rows. */
function scale(year: (typeof years)[number], positions: readonly number[]) {
  const groups: number[][] = []
  const complete: number[][] = []
  for (const { unitOf, answers } of generated.get(year) ?? []) {
    const byUnit = new Map<number, number[]>()
    for (const [row, unit] of unitOf.entries()) {
      const given = positions
        .map((position) => counted(answers[row * items.length + position] ?? 0, position))
        .filter((code) => code >= 1 && code <= 6)
      if (given.length < positions.length / 2) continue
      if (given.length === positions.length) complete.push(given)
      const people = byUnit.get(unit) ?? []
      people.push((given.reduce((sum, code) => sum + code - 1, 0) / given.length) * 20)
      byUnit.set(unit, people)
    }
    groups.push(...byUnit.values())
  }
  return { groups, complete }
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const variance = (values: readonly number[]) => {
  const centre = mean(values)
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
}

/** ICC(1) from one-way analysis of variance with unequal groups. */
function icc1(groups: readonly (readonly number[])[]): number {
  const all = groups.flat()
  const centre = mean(all)
  const between =
    groups.reduce((sum, group) => sum + group.length * (mean(group) - centre) ** 2, 0) / (groups.length - 1)
  const within =
    groups.reduce((sum, group) => sum + variance(group.length > 1 ? group : [0, 0]) * (group.length - 1), 0) /
    (all.length - groups.length)
  const size =
    (all.length - groups.reduce((sum, group) => sum + group.length ** 2, 0) / all.length) / (groups.length - 1)
  return (between - within) / (between + (size - 1) * within)
}

function alpha(rows: readonly (readonly number[])[]): number {
  const count = rows[0]?.length ?? 0
  const single = Array.from({ length: count }, (_, item) => variance(rows.map((row) => row[item] ?? 0)))
  const whole = variance(rows.map((row) => row.reduce((sum, code) => sum + code, 0)))
  return (count / (count - 1)) * (1 - single.reduce((sum, part) => sum + part, 0) / whole)
}

/** Weighted mean up the instrument of pooled item means, own units only: near the published total. */
function totalOf({ unitOf, answers }: DemoAnswers, { units }: DemoOrganisation, dimension?: string): number {
  const rows = [...unitOf.keys()].filter((row) => units[unitOf[row] ?? 0]?.branch === 'own')
  const itemMean = (position: number) =>
    mean(
      rows
        .map((row) => counted(answers[row * items.length + position] ?? 0, position))
        .filter((code) => code >= 1 && code <= 6)
        .map((code) => (code - 1) * 20),
    )
  const categories = instrument.categories.filter((category) => !dimension || category.dimension === dimension)
  return mean(
    categories.map((category) =>
      mean(
        (category.factors ?? []).map(({ id }) =>
          mean(items.filter(({ factorId }) => factorId === id).map(({ position }) => itemMean(position))),
        ),
      ),
    ),
  )
}

describe.each(years)('the answers of %s', (year) => {
  test.each([
    ['the 8 items of efficiency', efficiency, 8],
    ['the 15 items of balancing and heritage', fifteen, 15],
  ] as const)('%s: ICC(1) and spread are those of real survey data', (_name, positions, count) => {
    expect(positions.length).toBe(count)
    const { groups } = scale(year, positions)
    expect(icc1(groups)).toBeGreaterThan(0.09)
    expect(icc1(groups)).toBeLessThan(0.19)
    const spread = Math.sqrt(variance(groups.flat()))
    expect(spread).toBeGreaterThan(19)
    expect(spread).toBeLessThan(20.5)
    const sample = groups.filter((_group, index) => index % Math.floor(groups.length / 100) === 0).slice(0, 100)
    expect(icc1(sample)).toBeGreaterThan(0.09)
    expect(icc1(sample)).toBeLessThan(0.19)
  })

  test('about 45 000 people of some 870 units answered, about seven in ten', () => {
    const answered = (generated.get(year) ?? []).reduce((sum, { unitOf }) => sum + unitOf.length, 0)
    expect(answered).toBeGreaterThan(43_000)
    expect(answered).toBeLessThan(50_000)
    const invited = organisations.flatMap(({ units }) => units).reduce((sum, unit) => sum + unit.invited, 0)
    expect(answered / invited).toBeCloseTo(0.7, 1)
  })

  test('one answer in twenty is "don\'t know", fewer than one in a hundred is missing', () => {
    const codes = new Float64Array(8)
    for (const { answers } of generated.get(year) ?? [])
      for (const code of answers) codes[code] = (codes[code] ?? 0) + 1
    const all = codes.reduce((sum, count) => sum + count, 0)
    expect((codes[7] ?? 0) / all).toBeCloseTo(0.05, 2)
    expect((codes[0] ?? 0) / all).toBeGreaterThan(0.004)
    expect((codes[0] ?? 0) / all).toBeLessThan(0.01)
  })
})

test('alpha of both scales in the newest year is what it was when the demonstration was made', () => {
  expect(alpha(scale(2026, efficiency).complete)).toBeCloseTo(0.89615, 4)
  expect(alpha(scale(2026, fifteen).complete)).toBeCloseTo(0.92058, 3)
})

test('the country lies at 51 in the newest year, organisations spread by about six, and it rises by two a year', () => {
  const totals = years.map((year) =>
    (generated.get(year) ?? []).map((one, index) => totalOf(one, organisations[index] as DemoOrganisation)),
  )
  const means = totals.map(mean)
  expect(means[2]).toBeGreaterThan(50)
  expect(means[2]).toBeLessThan(52.5)
  for (const values of totals) expect(Math.abs(Math.sqrt(variance(values)) - 6)).toBeLessThan(0.8)
  expect((means[2] ?? 0) - (means[0] ?? 0)).toBeCloseTo(4, 0)
})

test('capability lies slightly above heritage', () => {
  const newest = generated.get(2026) ?? []
  const ofDimension = (id: string) =>
    mean(newest.map((one, index) => totalOf(one, organisations[index] as DemoOrganisation, id)))
  const gap = ofDimension('capability') - ofDimension('heritage')
  expect(gap).toBeGreaterThan(1)
  expect(gap).toBeLessThan(6)
})

test('education and social care lie three to five points lower than the rest, technical services higher', () => {
  const scores = new Map<string, number[]>()
  for (const [index, { unitOf, answers }] of (generated.get(2026) ?? []).entries())
    for (const [row, unit] of unitOf.entries()) {
      const kind = organisations[index]?.units[unit]?.kind ?? ''
      const given = [...answers.subarray(row * items.length, (row + 1) * items.length)].filter(
        (code) => code >= 1 && code <= 6,
      )
      if (given.length === 0) continue
      const people = scores.get(kind) ?? []
      people.push((mean(given) - 1) * 20)
      scores.set(kind, people)
    }
  const of = (...kinds: string[]) => mean(kinds.flatMap((kind) => scores.get(kind) ?? []))
  const middle = of('culture-leisure', 'management', 'labour-market', 'rescue')
  expect(
    of('primary-school', 'preschool', 'secondary-school', 'elderly-care', 'social-services') - middle,
  ).toBeLessThan(-2)
  expect(of('technical-services', 'planning', 'environment', 'finance-hr', 'digitalisation') - middle).toBeGreaterThan(
    1,
  )
})

test('Nacka: 204 invited, 73 % answered, a total near 56 in the newest year', () => {
  const place = organisations.findIndex(({ code }) => code === nackaCode)
  const nacka = organisations[place] as DemoOrganisation
  expect(nacka.units.reduce((sum, { invited }) => sum + invited, 0)).toBe(204)
  const newest = (generated.get(2026) ?? [])[place] as DemoAnswers
  expect(newest.unitOf.length / 204).toBeCloseTo(0.73, 2)
  expect(Math.abs(totalOf(newest, nacka) - 56)).toBeLessThan(1)
})

test('one organisation and year can be made alone and comes out the same', () => {
  const place = 100
  const again = demoAnswers(organisations[place] as DemoOrganisation, 2025, model)
  expect(again).toEqual((generated.get(2025) ?? [])[place])
})
