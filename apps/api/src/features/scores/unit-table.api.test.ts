import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneOrganisation, SceneRound } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addScores } from '../../../test/stage.ts'

let api: TestApi
let nacka: SceneOrganisation
let reader: Client
let neighbour: Client
let round: SceneRound

const town = {
  name: 'Nacka',
  invited: 3,
  children: [
    { name: 'Skolor', invited: 8, children: [{ name: 'Skola 1', invited: 9 }] },
    { name: 'Vård', invited: 9 },
  ],
}
const table = `query ($id: ID!, $nodes: [String!]!) { round(id: $id) { result { unitTable(nodes: $nodes) {
  nodes rows { unitId part means reasons truncated } } } } }`
const figures = `query ($id: ID!, $unitId: ID!, $part: GroupPart!) { round(id: $id) { result {
  groupFigures(unitId: $unitId, part: $part) { node level mean reason } } } }`

const [capability, item] = ['dimension:capability', 'item:E1']

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka' })
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  neighbour = await api.signIn(await (await api.scene.organisation({ name: 'Tyresö' })).person({ role: 'key_user' }))
  const instrumentVersionId = await api.scene.instrument()
  round = await nacka.round({ instrumentVersionId, units: [town], state: 'opened' })
  const [top, schools, school, care] = round.units
  await addScores(api.migrator.pool, round, [
    { unitId: top!.id, node: 'total', mean: 52 },
    { unitId: top!.id, node: capability!, mean: 55 },
    { unitId: top!.id, node: item!, mean: 48 },
    { unitId: top!.id, part: 'rest', node: 'total', mean: 40 },
    { unitId: schools!.id, node: 'total', mean: 61 },
    { unitId: schools!.id, node: capability!, mean: null, reason: 'hidden' },
    { unitId: school!.id, node: 'total', mean: 63 },
    { unitId: care!.id, node: 'total', mean: 44 },
  ])
})
afterAll(() => api.close())

const rowsFor = async (client: Client, nodes: readonly string[]) =>
  (await client.get(table, { id: round.id, nodes })).round.result.unitTable

test('the shown groups stand side by side: a list of values each, and why one is not there', async () => {
  const [top, schools, school, care] = round.units.map(({ id }) => id)
  const { nodes, rows } = await rowsFor(reader, [capability!, 'total', 'category:unheard-of'])
  // Only what the instrument has becomes a column, in the order that was asked for.
  expect(nodes).toEqual([capability, 'total'])
  const none = [null, null]
  expect(rows).toEqual([
    { unitId: top, part: 'WHOLE', means: [55, 52], reasons: none, truncated: none },
    { unitId: top, part: 'REST', means: [null, 40], reasons: ['MISSING', null], truncated: none },
    { unitId: schools, part: 'WHOLE', means: [null, 61], reasons: ['HIDDEN', null], truncated: none },
    { unitId: school, part: 'WHOLE', means: [null, 63], reasons: ['MISSING', null], truncated: none },
    { unitId: care, part: 'WHOLE', means: [null, 44], reasons: ['MISSING', null], truncated: none },
  ])
})

test('one group is told down to the single statement, in the order of the instrument', async () => {
  const asked = { id: round.id, unitId: round.units[0]!.id, part: 'WHOLE' }
  const { round: found } = await reader.get(figures, asked)
  expect(found.result.groupFigures).toEqual([
    { node: 'total', level: 'TOTAL', mean: 52, reason: null },
    { node: capability, level: 'DIMENSION', mean: 55, reason: null },
    { node: item, level: 'ITEM', mean: 48, reason: null },
  ])
})

test('a unit manager gets the own units beside the whole, and of others the same answer as of none', async () => {
  const [top, schools, school, care] = round.units.map(({ id }) => id)
  const manager = await api.signIn(await nacka.person({ role: 'unit_manager', unitId: schools! }))
  const { rows } = await rowsFor(manager, ['total'])
  expect(rows.map(({ unitId, part }: { unitId: string; part: string }) => `${unitId} ${part}`)).toEqual([
    `${top} WHOLE`,
    `${schools} WHOLE`,
    `${school} WHOLE`,
  ])
  const nodesOf = async (unitId: string, part: string) =>
    (await manager.get(figures, { id: round.id, unitId, part })).round.result.groupFigures.map(
      ({ node }: { node: string }) => node,
    )
  expect(await nodesOf(school!, 'WHOLE')).toEqual(['total'])
  expect(await nodesOf(top!, 'WHOLE')).toContain('total')
  expect(await nodesOf(top!, 'REST')).toEqual([])
  expect(await nodesOf(care!, 'WHOLE')).toEqual([])
  expect(await nodesOf('00000000-0000-4000-8000-000000000000', 'WHOLE')).toEqual([])
})

test('another municipality has no such round', async () => {
  expect((await neighbour.get(table, { id: round.id, nodes: ['total'] })).round).toBeNull()
})
