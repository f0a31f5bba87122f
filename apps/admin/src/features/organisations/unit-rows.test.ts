import { expect, test } from 'vitest'
import { units } from '../../testing/fixtures/units.ts'
import { branchOf, firstOpen, foundRows, partOf, visibleRows, withChanged, type TreeUnit } from './unit-rows.ts'

const all = units as unknown as TreeUnit[]
const own = branchOf(all, 'OWN')!

test('own and funded are two trees with sums of their own', () => {
  const funded = branchOf(all, 'FUNDED')!
  expect([own.count, own.employees.get('top'), own.leaders.get('top')]).toEqual([4, 91, 16])
  expect([funded.count, funded.employees.get('funded-top')]).toEqual([1, 20])
  expect(branchOf([], 'OWN')).toBeNull()
})

test('what lies below a closed unit is not drawn, and every line knows its place', () => {
  const rows = visibleRows(own, new Set(['top']))
  expect(
    rows.map(({ unit, level, place, siblings, hasUnits, isOpen }) => [
      unit.id,
      level,
      place,
      siblings,
      hasUnits,
      isOpen,
    ]),
  ).toEqual([
    ['top', 1, 1, 1, true, true],
    ['education', 2, 1, 2, true, false],
    ['care', 2, 2, 2, false, false],
  ])
  expect(rows[1]?.employees).toBe(71)
  expect(visibleRows(own, firstOpen(own))).toHaveLength(5)
})

test('a search finds names and codes, with what lies above them', () => {
  const found = (text: string) => foundRows(own, text).map(({ unit }) => unit.id)
  expect(found('SÖDER')).toEqual(['top', 'education', 'south'])
  expect(found('110')).toEqual(['top', 'education', 'north'])
  expect(found('månbas')).toEqual([])
})

test('after an act units change, come and go, in Swedish order', () => {
  const retired = { ...all.find(({ id }) => id === 'north')!, retired: true }
  const renamed = { ...all.find(({ id }) => id === 'care')!, name: 'Ålderdom' }
  const added = { ...renamed, id: 'new', name: 'Zoo' }
  const names = withChanged(all, [retired, renamed, added]).map(({ name }) => name)
  expect(names).not.toContain('Skola norr')
  expect(names.slice(-2)).toEqual(['Zoo', 'Ålderdom'])
})

test('five thousand units: the tree of a page is some forty lines however many there are', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({
    ...all[0]!,
    id: `u${index}`,
    parentId: index === 0 ? null : `u${Math.floor((index - 1) / 20)}`,
  }))
  const branch = branchOf(many, 'OWN')!
  expect(branch.employees.get('u0')).toBe(100_000)
  expect(visibleRows(branch, firstOpen(branch))).toHaveLength(21)
  expect(partOf(many, 'u0').size).toBe(5000)
})
