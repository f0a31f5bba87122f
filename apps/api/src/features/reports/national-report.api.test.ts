import { afterAll, beforeAll, expect, test } from 'vitest'
import { withActor } from '@mognad/db/connections'
import { startApi, type TestApi } from '../../../test/api.ts'
import { graphqlClient, type Client } from '../../../test/graphql-client.ts'
import { addEdition } from '../../../test/stage.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: TestApi
let edition: string
let draft: string
let coordinator: Client
let others: Client[]

beforeAll(async () => {
  api = await startApi()
  const instrument = await api.scene.instrument()
  const nacka = await api.scene.organisation({ name: 'Nacka' })
  const members = [{ organisation: nacka, sharingLevel: 3, mean: 50 }] as const
  edition = await addEdition(api.migrator.pool, instrument, { members, reportingYear: 2025 })
  draft = await addEdition(api.migrator.pool, instrument, { members, state: 'audited' })
  coordinator = await api.signIn(await api.scene.coordinator())
  others = [
    await api.signIn(await nacka.person({ role: 'key_user' })),
    await api.signIn(await nacka.person({ role: 'reader' })),
  ]
})
afterAll(() => api.close())

const make = `mutation ($input: MakeNationalReportInput!) { makeNationalReport(input: $input) {
  report { id editionId kind language madeAt size } jobRun { id name state } } }`
const list = `query ($id: ID!) { nationalReports(editionId: $id) { id kind language madeAt size jobRun { id state } } }`
const file = 'query ($id: ID!) { nationalReportFile(nationalReportId: $id) { name mediaType content } }'
const input = (more: object = {}) => ({ editionId: edition, language: 'SV', kind: 'DOCUMENT', ...more })
const codeOf = async (client: Client, query: string, variables: Record<string, unknown>) =>
  (await client.ask(query, variables)).code

async function finish(jobRunId: string, content: string) {
  const { pool } = api.migrator
  const made = 'update national_report set content = $2, made_at = now() where job_run_id = $1'
  await pool.query(made, [jobRunId, Buffer.from(content)])
  await pool.query(`update job_run set state = 'done', finished_at = now() where id = $1`, [jobRunId])
}

test('a coordinator has a report made of a published edition, and fetches it', async () => {
  expect((await coordinator.get(list, { id: edition })).nationalReports).toEqual([])
  const { makeNationalReport: first } = await coordinator.get(make, { input: input() })
  expect(first).toMatchObject({
    report: { editionId: edition, kind: 'DOCUMENT', language: 'SV', madeAt: null, size: null },
    jobRun: { name: 'reports.make-report', state: 'REQUESTED' },
  })
  const { makeNationalReport: second } = await coordinator.get(make, { input: input() })
  expect(second.jobRun.id).toBe(first.jobRun.id)
  expect(await codeOf(coordinator, file, { id: first.report.id })).toBe('NOT_FOUND')
  await finish(first.jobRun.id, '%PDF-1')
  expect((await coordinator.get(file, { id: first.report.id })).nationalReportFile).toEqual({
    name: 'nationell-rapport-digital-mognad-2025-1.pdf',
    mediaType: 'application/pdf',
    content: Buffer.from('%PDF-1').toString('base64'),
  })
  const { makeNationalReport: again } = await coordinator.get(make, { input: input() })
  expect(again).toMatchObject({ report: { id: first.report.id, size: 6 }, jobRun: { state: 'REQUESTED' } })
  expect(again.jobRun.id).not.toBe(first.jobRun.id)
  const events = await api.migrator.pool.query(
    `select subject_id, organisation_id, detail from audit_event where kind = 'NATIONAL_REPORT_REQUESTED'`,
  )
  expect(events.rows).toHaveLength(2)
  expect(events.rows[0]).toEqual({
    subject_id: first.report.id,
    organisation_id: null,
    detail: { editionId: edition, report: 'document', language: 'sv' },
  })
})

test('an edition that is not published has no report', async () => {
  expect(await codeOf(coordinator, make, { input: input({ editionId: draft }) })).toBe('EDITION_NOT_PUBLISHED')
})

test('to everybody else there is none, and none can be made', async () => {
  const [report] = (await coordinator.get(list, { id: edition })).nationalReports
  for (const other of others) {
    expect(await codeOf(other, list, { id: edition })).toBe('NOT_FOUND')
    expect(await codeOf(other, file, { id: report.id })).toBe('NOT_FOUND')
    expect(await codeOf(other, make, { input: input() })).toBe('NOT_FOUND')
  }
  const nobody = graphqlClient(api.url)
  for (const [query, variables] of [
    [list, { id: edition }],
    [file, { id: report.id }],
    [make, { input: input() }],
  ] as const)
    expect(await codeOf(nobody, query, variables)).toBe('NOT_SIGNED_IN')
})

test('the database itself shows them to coordinators only', async () => {
  const seenAs = async (national: boolean) => {
    const actor = { organisationIds: [], national }
    return (await withActor(api.db.api, actor, (read) => read.query('select id from national_report'))).length
  }
  expect(await seenAs(true)).toBe(1)
  expect(await seenAs(false)).toBe(0)
})

test('a list of reports costs as many statements as one', async () => {
  const count = async () => (await statementsOf(() => coordinator.get(list, { id: edition }))).length
  const one = await count()
  await coordinator.get(make, { input: input({ kind: 'CSV' }) })
  await coordinator.get(make, { input: input({ kind: 'SPREADSHEET', language: 'EN' }) })
  expect((await coordinator.get(list, { id: edition })).nationalReports).toHaveLength(3)
  expect(await count()).toBe(one)
})
