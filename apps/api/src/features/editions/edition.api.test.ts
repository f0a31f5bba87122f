import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { valuesOfMembers } from '@mognad/db/editions/published-edition.read-model'
import { withActor } from '@mognad/db/connections'
import { requestJob } from '@mognad/db/job-runs/job-run.store'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addEdition, addScores } from '../../../test/stage.ts'

let api: TestApi
let instrument: string
let nacka: SceneOrganisation
let anonymous: SceneOrganisation
let named: SceneOrganisation
let open: SceneOrganisation
let reader: Client
let coordinator: Client
let published: string

beforeAll(async () => {
  api = await startApi()
  instrument = await api.scene.instrument()
  nacka = await api.scene.organisation({ name: 'Nacka', skrGroup: 'A2', sharingLevel: 1 })
  anonymous = await api.scene.organisation({ name: 'Ale', sharingLevel: 1 })
  named = await api.scene.organisation({ name: 'Öckerö', sharingLevel: 2 })
  open = await api.scene.organisation({ name: 'Åre', sharingLevel: 3 })
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  coordinator = await api.signIn(await api.scene.coordinator())
  const members = [
    { organisation: nacka, sharingLevel: 1, mean: 55 },
    { organisation: anonymous, sharingLevel: 1, mean: 44 },
    { organisation: named, sharingLevel: 2, mean: 66 },
    { organisation: open, sharingLevel: 3, mean: 71 },
  ] as const
  published = await addEdition(api.migrator.pool, instrument, { members })
})
afterAll(() => api.close())

const comparison = `query ($editionId: ID!, $organisationId: ID!, $cohort: String!) {
  comparison(editionId: $editionId, organisationId: $organisationId, cohort: $cohort) {
    edition { number recipe { methodVersion } } organisation { name } cohort { key shown } askedCohort { key shown }
    rows { node level own { mean low high respondents } cohort { mean median q25 q75 organisations } position positionReason bestQuarterGap bestQuarterGapReason others
      place { likelyLow likelyHigh among higherThan lowerThan undecided reason weightLow weightHigh weightReason } } } }`
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
        cohort: { mean: 51, median: 52, q25: 40, q75: 60, organisations: 4 },
        position: 75,
        positionReason: null,
        bestQuarterGap: -2,
        bestQuarterGapReason: null,
        others: 3,
        place: {
          likelyLow: 1,
          likelyHigh: 3,
          among: 4,
          higherThan: 1,
          lowerThan: 0,
          undecided: 2,
          reason: null,
          weightLow: null,
          weightHigh: null,
          weightReason: 'NOT_APPLICABLE',
        },
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

const row = (name: string, mean: number | null) => ({
  organisation: { name },
  grade: 'GREEN',
  figures: mean === null ? [] : [{ mean }],
})

test('of the members one sees oneself and the public ones; who shares by name sees those who do the same', async () => {
  const { edition } = await reader.get(members, { id: published })
  expect(edition.memberCount).toBe(4)
  expect(edition.members).toEqual({ totalCount: 2, nodes: [row('Nacka', 55), row('Åre', 71)] })
  const sharer = await api.signIn(await named.person({ role: 'reader' }))
  const seen = await sharer.get(members, { id: published })
  expect(seen.edition.members).toEqual({ totalCount: 2, nodes: [row('Åre', 71), row('Öckerö', 66)] })
})

test('the coordinator sees who is in it, and only public figures', async () => {
  const { edition } = await coordinator.get(members, { id: published })
  expect(edition.members.nodes).toEqual([row('Ale', null), row('Nacka', null), row('Åre', 71), row('Öckerö', null)])
})

test('the published reader alone, without any permission of the program, tells no anonymous figure', async () => {
  const everyone = [nacka.id, anonymous.id, named.id, open.id]
  const seenBy = async (who: SceneOrganisation) =>
    (await withActor(api.db.reader, who.actor, (read) => valuesOfMembers(read, published, everyone, null)))
      .map(({ organisationId }) => organisationId)
      .sort()
  expect(await seenBy(named)).toEqual([named.id, open.id].sort())
  expect(await seenBy(anonymous)).toEqual([anonymous.id, open.id].sort())
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

const cancel = `mutation ($input: CancelComputationInput!) { cancelComputation(input: $input) { jobRun { state canBeCancelled finishedAt } } }`

test('a cancelled computation ends with all its parts, and its edition is computed again under its number', async () => {
  const { pool } = api.migrator
  const year = { ...input, reportingYear: 2018 }
  const { computeEdition: first } = await coordinator.get(compute, { input: year })
  const part = await requestJob(pool, 'editions.compute-edition', {
    editionId: first.edition.id,
    parentId: first.jobRun.id,
  })
  const below = await requestJob(pool, 'scores.score-organisation', { editionId: first.edition.id, parentId: part })
  const over = await requestJob(pool, 'scores.count-answers', { editionId: first.edition.id, parentId: below })
  await pool.query(`update job_run set state = 'done' where id = $1`, [over])
  const { cancelComputation } = await coordinator.get(cancel, { input: { jobRunId: first.jobRun.id } })
  expect(cancelComputation.jobRun).toMatchObject({ state: 'CANCELLED', canBeCancelled: false })
  const { rows } = await pool.query<{ id: string; state: string }>(
    'select id, state from job_run where edition_id = $1',
    [first.edition.id],
  )
  expect(Object.fromEntries(rows.map(({ id, state }) => [id, state]))).toEqual({
    [first.jobRun.id]: 'cancelled',
    [part]: 'cancelled',
    [below]: 'cancelled',
    [over]: 'done',
  })
  const events = await pool.query(`select kind from audit_event where subject_id = $1 order by at`, [first.edition.id])
  expect(events.rows.map(({ kind }) => kind)).toEqual(['EDITION_REQUESTED', 'EDITION_CANCELLED'])
  expect((await coordinator.ask(cancel, { input: { jobRunId: first.jobRun.id } })).code).toBe('COMPUTATION_OVER')
  const { computeEdition: again } = await coordinator.get(compute, { input: year })
  expect(again.edition).toMatchObject({ id: first.edition.id, number: 1, state: 'DRAFT' })
  expect(again.jobRun).toMatchObject({ state: 'REQUESTED' })
  expect(again.jobRun.id).not.toBe(first.jobRun.id)
})

test('only the coordinator cancels, and only the computation of an edition', async () => {
  const { computeEdition } = await coordinator.get(compute, { input: { ...input, reportingYear: 2017 } })
  const jobRunId = computeEdition.jobRun.id
  expect((await reader.ask(cancel, { input: { jobRunId } })).code).toBe('NOT_ALLOWED')
  expect((await api.stranger.ask(cancel, { input: { jobRunId } })).code).toBe('NOT_SIGNED_IN')
  const other = await requestJob(api.migrator.pool, 'scores.score-organisation', { organisationId: nacka.id })
  expect((await coordinator.ask(cancel, { input: { jobRunId: other } })).code).toBe('NOT_FOUND')
  // The second wall: the database refuses whoever is not the coordinator, whatever the service says.
  const { pool } = api.db.api
  const { rows } = await pool.query('select cancel_computation($1) as cancelled', [jobRunId])
  expect(rows).toEqual([{ cancelled: false }])
  const untouched = await api.migrator.pool.query('select state from job_run where id = any ($1)', [[jobRunId, other]])
  expect(untouched.rows).toEqual([{ state: 'requested' }, { state: 'requested' }])
})

test('the time left of a computation follows from its counts', async () => {
  const { pool } = api.migrator
  const { computeEdition } = await coordinator.get(compute, { input: { ...input, reportingYear: 2016 } })
  const { id } = computeEdition.jobRun
  const left = async () => {
    const { jobRuns } = await coordinator.get('{ jobRuns(first: 30) { nodes { id secondsLeft } } }')
    return jobRuns.nodes.find((run: { id: string }) => run.id === id).secondsLeft
  }
  expect(await left()).toBeNull()
  await pool.query(
    `update job_run set state = 'running', started_at = now() - interval '30 s', done = 145, total = 290 where id = $1`,
    [id],
  )
  // Half is scored, and scoring is six tenths of the whole.
  expect(await left()).toBeGreaterThanOrEqual(69)
  expect(await left()).toBeLessThanOrEqual(72)
  const audit = await requestJob(pool, 'editions.audit-edition', { parentId: id })
  const compared = await requestJob(pool, 'editions.compute-edition', { parentId: audit })
  await pool.query(
    `update job_run set state = 'running', started_at = now() - interval '9 s', done = 261, total = 290, step = 'compute',
            edition_id = (select edition_id from job_run where id = $2) where id = $1`,
    [compared, id],
  )
  expect(await left()).toBe(1)
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
  expect((await coordinator.ask(publish, { input: { editionId: draft } })).code).toBe('EDITION_NOT_AUDITED')
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
  const newer = await addEdition(api.migrator.pool, version, { members: [member], state: 'audited', leftOut: 2 })
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
    'EDITION_NOT_AUDITED',
  )
})

describe('between editions of a year', () => {
  let number = 0
  let version: string
  let many: SceneOrganisation[]
  beforeAll(async () => {
    version = await api.scene.instrument({ id: 'changing' })
    many = []
    for (let place = 0; place < 15; place += 1) many.push(await api.scene.organisation({ sharingLevel: 1 }))
    await addEdition(api.migrator.pool, version, { members: membersOf(many.slice(0, 10)), number: (number += 1) })
  })
  const membersOf = (organisations: readonly SceneOrganisation[], recomputed: readonly SceneOrganisation[] = []) =>
    organisations.map((organisation) => {
      const mean = recomputed.includes(organisation) ? 61 : 50
      return { organisation, sharingLevel: 1, mean } as const
    })
  const publishWith = async (members: ReturnType<typeof membersOf>) => {
    const plan = { members, state: 'audited', number: (number += 1) }
    const editionId = await addEdition(api.migrator.pool, version, plan)
    return coordinator.ask(publish, { input: { editionId } })
  }

  test('one anonymous municipality more, or one less, is not published: the difference would be its value', async () => {
    for (const count of [9, 11, 14]) {
      const answer = await publishWith(membersOf(many.slice(0, count)))
      expect([answer.code, answer.errors[0]?.extensions['detail']]).toEqual(['EDITION_CHANGES_FEW', { fewest: 5 }])
    }
    const { editions } = await reader.get('{ editions(instrumentKey: "changing") { nodes { number } } }')
    expect(editions.nodes).toEqual([{ number: 1 }])
  })

  test('the same members with recomputed rounds are not published when fewer than five have changed', async () => {
    const first = many.slice(0, 10)
    for (const changed of [1, 4, 6])
      expect((await publishWith(membersOf(first, first.slice(0, changed)))).code).toBe('EDITION_CHANGES_FEW')
  })

  test('five more are published, and so is the same again; then one of them cannot leave', async () => {
    expect((await publishWith(membersOf(many))).code).toBeNull()
    expect((await publishWith(membersOf(many))).code).toBeNull()
    expect((await publishWith(membersOf(many.slice(0, 14)))).code).toBe('EDITION_CHANGES_FEW')
    expect((await publishWith(membersOf(many.slice(0, 10)))).code).toBeNull()
  })

  test('what publishing is decided by is for the coordinator, and holds no value', async () => {
    const asked = 'select * from anonymous_values_of_year($1)'
    await expect(withActor(api.db.api, nacka.actor, (read) => read.query(asked, [published]))).rejects.toThrow(
      'only the national coordinator',
    )
    const national = { organisationIds: [], national: true }
    const rows = await withActor(api.db.api, national, (read) => read.query(asked, [published]))
    const columns = ['edition_id', 'organisation_id', 'main_group', 'skr_group', 'node_id', 'version', 'known']
    expect(Object.keys(rows[0] ?? {})).toEqual(columns)
    expect(rows.map((row) => (row as { version: number }).version)).toEqual([1, 1])
  })
})

test('of two editions of a year that are published at once one supersedes the other', async () => {
  const version = await api.scene.instrument({ id: 'twice' })
  const first = await addEdition(api.migrator.pool, version, { members: [], state: 'audited' })
  await api.migrator.pool.query('update edition set number = 2 where id = $1', [first])
  const second = await addEdition(api.migrator.pool, version, { members: [], state: 'audited' })
  await Promise.all([first, second].map((editionId) => coordinator.get(publish, { input: { editionId } })))
  const { editions } = await reader.get('{ editions(instrumentKey: "twice") { nodes { state } } }')
  expect(editions.nodes.map(({ state }: { state: string }) => state).sort()).toEqual(['PUBLISHED', 'SUPERSEDED'])
})
