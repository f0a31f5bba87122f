import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneOrganisation, SceneRound } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import { graphqlClient, type Client } from '../../../test/graphql-client.ts'
import { addScores } from '../../../test/stage.ts'

let api: TestApi
let nacka: SceneOrganisation
let round: SceneRound
let keyUser: Client
let reader: Client
let manager: Client
let stranger: Client

beforeAll(async () => {
  api = await startApi()
  const instrument = await api.scene.instrument()
  nacka = await api.scene.organisation({ name: 'Nacka kommun' })
  const solna = await api.scene.organisation({ name: 'Solna' })
  round = await addRound(nacka, instrument, 2026)
  keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  manager = await api.signIn(await nacka.person({ role: 'unit_manager', unitId: round.units[1]!.id }))
  stranger = await api.signIn(await solna.person({ role: 'key_user' }))
})
afterAll(() => api.close())

async function addRound(town: SceneOrganisation, instrumentVersionId: string, reportingYear: number) {
  const units = [{ name: town.name, invited: 60, children: [{ name: 'Skolor', invited: 30 }] }]
  const made = await town.round({ instrumentVersionId, reportingYear, units, state: 'opened' })
  await addScores(api.migrator.pool, made, [{ unitId: made.units[0]!.id, mean: 58, respondents: 300 }])
  return made
}

const make = `mutation ($input: MakeReportInput!) { makeReport(input: $input) {
  report { id kind language madeAt size round { id } } jobRun { id name state } } }`
const list = `query ($id: ID!) { reports(organisationId: $id) {
  id kind language madeAt size round { name reportingYear } jobRun { id state } } }`
const file = 'query ($id: ID!) { reportFile(reportId: $id) { name mediaType content } }'
const codeOf = async (client: Client, query: string, variables: Record<string, unknown>) =>
  (await client.ask(query, variables)).code
const input = (more: object = {}) => ({ roundId: round.id, language: 'SV', kind: 'BOARD', ...more })

/** What the worker does when it has made the file. */
async function finish(jobRunId: string, content: string) {
  const { pool } = api.migrator
  await pool.query('update report set content = $2, made_at = now() where job_run_id = $1', [
    jobRunId,
    Buffer.from(content),
  ])
  await pool.query(`update job_run set state = 'done', finished_at = now() where id = $1`, [jobRunId])
}

test('a key user has a report made; pressed twice there is one run', async () => {
  expect((await keyUser.get(list, { id: nacka.id })).reports).toEqual([])
  const { makeReport: first } = await keyUser.get(make, { input: input() })
  expect(first).toMatchObject({
    report: { kind: 'BOARD', language: 'SV', madeAt: null, size: null, round: { id: round.id } },
    jobRun: { name: 'reports.make-report', state: 'REQUESTED' },
  })
  const { makeReport: second } = await keyUser.get(make, { input: input() })
  expect(second.jobRun.id).toBe(first.jobRun.id)
  expect(await codeOf(keyUser, file, { id: first.report.id })).toBe('NOT_FOUND')
  await finish(first.jobRun.id, '%PDF-1')
  const { reports } = await keyUser.get(list, { id: nacka.id })
  expect(reports).toMatchObject([{ id: first.report.id, size: 6, jobRun: { state: 'DONE' } }])
})

test('made again it keeps its row, and the old file until there is a new one', async () => {
  const { makeReport: again } = await keyUser.get(make, { input: input() })
  const { reports } = await keyUser.get(list, { id: nacka.id })
  expect(reports).toMatchObject([{ id: again.report.id, size: 6, jobRun: { id: again.jobRun.id, state: 'REQUESTED' } }])
  await finish(again.jobRun.id, '%PDF-22')
  expect((await keyUser.get(list, { id: nacka.id })).reports).toMatchObject([{ size: 7 }])
  const events = await api.migrator.pool.query(
    `select subject_id, detail from audit_event where kind = 'REPORT_REQUESTED'`,
  )
  expect(events.rows).toHaveLength(2)
  expect(events.rows[0]).toEqual({
    subject_id: again.report.id,
    detail: { roundId: round.id, report: 'board', language: 'sv' },
  })
})

test('every member fetches it, and nobody else', async () => {
  const { reports } = await keyUser.get(list, { id: nacka.id })
  const { id } = reports[0]
  for (const member of [keyUser, reader, manager]) {
    expect((await member.get(list, { id: nacka.id })).reports).toHaveLength(1)
    expect((await member.get(file, { id })).reportFile).toEqual({
      name: 'nacka-kommun-digital-mognad-2026.pdf',
      mediaType: 'application/pdf',
      content: Buffer.from('%PDF-22').toString('base64'),
    })
  }
  const coordinator = await api.signIn(await api.scene.coordinator())
  for (const other of [stranger, coordinator]) {
    expect(await codeOf(other, list, { id: nacka.id })).toBe('NOT_FOUND')
    expect(await codeOf(other, file, { id })).toBe('NOT_FOUND')
    expect(await codeOf(other, make, { input: input() })).toBe('NOT_FOUND')
  }
  const nobody = graphqlClient(api.url)
  expect(await codeOf(nobody, list, { id: nacka.id })).toBe('NOT_SIGNED_IN')
  expect(await codeOf(nobody, file, { id })).toBe('NOT_SIGNED_IN')
})

test('readers and unit managers do not have one made', async () => {
  for (const member of [reader, manager]) expect(await codeOf(member, make, { input: input() })).toBe('NOT_ALLOWED')
})

test('tables of single units are not for the manager of one of them, and the list does not name them', async () => {
  const { makeReport: made } = await keyUser.get(make, { input: input({ kind: 'SPREADSHEET' }) })
  await finish(made.jobRun.id, 'PK')
  const { id } = made.report
  for (const member of [keyUser, reader])
    expect((await member.get(file, { id })).reportFile.name).toBe('nacka-kommun-digital-mognad-2026.xlsx')
  expect(await codeOf(manager, file, { id })).toBe('NOT_FOUND')
  const { reports } = await manager.get(list, { id: nacka.id })
  expect(reports.map(({ kind }: { kind: string }) => kind)).toEqual(['BOARD'])
})

test('a round without a result is refused', async () => {
  const instrument = await api.scene.instrument()
  const units = [{ name: 'Nacka', invited: 60 }]
  const open = await nacka.round({ instrumentVersionId: instrument, reportingYear: 2027, units })
  expect(await codeOf(keyUser, make, { input: input({ roundId: open.id }) })).toBe('ROUND_NOT_SCORED')
})
