import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { countAnswers, countMoments, scoreOrganisation } from '@mognad/scoring'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { toScoreTree } from '@mognad/model/instruments/to-score-tree'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/template-database.ts'
import { importFolder } from './import-folder.ts'

// The official totals of Open Data Maturity 2023, computed from our stored answers by our own scoring.

interface Country {
  readonly recorded: Readonly<Record<string, number>>
  readonly sum_of_items: Readonly<Record<string, number>>
  readonly percent_by_dimension: Readonly<Record<string, number>>
  readonly overall_percent_mean_of_dimensions: number
}
interface Reference {
  readonly max_points_by_dimension: Readonly<Record<string, number>>
  readonly max_points_by_indicator: Readonly<Record<string, number>>
  readonly recorded_totals_that_differ_from_item_sums: readonly (string | number)[][]
  readonly countries: Readonly<Record<string, Country>>
}
const odm = new URL('../seed/data/odm2023/', import.meta.url)
const reference = JSON.parse(readFileSync(new URL('reference.json', odm), 'utf8')) as Reference
const codes = Object.keys(reference.countries)
const dimensions = Object.keys(reference.max_points_by_dimension)
// Ten points stand beside question 24a of Ireland, which carries none: see the README beside the data.
const strayPoints = { country: 'IE', dimension: '1', indicator: '1.3', points: 10 }

let database: TestDatabase
let instrument: Instrument
const scores = new Map<string, ReadonlyMap<string, number | null>>()

beforeAll(async () => {
  database = await createTestDatabase()
  await importFolder({ folder: fileURLToPath(odm), migratorUrl: database.urls.migrator })
  const client = new pg.Client({ connectionString: database.urls.migrator })
  await client.connect()
  const { rows } = await client.query<{ code: string; atom: string; answers: Buffer; definition: Instrument }>(`
    select o.code, r.atom_id as atom, r.answers, v.definition
      from response r join organisation o on o.id = r.organisation_id
      join batch b on b.id = r.batch_id join round d on d.id = b.round_id
      join instrument_version v on v.id = d.instrument_version_id`)
  await client.end()
  for (const { code, atom, answers, definition } of rows) {
    instrument = definition
    scores.set(code, scoreJoint(definition, atom, answers))
  }
})
afterAll(() => database?.drop())

function scoreJoint(definition: Instrument, atom: string, packed: Buffer): Map<string, number | null> {
  const tree = toScoreTree(definition)
  const layout = { items: tree.items.length, stride: Math.max(...tree.items.map(({ categories }) => categories)) + 2 }
  const answers = new Uint8Array(packed)
  const counters = countAnswers(layout, 1, new Uint16Array(1), answers)
  const rows = scoreOrganisation({
    tree,
    units: [{ id: atom, parentId: null, frame: 1, respondents: 1, published: true }],
    counters,
    atomIds: [atom],
    moments: countMoments(tree, counters, new Uint16Array(1), answers),
    collection: definition.collection,
  })
  return new Map(rows.map(({ nodeId, mean }) => [nodeId, mean]))
}

const scoreOf = (code: string, node: string): number => scores.get(code)?.get(node) ?? Number.NaN
const countryOf = (code: string): Country => {
  const country = reference.countries[code]
  if (!country) throw new Error(code)
  return country
}

test('thirty-five countries are stored and scored', () => {
  expect([...scores.keys()].toSorted()).toEqual(codes.toSorted())
})

describe('every country has the official total and the official percentage of every dimension', () => {
  test.each(codes)('%s', (code) => {
    const { recorded } = countryOf(code)
    const percentages = dimensions.map(
      (id) => (100 * (recorded[`D${id}`] ?? NaN)) / (reference.max_points_by_dimension[id] ?? NaN),
    )
    for (const [index, id] of dimensions.entries())
      expect(Math.abs(scoreOf(code, `dimension:${id}`) - (percentages[index] ?? NaN))).toBeLessThan(1e-9)
    const mean = percentages.reduce((sum, percentage) => sum + percentage, 0) / percentages.length
    expect(Math.abs(scoreOf(code, 'total') - mean)).toBeLessThan(1e-9)
  })
})

test.each(codes.filter((code) => code !== strayPoints.country))('%s agrees with the computed percentages', (code) => {
  const country = countryOf(code)
  expect(Math.abs(scoreOf(code, 'total') - country.overall_percent_mean_of_dimensions)).toBeLessThan(1e-9)
  for (const id of dimensions)
    expect(Math.abs(scoreOf(code, `dimension:${id}`) - (country.percent_by_dimension[id] ?? NaN))).toBeLessThan(1e-9)
})

test('every indicator of every country is its share of the points of its questions', () => {
  for (const code of codes)
    for (const [id, max] of Object.entries(reference.max_points_by_indicator)) {
      const isStray = code === strayPoints.country && id === strayPoints.indicator
      const points = (countryOf(code).sum_of_items[`D${id}`] ?? NaN) - (isStray ? strayPoints.points : 0)
      expect(Math.abs(scoreOf(code, `category:${id}`) - (100 * points) / max)).toBeLessThan(1e-9)
    }
})

describe('the documented faults of the official file', () => {
  test('four sub-headings were copied wrongly, and Ireland has ten points on a question that carries none', () => {
    expect(reference.recorded_totals_that_differ_from_item_sums).toEqual([
      ['DK', 'D2.3b', 'recorded', 60, 'items', 80],
      ['EL', 'D2.3b', 'recorded', 30, 'items', 15],
      ['ES', 'D2.3b', 'recorded', 80, 'items', 60],
      ['FI', 'D2.3b', 'recorded', 65, 'items', 60],
      ['IE', 'total', 'recorded', 2341, 'items', 2351],
      ['IE', 'D1', 'recorded', 622, 'items', 632],
      ['IE', 'D1.3', 'recorded', 172, 'items', 182],
    ])
  })

  test('with the ten points Ireland would exceed the maximum of its indicator; without them its recorded totals hold', () => {
    const ireland = countryOf('IE')
    expect(ireland.sum_of_items['D1.3']).toBeGreaterThan(reference.max_points_by_indicator['1.3'] ?? NaN)
    expect((scoreOf('IE', 'dimension:1') * 640) / 100).toBeCloseTo(622, 9)
    const counted = scoreOf('IE', 'dimension:1') + (100 * strayPoints.points) / 640
    expect(Math.abs(counted - (ireland.percent_by_dimension['1'] ?? NaN))).toBeLessThan(1e-9)
    const total = scoreOf('IE', 'total') + (100 * strayPoints.points) / 640 / 4
    expect(Math.abs(total - ireland.overall_percent_mean_of_dimensions)).toBeLessThan(1e-9)
  })

  test('all five are told to the reader of the instrument', () => {
    expect(instrument.faults.map(({ organisation }) => organisation)).toEqual(['IE', 'DK', 'EL', 'ES', 'FI'])
    expect(instrument.faults[0]?.text.sv).toContain('2341')
  })
})
