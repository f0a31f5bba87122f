import { createClient, type Client } from 'graphql-ws'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { requestJob } from '@mognad/db/job-runs/job-run.store'
import { finishRun, startRun, tellProgress } from '@mognad/db/job-runs/job-run-progress.store'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'

let api: TestApi
let nacka: SceneOrganisation
let cookie: string

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka' })
  cookie = (await api.signIn(await nacka.person({ role: 'reader' }))).headers['cookie'] ?? ''
})
afterAll(() => api.close())

const progress = 'subscription ($id: ID!) { jobProgress(jobRunId: $id) { state step done total } }'
const requestRun = () => requestJob(api.migrator.pool, 'scores.score-organisation', { organisationId: nacka.id })

/** A socket as a browser opens it, with the cookie of the page. */
function socket(headers: Record<string, string>): Client {
  class WithHeaders extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers })
    }
  }
  return createClient({ url: `${api.url.replace('http', 'ws')}/graphql`, webSocketImpl: WithHeaders, retryAttempts: 0 })
}

async function collect(client: Client, query: string, variables: Record<string, unknown>): Promise<unknown[]> {
  const seen: unknown[] = []
  for await (const result of client.iterate({ query, variables })) seen.push(result)
  await client.dispose()
  return seen
}

test('a subscription tells the state at once, every change, and ends when the run is over', async () => {
  const id = await requestRun()
  const { pool } = api.migrator
  const seen: unknown[] = []
  const client = socket({ cookie })
  const steps = [
    () => startRun(pool, id),
    () => tellProgress(pool, { id, attempt: 1 }, { step: 'count', done: 0, total: 2 }),
    () => tellProgress(pool, { id, attempt: 1 }, { step: 'score', done: 1, total: 2 }),
    () => finishRun(pool, { id, attempt: 1 }),
  ]
  for await (const { data } of client.iterate({ query: progress, variables: { id } })) {
    seen.push((data as { jobProgress: unknown }).jobProgress)
    await steps.shift()?.()
  }
  await client.dispose()
  expect(seen).toEqual([
    { state: 'REQUESTED', step: null, done: 0, total: null },
    { state: 'RUNNING', step: null, done: 0, total: null },
    { state: 'RUNNING', step: 'count', done: 0, total: 2 },
    { state: 'RUNNING', step: 'score', done: 1, total: 2 },
    { state: 'DONE', step: 'score', done: 2, total: 2 },
  ])
})

test('a change that nobody told of is found by reading again', async () => {
  const id = await requestRun()
  const client = socket({ cookie })
  const states: unknown[] = []
  for await (const { data } of client.iterate({ query: progress, variables: { id } })) {
    states.push((data as { jobProgress: { state: string } }).jobProgress.state)
    if (states.length === 1) await api.migrator.pool.query(`update job_run set state = 'failed' where id = $1`, [id])
  }
  await client.dispose()
  expect(states).toEqual(['REQUESTED', 'FAILED'])
})

test('all subscriptions of a process listen on one connection, and go on after it was lost', async () => {
  const listeners = `select pid from pg_stat_activity where datname = $1 and application_name = 'mognad api listener'`
  const ids = await Promise.all([1, 2, 3].map(requestRun))
  const ends = ids.map((id) => collect(socket({ cookie }), progress, { id }))
  const { pool } = api.db.api // a role may end its own connections
  const { rows } = await pool.query(listeners, [api.database.name])
  expect(rows).toHaveLength(1)
  await pool.query('select pg_terminate_backend($1)', [rows[0].pid])
  for (const id of ids) await startRun(api.migrator.pool, id)
  for (const id of ids) await finishRun(api.migrator.pool, { id, attempt: 1 })
  for (const seen of await Promise.all(ends))
    expect(seen.at(-1)).toMatchObject({ data: { jobProgress: { state: 'DONE' } } })
  await expect
    .poll(async () => (await pool.query(listeners, [api.database.name])).rowCount, { timeout: 60_000 })
    .toBe(1)
})

test('a run of somebody else does not exist, nor does any for nobody', async () => {
  const id = await requestRun()
  const codeFor = async (headers: Record<string, string>) => {
    const [result] = (await collect(socket(headers), progress, { id })) as {
      errors: { extensions: { code: string } }[]
    }[]
    return result?.errors[0]?.extensions.code
  }
  const neighbour = await api.signIn(await (await api.scene.organisation()).person())
  expect(await codeFor(neighbour.headers)).toBe('NOT_FOUND')
  expect(await codeFor({})).toBe('NOT_SIGNED_IN')
  const coordinator = await api.signIn(await api.scene.coordinator())
  const { jobRun } = await coordinator.get('query ($id: ID!) { jobRun(id: $id) { name } }', { id })
  expect(jobRun).toEqual({ name: 'scores.score-organisation' })
})

test('only subscriptions come over the socket, and only from our own pages', async () => {
  const refusal = async (query: string) => {
    await expect(collect(socket({ cookie }), query, {})).rejects.toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ])
  }
  await refusal('{ viewer { person { id } } }')
  await refusal('mutation { signOut }')
  await refusal('subscription { nothing }')
  await expect(
    collect(socket({ cookie, origin: 'https://elsewhere.example' }), progress, { id: 'x' }),
  ).rejects.toMatchObject({ code: 4403 })
})

test('the list shows what was asked for, newest first, without the parts', async () => {
  const parent = await requestRun()
  await requestJob(api.migrator.pool, 'scores.count-answers', { organisationId: nacka.id, parentId: parent })
  const reader = api.stranger.signedIn(await nacka.person())
  const { jobRuns } = await (
    await reader
  ).get('{ jobRuns(first: 2) { nodes { id name } pageInfo { hasNextPage endCursor } totalCount } }')
  expect(jobRuns.nodes[0]).toEqual({ id: parent, name: 'scores.score-organisation' })
  expect(jobRuns.totalCount).toBeGreaterThan(2)
  const next = await (
    await reader
  ).get('query ($after: String) { jobRuns(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage } } }', {
    after: jobRuns.pageInfo.endCursor,
  })
  expect(next.jobRuns.nodes).toHaveLength(jobRuns.totalCount - 2)
  expect(next.jobRuns.pageInfo.hasNextPage).toBe(false)
})
