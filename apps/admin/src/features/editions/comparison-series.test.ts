import { expect, test } from 'vitest'
import { comparison, edition, instrumentVersion } from '../../testing/fixtures/scene.ts'
import {
  cohortChoices,
  comparedNodes,
  comparisonCsv,
  defaultCohort,
  editionsByYear,
  totalRow,
  type Cohort,
  type ComparisonRow,
  type Edition,
} from './comparison-series.ts'

const rows = comparison({ editionId: 'edition-2026', cohort: 'group:A2' }).rows as unknown as ComparisonRow[]
const nodes = instrumentVersion.nodes as never
const t = ((key: string) => key) as never

test('the total and the dimensions come first, whatever the order', () => {
  const levels = comparedNodes(rows, nodes, 'CATEGORY', 'gap').map(({ node }) => node.level)
  expect(levels.slice(0, 4)).toEqual(['TOTAL', 'DIMENSION', 'DIMENSION', 'CATEGORY'])
})

test('by gap the largest lead stands first and what is hidden stands last', () => {
  const gaps = comparedNodes(rows, nodes, 'FACTOR', 'gap')
    .slice(3)
    .map(({ gap }) => gap)
  expect(gaps.at(-1)).toBeNull()
  const shown = gaps.filter((gap) => gap !== null)
  expect(shown).toEqual(shown.toSorted((a, b) => b - a))
})

test('a median within the own interval is told apart from one outside', () => {
  const [total] = comparedNodes(
    [{ ...rows[0]!, cohort: { ...rows[0]!.cohort, median: rows[0]!.own!.mean! + 1 } }],
    nodes,
    'AREA',
    'gap',
  )
  expect(total?.withinInterval).toBe(true)
  expect(totalRow(comparedNodes(rows, nodes, 'AREA', 'gap'))?.node.id).toBe('total')
})

test('a hidden value keeps its sign in the file', () => {
  const csv = comparisonCsv(comparedNodes(rows, nodes, 'FACTOR', 'gap'), t, 'sv')
  const hidden = csv.find(([name]) => name === 'Öppna data')
  expect(hidden?.[1]).toBe('..')
  expect(hidden?.[2]).toBeNull()
})

test('of several editions of a year the highest number holds', () => {
  const editions = [edition(2025), edition(2026), edition(2026, 'PUBLISHED', { id: 'second', number: 2 })]
  expect(editionsByYear(editions as unknown as Edition[]).map(({ id }) => id)).toEqual(['second', 'edition-2025'])
})

test('the own cohorts are offered first, the narrowest at the top', () => {
  const cohorts = edition(2026).cohorts as unknown as Cohort[]
  const keysOf = (facts: Parameters<typeof cohortChoices>[1]) => {
    const { own, others } = cohortChoices(cohorts, facts)
    return [own, others].map((group) => group.map(({ key }) => key))
  }
  const nacka = { skrGroup: { code: 'A2' }, county: 'Stockholms län', population: 109_486 }
  expect(keysOf(nacka)).toEqual([
    ['group:A2', 'main:A', 'all', 'county:01', 'size:5'],
    ['group:A1', 'county:12'],
  ])
  expect(keysOf({})).toEqual([['all'], ['group:A2', 'main:A', 'group:A1', 'county:01', 'county:12', 'size:5']])
  expect(defaultCohort(null)).toBe('all')
})
