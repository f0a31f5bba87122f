import { describe, expect, test } from 'vitest'
import { compareNames } from '../../lib/format.ts'
import type { GroupRow } from './result-series.ts'
import {
  cellsByUnit,
  inTreeOrder,
  nextSort,
  pageOf,
  rowsOnPage,
  sortOf,
  sortText,
  stepOf,
  unitsAsked,
  valuesAmong,
} from './units-view.ts'

const row = (name: string, mean: number | null, depth = 1, more: Partial<GroupRow['group']> = {}): GroupRow => ({
  key: name,
  depth,
  total: undefined,
  group: {
    unitId: name,
    name,
    part: 'WHOLE',
    branch: 'OWN',
    parentId: null,
    kind: 'preschool',
    operator: null,
    respondents: mean,
    together: [],
    figures: [],
    ...more,
  },
})
const rows = [
  row('Staden', 50, 0, { kind: 'organisation' }),
  row('Östra', 40),
  row('Ängens', 60, 2, { kind: 'primary-school', operator: 'Ek AB' }),
  row('Alms', null),
  row('Staden', 45, 1, { part: 'REST', kind: 'organisation' }),
]
const byMean = ({ group }: GroupRow) => group.respondents ?? null
const ask = (more: Partial<Parameters<typeof unitsAsked>[1]>) =>
  unitsAsked(rows, { kind: null, operator: null, text: '', sort: inTreeOrder, ...more }, byMean, compareNames('sv'))
const names = (found: readonly GroupRow[]) => found.map(({ group }) => group.name)

describe('units that are asked for', () => {
  test('as they are, they keep the tree', () => {
    expect(ask({})).toBe(rows)
  })

  test('sorted they are no tree: the whole goes, and what is not shown stands last both ways', () => {
    expect(names(ask({ sort: sortOf('-total') }))).toEqual(['Ängens', 'Staden', 'Östra', 'Alms'])
    expect(names(ask({ sort: sortOf('total') }))).toEqual(['Östra', 'Staden', 'Ängens', 'Alms'])
    expect(ask({ sort: sortOf('total') }).every(({ depth }) => depth === 1)).toBe(true)
  })

  test('names sort as Swedish does', () => {
    const found = unitsAsked(
      rows,
      { kind: null, operator: null, text: '', sort: sortOf('namn') },
      ({ group }) => group.name,
      compareNames('sv'),
    )
    expect(names(found)).toEqual(['Alms', 'Staden', 'Ängens', 'Östra'])
  })

  test('by kind, by who runs them, and by letters of the name', () => {
    expect(names(ask({ kind: 'preschool' }))).toEqual(['Östra', 'Alms'])
    expect(names(ask({ operator: 'Ek AB' }))).toEqual(['Ängens'])
    expect(names(ask({ text: ' ÄNG' }))).toEqual(['Ängens'])
  })

  test('a remainder is of no kind', () => {
    expect(ask({ kind: 'organisation' })).toEqual([])
    expect(valuesAmong(rows, 'kind')).toContain('primary-school')
    expect(valuesAmong(rows, 'operator')).toEqual(['Ek AB'])
  })
})

describe('the order in the address', () => {
  test('goes there and back', () => {
    for (const text of [null, 'namn', '-factor:open-data']) expect(sortText(sortOf(text))).toBe(text)
  })

  test('numbers begin with the highest, names with A; the third press gives the tree back', () => {
    const first = nextSort(inTreeOrder, 'total', true)
    expect(first).toEqual({ by: 'total', descending: true })
    const second = nextSort(first, 'total', true)
    expect(second).toEqual({ by: 'total', descending: false })
    expect(nextSort(second, 'total', true)).toEqual(inTreeOrder)
    expect(nextSort(first, 'namn', false)).toEqual({ by: 'namn', descending: false })
  })
})

test('pages hold fifty, and an address beyond the last opens the last', () => {
  const many = Array.from({ length: 2 * rowsOnPage + 1 }, (_, at) => row(String(at), at))
  expect(pageOf(many, null)).toMatchObject({ page: 1, pages: 3 })
  expect(pageOf(many, '3').rows).toHaveLength(1)
  expect(pageOf(many, '99').page).toBe(3)
  expect(pageOf(many, 'x').page).toBe(1)
  expect(pageOf([], '2')).toEqual({ rows: [], page: 1, pages: 1 })
})

test('a cell has one of five steps, at five and at ten points from the whole', () => {
  expect([38, 40, 44, 45, 46, 54.9, 55, 60].map((value) => stepOf(value, 50))).toEqual([-2, -2, -1, -1, 0, 0, 1, 2])
  expect(Object.is(stepOf(49, 50), 0)).toBe(true)
})

test('cells are found by unit and part', () => {
  const cells = cellsByUnit({
    nodes: ['total'],
    rows: [
      { unitId: 'a', part: 'WHOLE', means: [50], reasons: [null], truncated: ['HIGH'] },
      { unitId: 'a', part: 'REST', means: [null], reasons: ['HIDDEN'], truncated: [null] },
    ],
  })
  expect(cells.get('a')).toEqual([{ mean: 50, truncated: 'HIGH', reason: null }])
  expect(cells.get('a:rest')).toEqual([{ mean: null, truncated: null, reason: 'HIDDEN' }])
})
