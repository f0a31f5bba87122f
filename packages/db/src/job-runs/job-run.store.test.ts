import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { scenario } from '../testing/scenario.ts'
import { createTestDatabase, type TestDatabase } from '../testing/template-database.ts'
import {
  abandonRun,
  failRun,
  failureBelow,
  finishRun,
  membersOf,
  returnRun,
  RunLost,
  startRun,
  tellAlive,
  tellAncestors,
  tellProgress,
  type StartedRun,
} from './job-run-progress.store.ts'
import { markSent, requestJob, requestScoring, sweepUnheard } from './job-run.store.ts'

let database: TestDatabase
let db: pg.Pool
let migrator: pg.Pool
let organisationId: string
let roundId: string
const editionId = '01a20ae9-0854-72c1-b185-bc05b3211047'

beforeAll(async () => {
  database = await createTestDatabase()
  db = new pg.Pool({ connectionString: database.urls.worker })
  migrator = new pg.Pool({ connectionString: database.urls.migrator })
  const scene = scenario(migrator)
  const organisation = await scene.organisation()
  const round = await organisation.round({
    units: [{ name: 'Skolan', invited: 8 }],
    instrumentVersionId: await scene.instrument(),
  })
  organisationId = organisation.id
  roundId = round.id
})
beforeEach(() => migrator.query('delete from job_run'))
afterAll(async () => {
  await db.end()
  await migrator.end()
  await database.drop()
})

const read = async (id: string) => {
  const { rows } = await migrator.query<Record<string, unknown>>(
    `select state, step, done, total, attempts, error_code from job_run where id = $1`,
    [id],
  )
  return rows[0]!
}
const started = async (id: string): Promise<StartedRun> => {
  const run = await startRun(db, id)
  if (typeof run === 'string') throw new Error(run)
  return run
}
const members = () => [{ organisationId, roundId }]
const age = (id: string, column: 'seen_at' | 'sent_at' | 'requested_at', seconds: number) =>
  migrator.query(`update job_run set ${column} = clock_timestamp() - make_interval(secs => $2) where id = $1`, [
    id,
    seconds,
  ])
const sweep = async () => {
  const runs = await sweepUnheard(db, { unsentAfterMs: 3_000, unseenAfterMs: 15_000, limit: 100 })
  return runs.map((run) => run.id)
}

test('of many who take a run at once exactly one gets it', async () => {
  const id = await requestJob(db, 'scores.count-answers', { members: members() })
  const taken = await Promise.all(Array.from({ length: 10 }, () => startRun(db, id)))
  expect(taken.filter((run) => typeof run !== 'string')).toHaveLength(1)
  expect(taken.filter((run) => run === 'taken')).toHaveLength(9)
  expect(await membersOf(db, id)).toEqual(members())
})

test('whoever lost a run can neither tell nor finish: the later one has it', async () => {
  const id = await requestJob(db, 'scores.count-answers', { members: members() })
  const first = await started(id)
  await age(id, 'seen_at', 5)
  const second = await started(id)
  expect([first.attempt, second.attempt]).toEqual([1, 2])
  await expect(tellAlive(db, first)).rejects.toThrow(RunLost)
  await expect(tellProgress(db, first, { step: 'count', done: 1, total: 1 })).rejects.toThrow(RunLost)
  await expect(finishRun(db, first)).rejects.toThrow(RunLost)
  await finishRun(db, second)
  expect(await read(id)).toMatchObject({ state: 'done', done: 1, total: 1 })
  expect(await startRun(db, id)).toBe('over')
})

test('a run that will be tried again is open again, and one that has failed for good takes its organisations along', async () => {
  const id = await requestJob(db, 'scores.count-answers', { members: members() })
  await returnRun(db, await started(id), 'UNEXPECTED')
  expect(await read(id)).toMatchObject({ state: 'requested', error_code: 'UNEXPECTED', attempts: 1 })
  await failRun(db, await started(id), 'ANSWERS_MALFORMED')
  expect(await read(id)).toMatchObject({ state: 'failed', error_code: 'ANSWERS_MALFORMED', attempts: 2 })
  const { rows } = await migrator.query(`select state from job_run_organisation where job_run_id = $1`, [id])
  expect(rows).toEqual([{ state: 'failed' }])
})

test('a run waits for those below it, and unknown runs are unknown', async () => {
  const { scoreRunId, countRunId } = await requestScoring(db, { organisationId, roundId })
  expect(await startRun(db, scoreRunId)).toBe('early')
  await finishRun(db, await started(countRunId))
  expect(typeof (await startRun(db, scoreRunId))).toBe('object')
  expect(await startRun(db, '00000000-0000-7000-8000-000000000000')).toBe('unknown')
})

test('the run above shows the step and the organisations of those below, and the bar never goes back', async () => {
  const root = await requestJob(db, 'editions.plan-edition')
  await started(root)
  const compute = await requestJob(db, 'editions.compute-edition', { parentId: root })
  const batches = await Promise.all([
    requestJob(db, 'scores.score-organisation', { parentId: compute }),
    requestJob(db, 'scores.score-organisation', { parentId: compute }),
  ])
  const count = await requestJob(db, 'scores.count-answers', { parentId: batches[0] })
  await tellAncestors(db, [count])
  expect(await read(root)).toMatchObject({ step: 'count', done: 0 })
  await finishRun(db, await started(count))
  await tellProgress(db, await started(batches[0]!), { step: 'score', done: 40, total: 60 })
  await tellProgress(db, await started(batches[1]!), { step: 'score', done: 2, total: 30 })
  await tellAncestors(db, [batches[0]!])
  expect(await read(root)).toMatchObject({ step: 'score', done: 42 })
  await Promise.all(batches.flatMap((batch) => [tellAncestors(db, [batch]), tellAncestors(db, [batch])]))
  await migrator.query(`update job_run set done = 0, state = 'done' where id = any ($1)`, [batches])
  await tellAncestors(db, [batches[1]!])
  expect(await read(root)).toMatchObject({ step: 'compute', done: 42 })
})

test('when the last part fails for good, so does the run that a person follows', async () => {
  const root = await requestJob(db, 'editions.plan-edition')
  await started(root)
  const audit = await requestJob(db, 'editions.audit-edition', { parentId: root })
  const compute = await requestJob(db, 'editions.compute-edition', { parentId: audit })
  await failRun(db, await started(compute), 'EDITION_NOT_OPEN')
  expect(await failureBelow(db, audit)).toBe('EDITION_NOT_OPEN')
  await failRun(db, await started(audit), 'UNEXPECTED')
  expect(await read(root)).toMatchObject({ state: 'failed', error_code: 'UNEXPECTED' })
})

test('a run that the queue gave up has failed; one that was over before stays what it was', async () => {
  const id = await requestJob(db, 'scores.count-answers', { members: members() })
  await started(id)
  await abandonRun(db, id, 'WORKER_DIED')
  expect(await read(id)).toMatchObject({ state: 'failed', error_code: 'WORKER_DIED' })
  const done = await requestJob(db, 'scores.count-answers', { members: members() })
  await finishRun(db, await started(done))
  await abandonRun(db, done, 'WORKER_DIED')
  expect(await read(done)).toMatchObject({ state: 'done', error_code: null })
})

test('the sweeper finds what was never sent, what nobody picked up and what fell silent, and nothing else', async () => {
  const fresh = await requestJob(db, 'scores.count-answers')
  const unsent = await requestJob(db, 'scores.count-answers')
  const sent = await requestJob(db, 'scores.count-answers')
  const lost = await requestJob(db, 'scores.count-answers')
  const living = await requestJob(db, 'scores.count-answers')
  const silent = await requestJob(db, 'scores.count-answers')
  await age(unsent, 'requested_at', 4)
  await markSent(db, [sent, lost])
  await age(lost, 'sent_at', 16)
  await started(living)
  await started(silent)
  await age(silent, 'seen_at', 16)
  expect((await sweep()).toSorted()).toEqual([unsent, lost, silent].toSorted())
  expect(await sweep()).toEqual([])
  expect(await read(fresh)).toMatchObject({ state: 'requested' })
})

test('the sweeper leaves a run alone while one below it is not over', async () => {
  const { scoreRunId, countRunId } = await requestScoring(db, { organisationId, roundId })
  await age(scoreRunId, 'requested_at', 60)
  await age(countRunId, 'requested_at', 60)
  expect(await sweep()).toEqual([countRunId])
  await finishRun(db, await started(countRunId))
  expect(await sweep()).toEqual([scoreRunId])
})

test('the sweeper leaves the waiting parts of an edition alone while others of it are being worked on', async () => {
  const root = await requestJob(db, 'editions.plan-edition')
  const part = { editionId, parentId: root }
  const [working, waiting] = [
    await requestJob(db, 'scores.count-answers', part),
    await requestJob(db, 'scores.count-answers', part),
  ]
  const elsewhere = await requestJob(db, 'scores.count-answers')
  await markSent(db, [root, working, waiting, elsewhere])
  for (const id of [waiting, elsewhere]) await age(id, 'sent_at', 16)
  await started(working)
  expect(await sweep()).toEqual([elsewhere])
  // Its worker has died: now nobody works on the edition, and all of it is looked after.
  for (const column of ['seen_at', 'sent_at'] as const) await age(working, column, 16)
  expect((await sweep()).toSorted()).toEqual([working, waiting].toSorted())
})
