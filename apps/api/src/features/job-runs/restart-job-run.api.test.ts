import { afterAll, beforeAll, expect, test } from 'vitest'
import { v7 as newId } from 'uuid'
import { insert } from '@mognad/db/testing/scenario'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'

let api: TestApi
let coordinator: Client
let keyUser: Client
let nacka: SceneOrganisation

beforeAll(async () => {
  api = await startApi()
  coordinator = await api.signIn(await api.scene.coordinator())
  nacka = await api.scene.organisation({})
  keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
})
afterAll(() => api.close())

const restart = `mutation ($jobRunId: ID!) { restartJobRun(input: { jobRunId: $jobRunId }) {
  jobRun { id state errorCode attempts canBeRestarted } } }`
const list = 'query ($state: JobState) { jobRuns(first: 20, state: $state) { nodes { id state } } }'

async function addRun(name: string, more: Record<string, unknown> = {}): Promise<string> {
  const id = newId()
  const failed = { state: 'failed', error_code: 'WORKER_DIED', attempts: 3, finished_at: new Date() }
  await insert(api.migrator.pool, 'job_run', { id, name, organisation_id: nacka.id, ...failed, ...more })
  return id
}
const statesOf = async (ids: readonly string[]) => {
  const { rows } = await api.migrator.pool.query<{ id: string; state: string }>(
    'select id, state from job_run where id = any ($1)',
    [ids],
  )
  return ids.map((id) => rows.find((row) => row.id === id)?.state)
}

test('a failed run begins again with the parts that have failed, and keeps those that are done', async () => {
  const whole = await addRun('scores.score-organisation')
  const part = await addRun('scores.count-answers', { parent_id: whole })
  const done = await addRun('scores.count-answers', { parent_id: whole, state: 'done', error_code: null })
  const failed = (await coordinator.get(list, { state: 'FAILED' })).jobRuns.nodes
  expect(failed).toEqual([{ id: whole, state: 'FAILED' }])
  const { jobRun } = (await coordinator.get(restart, { jobRunId: whole })).restartJobRun
  expect(jobRun).toEqual({ id: whole, state: 'REQUESTED', errorCode: null, attempts: 3, canBeRestarted: false })
  expect(await statesOf([whole, part, done])).toEqual(['requested', 'requested', 'done'])
  expect((await coordinator.get(list, { state: 'FAILED' })).jobRuns.nodes).toEqual([])
  // What waits for nothing is in the queue; the whole follows when it is over.
  const { rows } = await api.migrator.pool.query<{ data: unknown }>(
    'select kind from audit_event where subject_id = $1',
    [whole],
  )
  expect(rows).toEqual([{ kind: 'JOB_RUN_RESTARTED' }])
  expect((await coordinator.ask(restart, { jobRunId: whole })).code).toBe('RUN_NOT_FAILED')
})

test('the computation of an edition is asked for anew, in its place', async () => {
  await api.scene.instrument({ id: 'anew' })
  const compute = `mutation { computeEdition(input: { instrumentKey: "anew", reportingYear: 2032 }) {
    edition { id } jobRun { id } } }`
  const { edition, jobRun: first } = (await coordinator.get(compute)).computeEdition
  await api.migrator.pool.query(`update job_run set state = 'failed' where id = $1`, [first.id])
  const { jobRun } = (await coordinator.get(restart, { jobRunId: first.id })).restartJobRun
  expect(jobRun.state).toBe('REQUESTED')
  expect(jobRun.id).not.toBe(first.id)
  const { rows } = await api.migrator.pool.query('select edition_id from job_run where id = $1', [jobRun.id])
  expect(rows).toEqual([{ edition_id: edition.id }])
  expect(await statesOf([first.id])).toEqual(['failed'])
})

test('only the coordinator starts a run again', async () => {
  const own = await addRun('rounds.close-round')
  expect((await keyUser.ask(restart, { jobRunId: own })).code).toBe('NOT_ALLOWED')
  const solna = await api.scene.organisation({})
  const foreign = await addRun('rounds.close-round', { organisation_id: solna.id })
  expect((await keyUser.ask(restart, { jobRunId: foreign })).code).toBe('NOT_FOUND')
  expect((await api.stranger.ask(restart, { jobRunId: own })).code).toBe('NOT_SIGNED_IN')
  expect((await api.db.api.pool.query('select id from restart_run($1)', [own])).rows).toEqual([])
  expect(await statesOf([own, foreign])).toEqual(['failed', 'failed'])
})
