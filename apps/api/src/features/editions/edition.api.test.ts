import { afterAll, beforeAll, expect, test } from 'vitest'
import { valuesOfMembers } from '@mognad/db/editions/published-edition.read-model'
import { withActor } from '@mognad/db/connections'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addEdition, addScores } from '../../../test/stage.ts'

let api: TestApi
let instrument: string
let nacka: SceneOrganisation
let anonymous: SceneOrganisation
let named: SceneOrganisation
let reader: Client
let coordinator: Client
let published: string

beforeAll(async () => {
  api = await startApi()
  instrument = await api.scene.instrument()
  nacka = await api.scene.organisation({ name: 'Nacka', skrGroup: 'A2', sharingLevel: 1 })
  anonymous = await api.scene.organisation({ name: 'Ale', sharingLevel: 1 })
  named = await api.scene.organisation({ name: 'Öckerö', sharingLevel: 2 })
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  coordinator = await api.signIn(await api.scene.coordinator())
  const members = [
    { organisation: nacka, sharingLevel: 1, mean: 55 },
    { organisation: anonymous, sharingLevel: 1, mean: 44 },
    { organisation: named, sharingLevel: 2, mean: 66 },
  ] as const
  published = await addEdition(api.migrator.pool, instrument, { members })
})
afterAll(() => api.close())

const comparison = `query ($editionId: ID!, $organisationId: ID!, $cohort: String!) {
  comparison(editionId: $editionId, organisationId: $organisationId, cohort: $cohort) {
    edition { number recipe { methodVersion } } organisation { name } cohort { key shown } askedCohort { key shown }
    rows { node level own { mean low high respondents } cohort { mean median q25 q75 organisations } position positionReason bestQuarterGap others } } }`
const compare = (client: Client, cohort = 'main:A', organisation = nacka) =>
  client.ask(comparison, { editionId: published, organisationId: organisation.id, cohort })

test('an organisation stands beside its cohort', async () => {
  const { data, errors } = await compare(reader)
  expect(errors).toEqual([])
  expect(data['comparison']).toMatchObject({
    edition: { number: 1, recipe: { methodVersion: '1.0.0' } },
    organisation: { name: 'Nacka' },
    cohort: { key: 'main:A', shown: true },
    rows: [
      {
        node: 'total',
        level: 'TOTAL',
        own: { mean: 55, low: 51, high: 59, respondents: 40 },
        cohort: { mean: 51, median: 52, q25: 40, q75: 60, organisations: 3 },
        position: 75,
        positionReason: null,
        bestQuarterGap: -2,
        others: 3,
      },
    ],
  })
})

test('a cohort that is too small to be shown falls back to its parent, and says so', async () => {
  const { data } = await compare(reader, 'group:A1')
  expect(data['comparison']).toMatchObject({
    cohort: { key: 'main:A' },
    askedCohort: { key: 'group:A1', shown: false },
  })
  expect((await compare(reader, 'county:01')).code).toBe('NOT_FOUND')
})

test('nobody compares somebody else', async () => {
  expect((await compare(reader, 'all', anonymous)).code).toBe('NOT_FOUND')
  expect((await compare(reader, 'all', named)).code).toBe('NOT_FOUND')
  expect((await compare(coordinator)).code).toBe('NOT_FOUND')
  expect((await compare(api.stranger)).code).toBe('NOT_SIGNED_IN')
})

const members = `query ($id: ID!) { edition(id: $id) { memberCount members { totalCount nodes { organisation { name } grade figures(nodes: ["total"]) { mean } } } } }`

test('of the members one sees oneself and those that share by name, with their figures', async () => {
  const { edition } = await reader.get(members, { id: published })
  expect(edition).toEqual({
    memberCount: 3,
    members: {
      totalCount: 2,
      nodes: [
        { organisation: { name: 'Nacka' }, grade: 'GREEN', figures: [{ mean: 55 }] },
        { organisation: { name: 'Öckerö' }, grade: 'GREEN', figures: [{ mean: 66 }] },
      ],
    },
  })
})

test('the coordinator sees who is in it, and only named figures', async () => {
  const { edition } = await coordinator.get(members, { id: published })
  expect(edition.members.nodes).toEqual([
    { organisation: { name: 'Ale' }, grade: 'GREEN', figures: [] },
    { organisation: { name: 'Nacka' }, grade: 'GREEN', figures: [] },
    { organisation: { name: 'Öckerö' }, grade: 'GREEN', figures: [{ mean: 66 }] },
  ])
})

test('the published reader alone, without any permission of the program, tells no anonymous figure', async () => {
  const everyone = [nacka.id, anonymous.id, named.id]
  const values = await withActor(api.db.reader, named.actor, (read) => valuesOfMembers(read, published, everyone, null))
  expect(values.map(({ organisationId }) => organisationId)).toEqual([named.id])
  await expect(withActor(api.db.reader, nacka.actor, (read) => read.query('select 1 from score'))).rejects.toThrow(
    'permission denied',
  )
})

const compute = `mutation ($input: ComputeEditionInput!) { computeEdition(input: $input) {
  edition { id number state reportingYear leftOut computation { id } } jobRun { id name state } } }`
const publish = `mutation ($input: PublishEditionInput!) { publishEdition(input: $input) { edition { state publishedAt } } }`
const input = { instrumentKey: 'digital-maturity', reportingYear: 2026 }

test('the coordinator asks for the next edition of a year; its seed is fixed by what it is', async () => {
  const { computeEdition } = await coordinator.get(compute, { input })
  expect(computeEdition).toMatchObject({
    edition: { number: 2, state: 'DRAFT', reportingYear: 2026 },
    jobRun: { name: 'editions.plan-edition', state: 'REQUESTED' },
  })
  expect(computeEdition.edition.computation.id).toBe(computeEdition.jobRun.id)
  const { rows } = await api.migrator.pool.query('select seed::text from edition where id = $1', [
    computeEdition.edition.id,
  ])
  expect(rows[0].seed).toBe('8902295528249383')
  const queued = await api.migrator.pool.query('select from bullmq.job where id = $1', [computeEdition.jobRun.id])
  expect(queued.rowCount).toBe(1)
})

test('two who ask at once get two numbers', async () => {
  const year = { ...input, reportingYear: 2019 }
  const answered = await Promise.all([1, 2, 3].map(() => coordinator.get(compute, { input: year })))
  expect(answered.map(({ computeEdition }) => String(computeEdition.edition.number)).sort()).toEqual(['1', '2', '3'])
})

test('only the coordinator computes and publishes, and others do not see a draft', async () => {
  expect((await reader.ask(compute, { input })).code).toBe('NOT_ALLOWED')
  expect((await api.stranger.ask(compute, { input })).code).toBe('NOT_SIGNED_IN')
  expect((await coordinator.ask(compute, { input: { ...input, instrumentKey: 'astrology' } })).code).toBe('NOT_FOUND')
  const draft = await addEdition(api.migrator.pool, await api.scene.instrument({ id: 'other' }), {
    members: [],
    state: 'draft',
  })
  const edition = 'query ($id: ID!) { edition(id: $id) { state } }'
  expect(await reader.get(edition, { id: draft })).toEqual({ edition: null })
  expect(await coordinator.get(edition, { id: draft })).toEqual({ edition: { state: 'DRAFT' } })
  expect((await reader.ask(publish, { input: { editionId: draft } })).code).toBe('NOT_FOUND')
  expect((await coordinator.ask(publish, { input: { editionId: draft } })).code).toBe('EDITION_NOT_COMPUTED')
})

test('publishing supersedes the older edition, publishes its rounds, and asks when somebody is left out', async () => {
  const version = await api.scene.instrument({ id: 'yearly' })
  const round = await nacka.round({
    instrumentVersionId: version,
    units: [{ name: 'Nacka', invited: 9 }],
    state: 'opened',
  })
  await addScores(api.migrator.pool, round, [{ unitId: round.units[0]!.id }])
  const member = { organisation: nacka, sharingLevel: 1, mean: 55, roundId: round.id } as const
  const older = await addEdition(api.migrator.pool, version, { members: [member] })
  await api.migrator.pool.query('update edition set number = 0 where id = $1', [older])
  const newer = await addEdition(api.migrator.pool, version, { members: [member], state: 'computed', leftOut: 2 })
  const refused = await coordinator.ask(publish, { input: { editionId: newer } })
  expect([refused.code, refused.errors[0]?.extensions['detail']]).toEqual(['EDITION_LEAVES_OUT', { leftOut: 2 }])
  const { publishEdition } = await coordinator.get(publish, { input: { editionId: newer, acceptLeftOut: 2 } })
  expect(publishEdition.edition).toEqual({ state: 'PUBLISHED', publishedAt: expect.any(String) })
  const { editions } = await reader.get('{ editions(instrumentKey: "yearly") { nodes { number state leftOut } } }')
  expect(editions.nodes).toEqual([
    { number: 1, state: 'PUBLISHED', leftOut: 2 },
    { number: 0, state: 'SUPERSEDED', leftOut: 0 },
  ])
  expect(await reader.get('query ($id: ID!) { round(id: $id) { state } }', { id: round.id })).toEqual({
    round: { state: 'PUBLISHED' },
  })
  const { rows } = await api.migrator.pool.query('select kind, detail from audit_event where subject_id = $1', [newer])
  expect(rows).toEqual([{ kind: 'EDITION_PUBLISHED', detail: { leftOut: 2, rounds: 1 } }])
  expect((await coordinator.ask(publish, { input: { editionId: newer, acceptLeftOut: 2 } })).code).toBe(
    'EDITION_NOT_COMPUTED',
  )
})

test('of two editions of a year that are published at once one supersedes the other', async () => {
  const version = await api.scene.instrument({ id: 'twice' })
  const first = await addEdition(api.migrator.pool, version, { members: [], state: 'computed' })
  await api.migrator.pool.query('update edition set number = 2 where id = $1', [first])
  const second = await addEdition(api.migrator.pool, version, { members: [], state: 'computed' })
  await Promise.all([first, second].map((editionId) => coordinator.get(publish, { input: { editionId } })))
  const { editions } = await reader.get('{ editions(instrumentKey: "twice") { nodes { state } } }')
  expect(editions.nodes.map(({ state }: { state: string }) => state).sort()).toEqual(['PUBLISHED', 'SUPERSEDED'])
})
