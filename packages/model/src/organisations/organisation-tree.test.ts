import { expect, test } from 'vitest'
import { parentsFirst, sumsBelow, treeProblems, type TreeUnit } from './organisation-tree.ts'
import { unitKind, unitKinds } from './unit-kind.ts'

const unit = (id: string, parentId: string | null = null, branch: TreeUnit['branch'] = 'own'): TreeUnit => ({
  id,
  parentId,
  branch,
})
const town = [
  unit('a2', 'a'),
  unit('town'),
  unit('a', 'town'),
  unit('b', 'town'),
  unit('a1', 'a'),
  unit('f', null, 'funded'),
]

test('a tree comes out with parents before children and siblings in their order', () => {
  expect(parentsFirst(town).map(({ id }) => id)).toEqual(['town', 'a', 'a2', 'a1', 'b', 'f'])
})

test('own and funded operations are two trees, each with one root', () => {
  expect(treeProblems(town)).toEqual([])
  expect(treeProblems([...town, unit('second')])).toEqual([{ code: 'SEVERAL_ROOTS', branch: 'own', unitId: 'second' }])
  expect(treeProblems([...town, unit('x', 'a', 'funded')])).toEqual([{ code: 'PARENT_OF_OTHER_BRANCH', unitId: 'x' }])
})

test('a circle, a double and an unknown parent are found', () => {
  expect(treeProblems([unit('x', 'y'), unit('y', 'x')]).map(({ code }) => code)).toEqual(['CIRCLE', 'CIRCLE'])
  expect(treeProblems([unit('x'), unit('x', 'x')]).map(({ code }) => code)).toContain('DUPLICATE_UNIT')
  expect(treeProblems([unit('x'), unit('y', 'z')])).toEqual([{ code: 'UNKNOWN_PARENT', unitId: 'y' }])
  expect(() => parentsFirst([unit('y', 'z')])).toThrow(RangeError)
})

test('a sum over a unit takes in everything below it', () => {
  const invited: Record<string, number> = { town: 0, a: 2, a1: 3, a2: 8, b: 6, f: 4 }
  const sums = sumsBelow(parentsFirst(town), ({ id }) => invited[id] ?? 0)
  expect([sums.get('town'), sums.get('a'), sums.get('f')]).toEqual([19, 13, 4])
})

test('the national list of kinds has no double and both languages', () => {
  expect(new Set(unitKinds.map(({ id }) => id)).size).toBe(unitKinds.length)
  expect(unitKind('elderly-care')?.title).toEqual({ sv: 'Äldreomsorg', en: 'Care of older people' })
  expect(unitKind('moon-base')).toBeNull()
})
