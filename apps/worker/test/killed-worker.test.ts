import { expect, test } from 'vitest'
import { requestScoring } from '@mognad/db/job-runs/job-run.store'
import { maxStalledCount } from '@mognad/jobs'
import { addCountry, type CountryOrganisation } from './country.ts'
import { backends, missing, startRedis } from './redis-server.ts'
import { openStage, until, type WorkerStage } from './stage.ts'
import { startWorkerProcess, type WorkerProcess, type WorkerProcessOptions } from './worker-process.ts'

// Fault tests with real worker processes, each on a database (and a Redis) of its own, side by side.
const timeout = 150_000

interface Scene {
  readonly stage: WorkerStage
  readonly organisation: CountryOrganisation
  start(options?: Partial<WorkerProcessOptions>): Promise<WorkerProcess>
  /** Asks for the scores of the round; answers with the ids of both runs. */
  request(): Promise<{ scoreRunId: string; countRunId: string }>
}

async function onStage(backend: (typeof backends)[number], act: (scene: Scene) => Promise<void>): Promise<void> {
  const redis = backend === 'redis' ? await startRedis() : null
  const stage = await openStage(redis?.url)
  const processes: WorkerProcess[] = []
  try {
    const instrumentVersionId = await stage.scene.instrument()
    const [organisation] = await addCountry(stage.migrator, { instrumentVersionId, organisations: 1, respondents: 20 })
    await act({
      stage,
      organisation: organisation!,
      start: async (options = {}) => {
        const started = await startWorkerProcess({
          databaseUrl: stage.database.urls.worker,
          redisUrl: redis?.url,
          ...options,
        })
        processes.push(started)
        return started
      },
      request: async () => {
        const { id: organisationId, roundId } = organisation!
        const runs = await requestScoring(stage.migrator, { organisationId, roundId })
        await stage.producer.addFlow({
          jobRunId: runs.scoreRunId,
          name: 'scores.score-organisation',
          children: [{ jobRunId: runs.countRunId, name: 'scores.count-answers' }],
        })
        return runs
      },
    })
  } finally {
    await Promise.all(processes.map((each) => each.kill()))
    await stage.close()
    await redis?.stop()
  }
}

const attempt = async (stage: WorkerStage, jobRunId: string, number: number) =>
  until(async () => (await stage.run(jobRunId)).attempts >= number)

async function assertNothingIsLost({ stage, organisation }: Scene): Promise<void> {
  const { rows } = await stage.migrator.query<{ counted: number; responses: number; state: string; scores: number }>(
    `select (select sum(respondents) from counter where round_id = $1)::int as counted,
            (select count(*) from response where batch_id = $2)::int as responses,
            (select count(*) from score where round_id = $1)::int as scores,
            (select state from round where id = $1) as state`,
    [organisation.roundId, organisation.batchId],
  )
  expect(rows[0]).toMatchObject({ counted: rows[0]!.responses, state: 'scored' })
  expect(rows[0]!.scores).toBeGreaterThan(0)
}

for (const backend of backends) {
  test.skipIf(missing(backend))(
    `a job whose worker is killed in the middle is taken up again within 20 s, and nothing is lost (${backend})`,
    { timeout, concurrent: true },
    () =>
      onStage(backend, async (scene) => {
        const { stage, start, request } = scene
        const first = await start({ idleMs: 120_000 })
        const { countRunId, scoreRunId } = await request()
        await attempt(stage, countRunId, 1)
        await start()
        await first.kill()
        const killedAt = Date.now()
        await attempt(stage, countRunId, 2)
        expect(Date.now() - killedAt).toBeLessThan(20_000)
        expect((await stage.untilOver(scoreRunId)).state).toBe('done')
        await assertNothingIsLost(scene)
      }),
  )

  test.skipIf(missing(backend))(
    `two kills in a row do not park a job (${backend})`,
    { timeout, concurrent: true },
    () =>
      onStage(backend, async (scene) => {
        const { stage, start, request } = scene
        const first = await start({ idleMs: 120_000 })
        const { countRunId, scoreRunId } = await request()
        await attempt(stage, countRunId, 1)
        await first.kill()
        const second = await start({ idleMs: 120_000 })
        await attempt(stage, countRunId, 2)
        await second.kill()
        await start()
        await attempt(stage, countRunId, 3)
        expect((await stage.untilOver(scoreRunId)).state).toBe('done')
        await assertNothingIsLost(scene)
      }),
  )

  test.skipIf(missing(backend))(
    `a computation of 30 s is executed once, with another worker waiting for work (${backend})`,
    { timeout, concurrent: true },
    () =>
      onStage(backend, async (scene) => {
        const { stage, start, request } = scene
        await start({ busyMs: 30_000 })
        const { countRunId, scoreRunId } = await request()
        await attempt(stage, countRunId, 1)
        const startedAt = Date.now()
        await start()
        const counted = await stage.untilOver(countRunId)
        expect(Date.now() - startedAt).toBeGreaterThan(25_000)
        expect(counted).toMatchObject({ state: 'done', attempts: 1 })
        expect(await stage.untilOver(scoreRunId)).toMatchObject({ state: 'done', attempts: 1 })
        await assertNothingIsLost(scene)
      }),
  )
}

test(
  'a job under which processes die again and again is given up, and its run says so',
  { timeout, concurrent: true },
  () =>
    onStage('postgresql', async ({ stage, start, request }) => {
      const first = await start({ idleMs: 120_000 })
      const { countRunId, scoreRunId } = await request()
      await attempt(stage, countRunId, 1)
      await stage.migrator.query(`update bullmq.job set stalled_count = $2 where id = $1`, [
        countRunId,
        maxStalledCount,
      ])
      await first.kill()
      await start()
      expect(await stage.untilOver(countRunId)).toMatchObject({ state: 'failed', error_code: 'WORKER_DIED' })
      // What waited for it is told, and does not wait for ever.
      expect(await stage.untilOver(scoreRunId)).toMatchObject({ state: 'failed', error_code: 'COUNTING_FAILED' })
    }),
)
