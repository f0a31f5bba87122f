import { expect, test } from 'vitest'
import type { Figure } from '../../lib/figure.ts'
import { groups as fixture, instrumentVersion } from '../../testing/fixtures/scene.ts'
import {
  chosenGroup,
  groupKey,
  groupRows,
  nodeRows,
  pathTo,
  rowsBelow,
  unitSpan,
  type Group,
  type InstrumentNode,
} from './result-series.ts'

const groups = fixture as unknown as Group[]
const nodes = instrumentVersion.nodes as unknown as InstrumentNode[]
const figures = groups[0]!.figures as unknown as Figure[]

test('categories stand below their dimension, factors below their category', () => {
  expect(nodeRows(nodes, figures, 'categories').map(({ depth }) => depth)).toEqual([0, 1, 2, 2, 2, 1, 2, 2, 2])
  expect(nodeRows(nodes, figures, 'factors')).toHaveLength(1 + 2 + 6 + 26)
})

test('areas are another cut of the same total', () => {
  expect(nodeRows(nodes, figures, 'areas').map(({ node }) => node.level)).toEqual(['TOTAL', 'AREA', 'AREA', 'AREA'])
})

const nodeOf = (id: string) => nodes.find((node) => node.id === id)!

test('a part stands above two levels of what it consists of', () => {
  const rows = rowsBelow(nodes, figures, nodeOf('category:technology'))
  expect(rows[0]).toMatchObject({ depth: 0, node: { id: 'category:technology' } })
  expect(new Set(rows.slice(1).map(({ node }) => node.level))).toEqual(new Set(['FACTOR', 'ITEM']))
  expect(rowsBelow(nodes, figures, nodeOf('dimension:heritage')).map(({ depth }) => depth)).not.toContain(3)
})

test('an area consists of its factors, wherever they stand in the tree, and their statements', () => {
  const rows = rowsBelow(nodes, figures, nodeOf('area:technology'))
  // A factor of one statement stands in that statement's row.
  const factors = rows.flatMap(({ node, factor }) => factor ?? (node.level === 'FACTOR' ? node : []))
  expect(factors.length).toBeGreaterThan(3)
  expect(factors.every(({ area }) => area === 'area:technology')).toBe(true)
  expect(new Set(factors.map(({ parent }) => parent)).size).toBeGreaterThan(1)
})

test('the way back up leads from any part to the total', () => {
  const ids = (id: string) => pathTo(nodes, nodeOf(id)).map((node) => node.id)
  expect(ids('category:technology')).toEqual(['total', 'dimension:heritage', 'category:technology'])
  expect(ids('area:technology')).toEqual(['total', 'area:technology'])
  expect(ids('total')).toEqual(['total'])
})

test('what is left of a unit stands last among its parts', () => {
  const own = groupRows(groups, 'OWN')
  expect(own[0]).toMatchObject({ key: 'root', depth: 0 })
  expect(own.at(-1)).toMatchObject({ key: 'root:rest', depth: 1 })
})

test('funded operations never appear among the own units', () => {
  expect(groupRows(groups, 'OWN').some(({ group }) => group.branch === 'FUNDED')).toBe(false)
  expect(groupRows(groups, 'FUNDED').map(({ key }) => key)).toEqual(['funded', 'funded-1', 'funded:rest'])
})

test('an unknown group in the address opens the whole organisation', () => {
  expect(groupKey(chosenGroup(groups, 'gone')!)).toBe('root')
  expect(groupKey(chosenGroup(groups, 'root:rest')!)).toBe('root:rest')
})

test('the span of the units leaves out the whole and the remainder', () => {
  const span = unitSpan(groupRows(groups, 'OWN'))
  expect([span?.high.key, span?.low.key]).toEqual(['unit-4', 'unit-2'])
})
