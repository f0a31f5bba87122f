import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareFamily } from '@mognad/scoring'
import type { SceneOrganisation, SceneRound } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addQuality, addScores, type PlannedScore } from '../../../test/stage.ts'

let api: TestApi
let nacka: SceneOrganisation
let reader: Client
let first: SceneRound
let second: SceneRound

const town = {
  name: 'Nacka',
  invited: 3,
  children: [
    { name: 'Skolor', invited: 8 },
    { name: 'Vård', invited: 9 },
  ],
}
const nodes = ['total', 'dimension:capability', 'category:technology']
const changes = `query ($id: ID!, $nodes: [String!]!, $unitId: ID) { round(id: $id) { result { changes(nodes: $nodes, unitId: $unitId) {
  before { id reportingYear } warnings changes { node level difference low high adjustedPValue verdict reason } } } } }`

const scoresOf = (round: SceneRound, means: Record<string, number>, schools: number): PlannedScore[] => [
  ...Object.entries(means).map(([node, mean]) => ({ unitId: round.units[0]!.id, node, mean, respondents: 200 })),
  { unitId: round.units[1]!.id, node: 'total', mean: schools, respondents: 14 },
]

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka' })
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  const instrumentVersionId = await api.scene.instrument()
  const round = (reportingYear: number) =>
    nacka.round({ instrumentVersionId, units: [town], state: 'opened', reportingYear })
  first = await round(2025)
  second = await round(2026)
  const { pool } = api.migrator
  await addScores(pool, first, scoresOf(first, { total: 50, [nodes[1]!]: 52 }, 50))
  await addScores(pool, second, scoresOf(second, { total: 60, [nodes[1]!]: 52.5, [nodes[2]!]: 40 }, 80))
  await addQuality(pool, first, { grade: 'green', responseRate: 0.85 })
  await addQuality(pool, second, { grade: 'amber', responseRate: 0.5 })
})
afterAll(() => api.close())

test('a result tells what has changed since the round before, on the nodes that are shown together', async () => {
  const { round } = await reader.get(changes, { id: second.id, nodes })
  const estimate = (mean: number) => ({ mean, effectiveAnswers: 1000 })
  const [total, capability] = compareFamily([
    { before: estimate(50), after: estimate(60) },
    { before: estimate(52), after: estimate(52.5) },
  ])
  const { difference, low, high, adjustedPValue } = total!
  expect(round.result.changes).toMatchObject({ before: { id: first.id, reportingYear: 2025 } })
  expect(round.result.changes.changes).toEqual([
    { node: 'total', level: 'TOTAL', difference, low, high, adjustedPValue, verdict: 'CLEAR', reason: null },
    expect.objectContaining({
      node: 'dimension:capability',
      difference: 0.5,
      adjustedPValue: capability!.adjustedPValue,
      verdict: 'PRACTICALLY_EQUAL',
    }),
    {
      node: 'category:technology',
      level: 'CATEGORY',
      difference: null,
      low: null,
      high: null,
      adjustedPValue: null,
      verdict: null,
      reason: 'MISSING',
    },
  ])
})

test('rounds that many more people answered than the other are compared with a warning', async () => {
  const { round } = await reader.get(changes, { id: second.id, nodes: ['total'] })
  expect(round.result.changes.warnings).toEqual(['RESPONSE_RATE'])
})

test('the first round has nothing before it', async () => {
  const { round } = await reader.get(changes, { id: first.id, nodes })
  expect(round.result.changes).toBeNull()
})

test('a unit is compared with itself, and not at all where fewer than fifteen answered', async () => {
  // The seed makes new units for every round: the same unit in both, as a live tree has it.
  await api.migrator.pool.query(`update score set unit_id = $1 where round_id = $2 and unit_id = $3`, [
    second.units[1]!.id,
    first.id,
    first.units[1]!.id,
  ])
  await api.migrator.pool.query(`update round_unit set unit_id = $1 where round_id = $2 and unit_id = $3`, [
    second.units[1]!.id,
    first.id,
    first.units[1]!.id,
  ])
  const { round } = await reader.get(changes, { id: second.id, nodes: ['total'], unitId: second.units[1]!.id })
  expect(round.result.changes.changes).toMatchObject([{ node: 'total', verdict: null, reason: 'TOO_FEW' }])
})

test('a unit manager has the own unit and the whole compared, and no other unit', async () => {
  const manager = await api.signIn(await nacka.person({ role: 'unit_manager', unitId: second.units[1]!.id }))
  const of = async (unitId: string | null) =>
    (await manager.get(changes, { id: second.id, nodes: ['total'], unitId })).round.result.changes
  expect((await of(null)).changes).toMatchObject([{ verdict: 'CLEAR' }])
  expect((await of(second.units[1]!.id)).changes).toMatchObject([{ reason: 'TOO_FEW' }])
  expect(await of(second.units[2]!.id)).toBeNull()
})

const recutColumns = '(round_id, organisation_id, unit_id, earlier_round_id, from_units, shared_with, reason)'
const unitTrend = `query ($id: ID!, $nodes: [String!]!, $unitId: ID!) { round(id: $id) { result {
  unitTrend(unitId: $unitId, nodes: $nodes) { round { reportingYear } predecessors sharedWith reason figures { node mean reason } }
  changes(unitId: $unitId, nodes: $nodes) { predecessors sharedWith changes { verdict reason } } } } }`

test('a unit that took over another is compared with both of them together, and its earlier figures are theirs', async () => {
  const [, schools, care] = second.units
  const { pool } = api.migrator
  await pool.query(`insert into recut ${recutColumns} values ($1, $2, $3, $4, $5, '{}', null)`, [
    second.id,
    nacka.id,
    care!.id,
    first.id,
    [schools!.id, first.units[2]!.id],
  ])
  await pool.query(
    `insert into recut_score (round_id, organisation_id, unit_id, earlier_round_id, node_id, respondents, mean, low, high, effective_answers)
     values ($1, $2, $3, $4, 'total', 30, 40, 35, 45, 150)`,
    [second.id, nacka.id, care!.id, first.id],
  )
  await addScores(pool, second, [{ unitId: care!.id, node: 'total', mean: 65, respondents: 40 }])
  const asked = { id: second.id, nodes: ['total'], unitId: care!.id }
  const { result } = (await reader.get(unitTrend, asked)).round
  expect(result.unitTrend).toEqual([
    {
      round: { reportingYear: 2025 },
      predecessors: ['Skolor', 'Vård'],
      sharedWith: [],
      reason: null,
      figures: [{ node: 'total', mean: 40, reason: null }],
    },
    {
      round: { reportingYear: 2026 },
      predecessors: [],
      sharedWith: [],
      reason: null,
      figures: [{ node: 'total', mean: 65, reason: null }],
    },
  ])
  expect(result.changes).toEqual({
    predecessors: ['Skolor', 'Vård'],
    sharedWith: [],
    changes: [{ verdict: 'CLEAR', reason: null }],
  })
})

test('a unit that was shown only together with others has no earlier figure, and no other unit is named to its manager', async () => {
  const care = second.units[2]!
  const { pool } = api.migrator
  await pool.query(`delete from recut_score where round_id = $1`, [second.id])
  await pool.query(`update recut set reason = 'notApart', from_units = $2, shared_with = $3 where round_id = $1`, [
    second.id,
    [first.units[2]!.id],
    [second.units[1]!.id],
  ])
  const asked = { id: second.id, nodes: ['total'], unitId: care.id }
  const { result } = (await reader.get(unitTrend, asked)).round
  expect(result.unitTrend[0]).toMatchObject({
    predecessors: ['Vård'],
    sharedWith: ['Skolor'],
    reason: 'NOT_APART',
    figures: [{ node: 'total', mean: null, reason: 'MISSING' }],
  })
  expect(result.changes.changes).toEqual([{ verdict: null, reason: 'NOT_APART' }])
  const manager = await api.signIn(await nacka.person({ role: 'unit_manager', unitId: care.id }))
  const own = (await manager.get(unitTrend, asked)).round.result
  expect(own.unitTrend[0]).toMatchObject({ predecessors: ['Vård'], sharedWith: [], reason: 'NOT_APART' })
  expect(own.changes.sharedWith).toEqual([])
  const other = { ...asked, unitId: second.units[1]!.id }
  expect((await manager.get(unitTrend, other)).round.result).toMatchObject({ unitTrend: [], changes: null })
})

test('a neighbour sees nothing of it', async () => {
  const tyreso = await api.scene.organisation({ name: 'Tyresö' })
  const neighbour = await api.signIn(await tyreso.person({ role: 'key_user' }))
  expect(await neighbour.get(changes, { id: second.id, nodes })).toEqual({ round: null })
})

test('rounds of which one is red are not compared', async () => {
  await api.migrator.pool.query(`update quality set grade = 'red' where round_id = $1`, [first.id])
  const { round } = await reader.get(changes, { id: second.id, nodes: ['total'] })
  expect(round.result.changes.changes).toMatchObject([{ verdict: null, reason: 'LOW_QUALITY' }])
})

test('asking for nothing, or for too much at once, is refused', async () => {
  expect((await reader.ask(changes, { id: second.id, nodes: [] })).code).toBe('BAD_USER_INPUT')
  expect((await reader.ask(changes, { id: second.id, nodes: new Array(201).fill('total') })).code).toBe(
    'BAD_USER_INPUT',
  )
})

test('a trend says where another version means something else, of those nodes only', async () => {
  const later = await api.scene.instrument()
  const { rows } = await api.migrator.pool.query('select definition from instrument_version where id = $1', [later])
  const definition = rows[0].definition as { categories: { id: string; factors: { items: { text: object }[] }[] }[] }
  const technology = definition.categories.find(({ id }) => id === 'technology')!
  technology.factors[0]!.items[0]!.text = { sv: 'En annan fråga.', en: 'Another question.' }
  await api.migrator.pool.query('update instrument_version set definition = $2 where id = $1', [later, definition])
  const third = await nacka.round({ instrumentVersionId: later, units: [town], state: 'opened', reportingYear: 2027 })
  await addScores(api.migrator.pool, third, scoresOf(third, { total: 61, [nodes[1]!]: 53, [nodes[2]!]: 41 }, 80))
  const trend = `query ($id: ID!, $nodes: [String!]!) { organisation(id: $id) {
    trend(instrumentKey: "digital-maturity", nodes: $nodes) { round { reportingYear } breaks } } }`
  const { organisation } = await reader.get(trend, { id: nacka.id, nodes })
  // Technology is a part of heritage, and heritage of the total; capability goes on.
  expect(organisation.trend).toEqual([
    { round: { reportingYear: 2025 }, breaks: [] },
    { round: { reportingYear: 2026 }, breaks: [] },
    { round: { reportingYear: 2027 }, breaks: ['total', 'category:technology'] },
  ])
  const unitTrend = `query ($id: ID!, $unitId: ID!, $nodes: [String!]!) { round(id: $id) { result {
    unitTrend(unitId: $unitId, nodes: $nodes) { breaks } } } }`
  const { round } = await reader.get(unitTrend, { id: third.id, unitId: third.units[0]!.id, nodes })
  expect(round.result.unitTrend.at(-1).breaks).toEqual(['total', 'category:technology'])
})
