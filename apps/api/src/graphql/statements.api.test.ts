import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../test/api.ts'
import type { Client } from '../../test/graphql-client.ts'
import { addEdition, addScores } from '../../test/stage.ts'
import { statementsOf } from '../../test/statements.ts'

let api: TestApi
let nacka: SceneOrganisation
let reader: Client
let edition: string

beforeAll(async () => {
  api = await startApi()
  const instrumentVersionId = await api.scene.instrument()
  nacka = await api.scene.organisation({ name: 'Nacka', sharingLevel: 2 })
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  for (const reportingYear of [2021, 2022, 2023, 2024, 2025, 2026]) {
    const units = [{ name: 'Nacka', invited: 9, children: [{ name: 'Skolor', invited: 8 }] }]
    const round = await nacka.round({ instrumentVersionId, reportingYear, units, state: 'opened' })
    await addScores(
      api.migrator.pool,
      round,
      round.units.map(({ id }) => ({ unitId: id })),
    )
  }
  const others = await Promise.all(Array.from({ length: 12 }, () => api.scene.organisation({ sharingLevel: 2 })))
  const members = [nacka, ...others].map((organisation) => ({ organisation, sharingLevel: 2, mean: 50 }) as const)
  edition = await addEdition(api.migrator.pool, instrumentVersionId, { members })
  // What is read once per process does not belong to any request.
  await reader.get('query ($id: ID!) { instrumentVersion(id: $id) { id } }', { id: instrumentVersionId })
})
afterAll(() => api.close())

/** Query, most statements it may cost, however long its lists are. */
const budgets: Record<string, [text: string, most: number]> = {
  organisations: ['{ organisations(first: 100) { totalCount nodes { name skrGroup { code } } } }', 1],
  'the rounds of an organisation with everything in them': [
    `query ($id: ID!) { organisation(id: $id) { rounds { nodes { name organisation { name } instrumentVersion { version }
      box { state } responseRate { rate } units { name responseRate { rate } } quality { grade } computation { state }
      result { recipe { hash } groups(levels: [TOTAL]) { name figures { mean } } } } } } }`,
    10,
  ],
  'a trend': [
    'query ($id: ID!) { organisation(id: $id) { trend(instrumentKey: "digital-maturity", nodes: ["total"]) { round { name responseRate { rate } } figures { mean } } } }',
    4,
  ],
  'the members of an edition with their figures': [
    'query ($edition: ID!) { edition(id: $edition) { memberCount cohorts { key } members { nodes { organisation { name } figures(nodes: ["total"]) { mean } } } } }',
    5,
  ],
  'a comparison': [
    `query ($edition: ID!, $id: ID!) { comparison(editionId: $edition, organisationId: $id, cohort: "all") {
      edition { number } organisation { name } cohort { key } rows { own { mean } cohort { median } position } } }`,
    2,
  ],
  'who is signed in': ['{ viewer { person { name } memberships { role organisation { name } unit { name } } } }', 1],
}

for (const [what, [text, most]] of Object.entries(budgets)) {
  test(`${what}: at most ${most} statements`, async () => {
    const statements = await statementsOf(() => reader.get(text, { id: nacka.id, edition }))
    expect(statements.slice(most)).toEqual([])
  })
}

test('a thousand mixed requests of two tenants: nobody gets what is not his', async () => {
  const tyreso = await api.scene.organisation({ name: 'Tyresö' })
  const theirs = await api.signIn(await tyreso.person({ role: 'key_user' }))
  const text =
    'query ($a: ID!, $b: ID!) { a: organisation(id: $a) { rounds { totalCount } } b: organisation(id: $b) { rounds { totalCount } } }'
  const variables = { a: nacka.id, b: tyreso.id }
  const expected = new Map([
    [reader, { a: { rounds: { totalCount: 6 } }, b: { rounds: { totalCount: 0 } } }],
    [theirs, { a: { rounds: { totalCount: 0 } }, b: { rounds: { totalCount: 0 } } }],
  ])
  let wrong = 0
  const one = async (index: number) => {
    const client = index % 2 ? reader : theirs
    const { data } = await client.ask(text, variables)
    if (JSON.stringify(data) !== JSON.stringify(expected.get(client))) wrong += 1
  }
  for (let batch = 0; batch < 20; batch += 1) await Promise.all(Array.from({ length: 50 }, (_, index) => one(index)))
  expect(wrong).toBe(0)
})
