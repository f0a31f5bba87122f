import { expect, test } from 'vitest'
import { groups as fixture, instrumentVersion } from '../../testing/fixtures/scene.ts'
import {
  chosenGroup,
  groupKey,
  groupRows,
  nodeRows,
  unitSpan,
  type Group,
  type InstrumentNode,
} from './result-series.ts'

const groups = fixture as unknown as Group[]
const nodes = instrumentVersion.nodes as unknown as InstrumentNode[]
const figures = groups[0]!.figures

test('categories stand below their dimension, factors below their category', () => {
  expect(nodeRows(nodes, figures, 'categories').map(({ depth }) => depth)).toEqual([0, 1, 2, 2, 2, 1, 2, 2, 2])
  expect(nodeRows(nodes, figures, 'factors')).toHaveLength(1 + 2 + 6 + 26)
})

test('areas are another cut of the same total', () => {
  expect(nodeRows(nodes, figures, 'areas').map(({ node }) => node.level)).toEqual(['TOTAL', 'AREA', 'AREA', 'AREA'])
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
