import { expect, test } from 'vitest'
import { sensitiveNodes, type ScoreTree } from '@mognad/scoring'
import { sensitiveGroups } from './sensitive-groups.ts'

const item = (id: string) => ({ id, categories: 6, reversed: false, scored: true })
const tree: ScoreTree = {
  items: [item('item:A'), item('item:B')],
  nodes: [{ id: 'total', parts: ['item:A', 'item:B'].map((id) => ({ id, weight: 1 })) }],
}
const units = [
  { unitId: 'town', parentId: null, published: true },
  { unitId: 'schools', parentId: 'town', published: true },
  { unitId: 'school', parentId: 'schools', published: false },
  { unitId: 'care', parentId: 'town', published: true },
]
/** A third of the people answers low on the one question and cannot answer the other. */
const people = (count: number) => Array.from({ length: count }, (_, n) => (n % 3 === 0 ? [2, 7] : [5, 4])).flat()
const alike = (count: number) => Array.from({ length: count }, () => [4, 4]).flat()

const found = (groups: Record<string, number[]>) => {
  const atomIds = Object.keys(groups)
  const groupOf = Uint32Array.from(
    atomIds.flatMap((id, group) => Array.from({ length: groups[id]!.length / 2 }, () => group)),
  )
  const packed = Uint8Array.from(Object.values(groups).flat())
  return sensitiveGroups(tree, units, { atomIds, groupOf, packed }).map(({ unitId, part }) => `${unitId} ${part}`)
}

test('the example is sensitive, and people who answer everything are not', () => {
  expect(sensitiveNodes(tree, Uint8Array.from(people(21)))).toEqual(['total'])
  expect(sensitiveNodes(tree, Uint8Array.from(alike(21)))).toEqual([])
})

test('a unit is checked with everything below it, and so is what is left of it', () => {
  expect(found({ schools: people(21), care: alike(21), town: people(24) })).toEqual([
    'town whole',
    'town rest',
    'schools whole',
  ])
})

test('a group of fewer than twenty is checked only where it is the whole', () => {
  expect(found({ schools: people(18), care: people(18) })).toEqual(['town whole'])
  expect(found({ town: people(9) })).toEqual(['town whole'])
})

test('nobody answered: nothing is flagged', () => {
  expect(found({})).toEqual([])
})
