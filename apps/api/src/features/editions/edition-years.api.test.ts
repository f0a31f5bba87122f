import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addEdition } from '../../../test/stage.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: TestApi
let nacka: SceneOrganisation
let reader: Client
let quietReader: Client
let quiet: SceneOrganisation
const editions = new Map<number, string>()

// Eleven start near 50; the last of them rises by twenty points, the others by two or so.
const start = (at: number) => 48 + 0.4 * at
const rise = (at: number) => (at === 10 ? 20 : 1.5 + 0.1 * at)

beforeAll(async () => {
  api = await startApi()
  const { scene, migrator } = api
  const instrument = await scene.instrument()
  nacka = await scene.organisation({ name: 'Nacka', sharingLevel: 2 })
  quiet = await scene.organisation({ name: 'Tyst', sharingLevel: 1 })
  const named: SceneOrganisation[] = []
  for (let at = 0; at < 11; at++) named.push(await scene.organisation({ name: `Namn ${at}`, sharingLevel: 2 }))
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  quietReader = await api.signIn(await quiet.person({ role: 'reader' }))
  for (const [reportingYear, own] of [
    [2024, 46],
    [2025, 50],
    [2026, 54],
  ] as const) {
    const id = await addEdition(migrator.pool, instrument, {
      reportingYear,
      members: [
        { organisation: nacka, sharingLevel: 2, mean: own },
        { organisation: quiet, sharingLevel: 1, mean: own },
        ...named.map((organisation, at) => {
          return { organisation, sharingLevel: 2, mean: start(at) + (reportingYear === 2026 ? rise(at) : 0) } as const
        }),
      ],
    })
    editions.set(reportingYear, id)
  }
})
afterAll(() => api.close())

const trend = `query ($organisationId: ID!, $node: String!, $cohort: String!) {
  editionTrend(instrumentKey: "digital-maturity", organisationId: $organisationId, node: $node, cohort: $cohort) {
    points { reportingYear own { mean low high } cohortMean cohortMedian } slope slopeLow slopeHigh } }`
const improvers = `query ($editionId: ID!, $organisationId: ID!, $node: String!) {
  improvers(editionId: $editionId, organisationId: $organisationId, node: $node) {
    since reason ownBefore ownAfter improvers { organisation { name } before after rise low high verdict } } }`

test('the own trend over three years beside the cohort, with how surely it rises', async () => {
  const variables = { organisationId: nacka.id, node: 'total', cohort: 'all' }
  const { editionTrend } = await reader.get(trend, variables)
  expect(editionTrend.points).toEqual(
    [46, 50, 54].map((mean, at) => ({
      reportingYear: 2024 + at,
      own: { mean, low: mean - 4, high: mean + 4 },
      cohortMean: 51,
      cohortMedian: 52,
    })),
  )
  expect(editionTrend.slope).toBeCloseTo(4, 12)
  // With one degree of freedom: 12.7 deviations to each side.
  expect(editionTrend.slopeHigh - editionTrend.slope).toBeCloseTo(12.706 * Math.sqrt((8 / 3.919928) ** 2 / 2), 2)
  expect(await statementsOf(() => reader.ask(trend, variables))).toHaveLength(1)
})

test('a node that no year has, or a year that is hidden, has points without a value', async () => {
  const { editionTrend } = await reader.get(trend, {
    organisationId: nacka.id,
    node: 'category:none',
    cohort: 'group:A1',
  })
  expect(editionTrend.points).toHaveLength(3)
  expect(editionTrend.points[0]).toMatchObject({ own: null, cohortMean: null })
  expect(editionTrend.slope).toBeNull()
})

test('who started near and rose clearly more than others is named, with an interval', async () => {
  const variables = { editionId: editions.get(2026), organisationId: nacka.id, node: 'total' }
  const found = (await reader.get(improvers, variables)).improvers
  expect(found).toMatchObject({ since: 2025, reason: null, ownBefore: 50, ownAfter: 54 })
  expect(found.improvers.map(({ organisation }: { organisation: { name: string } }) => organisation.name)).toEqual([
    'Namn 10',
  ])
  expect(found.improvers[0]).toMatchObject({ before: 52, after: 72, verdict: 'CLEAR' })
  expect(found.improvers[0].rise).toBeGreaterThan(5)
  expect(found.improvers[0].rise).toBeLessThan(20)
  expect(await statementsOf(() => reader.ask(improvers, variables))).toHaveLength(1)
})

test('without an earlier year, an own value or ten who share by name there is no list, and why is said', async () => {
  const ask = async (client: Client, organisation: SceneOrganisation, year: number, node = 'total') =>
    (await client.get(improvers, { editionId: editions.get(year), organisationId: organisation.id, node })).improvers
  expect(await ask(reader, nacka, 2024)).toMatchObject({ since: null, reason: 'NO_EARLIER_EDITION', improvers: [] })
  expect(await ask(reader, nacka, 2026, 'item:X1')).toMatchObject({
    since: 2025,
    reason: 'NO_OWN_VALUE',
    improvers: [],
  })
  // Who does not share by name may not read those who do.
  expect(await ask(quietReader, quiet, 2026)).toMatchObject({
    since: 2025,
    reason: 'TOO_FEW_CANDIDATES',
    improvers: [],
  })
})

test('nobody asks for somebody else', async () => {
  const variables = { editionId: editions.get(2026), organisationId: quiet.id, node: 'total', cohort: 'all' }
  expect((await reader.ask(improvers, variables)).code).toBe('NOT_FOUND')
  expect((await reader.ask(trend, variables)).code).toBe('NOT_FOUND')
  expect((await api.stranger.ask(trend, variables)).code).toBe('NOT_SIGNED_IN')
})
