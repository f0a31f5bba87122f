import { unitKind } from '@mognad/model/organisations/unit-kind'
import { treeProblems } from '@mognad/model/organisations/organisation-tree'
import { expect, test } from 'vitest'
import { demoOrganisations, nackaCode } from './demo-organisations.ts'
import { readMunicipalities, readRegions } from './read-places.ts'

const organisations = demoOrganisations(readMunicipalities())
const units = organisations.flatMap((organisation) => organisation.units)

test('there are 290 municipalities in nine groups and 21 regions', () => {
  const places = readMunicipalities()
  expect(places.length).toBe(290)
  expect(readRegions().length).toBe(21)
  const groups = ['A1', 'A2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8', 'C9']
  const members = groups.map((group) => places.filter(({ skrGroup }) => skrGroup === group).length)
  expect(members).toEqual([3, 43, 23, 63, 24, 27, 51, 35, 21])
  expect(places.find(({ code }) => code === nackaCode)).toMatchObject({ name: 'Nacka', skrGroup: 'A2' })
})

test('every organisation is one tree per branch, with parents first and kinds of the national list', () => {
  for (const { units: own } of organisations) {
    const tree = own.map(({ id, parent, branch }) => ({
      id,
      branch,
      parentId: parent === null ? null : (own[parent]?.id ?? ''),
    }))
    expect(treeProblems(tree)).toEqual([])
    expect(own.every(({ parent }, index) => parent === null || parent < index)).toBe(true)
  }
  expect(units.filter(({ kind, branch }) => unitKind(kind)?.branch !== branch)).toEqual([])
  expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
})

test('three units each on average, 15 % of them funded operations that name their operator', () => {
  const measured = organisations.flatMap(({ units: own }) =>
    own.filter(({ parent }) => parent !== null && own[parent]?.parent === null),
  )
  expect(measured.length / organisations.length).toBeCloseTo(3, 1)
  const funded = measured.filter(({ branch }) => branch === 'funded')
  expect(funded.length / measured.length).toBeGreaterThan(0.13)
  expect(funded.length / measured.length).toBeLessThan(0.17)
  expect(funded.every(({ operator }) => operator !== null)).toBe(true)
})

test('at least twenty organisations have a third level with units of two to six people', () => {
  const deep = organisations.filter(({ units: own }) =>
    own.some(
      ({ parent, invited }) =>
        parent !== null && (own[parent]?.parent ?? null) !== null && invited >= 2 && invited <= 6,
    ),
  )
  expect(deep.length).toBeGreaterThanOrEqual(20)
  expect(deep.map(({ code }) => code)).toContain(nackaCode)
})

test('sharing: 10 % own only, 35 % anonymous, 45 % by name, 10 % public', () => {
  const levels = [0, 1, 2, 3].map((level) => organisations.filter(({ sharingLevel }) => sharingLevel === level).length)
  for (const [level, wanted] of [29, 101.5, 130.5, 29].entries())
    expect(Math.abs((levels[level] ?? 0) - wanted)).toBeLessThan(2)
})
