import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { cancelComputation, readOf, requestScoring } from '@mognad/db/job-runs/job-run.store'
import { jobRunChannel } from '@mognad/jobs'
import pg from 'pg'
import { addCountry, type CountryOrganisation } from './country.ts'
import { backends, missing, startRedis, type RedisServer } from './redis-server.ts'
import { openStage, until, type WorkerStage } from './stage.ts'

async function cancelAsCoordinator(stage: WorkerStage, jobRunId: string): Promise<void> {
  const client = await stage.migrator.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.national', 'on', true)`)
    expect(await cancelComputation(readOf(client), jobRunId)).toBe(true)
    await client.query('commit')
  } finally {
    client.release()
  }
}

describe.each(backends)('the queue in %s', (backend) => {
  describe.skipIf(missing(backend))('', () => {
    let redis: RedisServer | null = null
    let stage: WorkerStage
    let instrumentVersionId: string
    let organisations: CountryOrganisation[]

    beforeAll(async () => {
      redis = backend === 'redis' ? await startRedis() : null
      stage = await openStage(redis?.url)
      instrumentVersionId = await stage.scene.instrument()
      organisations = await addCountry(stage.migrator, { instrumentVersionId, organisations: 12, respondents: 20 })
    })
    afterAll(async () => {
      await stage.close()
      await redis?.stop()
    })

    test('the worker works on this backend', async () => {
      const worker = await stage.worker()
      expect(worker.queueKind).toBe(backend)
      await worker.close()
    })

    test('a round that was just opened is counted and scored, and whoever listens hears of every change', async () => {
      const [organisation] = organisations
      const heard = new Set<string>()
      const listener = new pg.Client({ connectionString: stage.database.urls.api })
      await listener.connect()
      await listener.query(`listen ${jobRunChannel}`)
      listener.on('notification', ({ payload }) => heard.add(payload!))
      const worker = await stage.worker()
      const runs = await requestScoring(stage.migrator, {
        organisationId: organisation!.id,
        roundId: organisation!.roundId,
      })
      await stage.producer.addFlow({
        jobRunId: runs.scoreRunId,
        name: 'scores.score-organisation',
        children: [{ jobRunId: runs.countRunId, name: 'scores.count-answers' }],
      })
      expect(await stage.untilOver(runs.scoreRunId)).toMatchObject({ state: 'done', done: 1, total: 1, attempts: 1 })
      expect(await stage.run(runs.countRunId)).toMatchObject({ state: 'done', attempts: 1 })
      await until(async () => heard.size === 2)
      expect([...heard].toSorted()).toEqual([runs.countRunId, runs.scoreRunId].toSorted())
      await worker.close()
      await listener.end()
    })

    test('an edition is planned, counted, scored and computed in one flow, and its bar only goes forward', async () => {
      const editionId = await stage.addEdition(instrumentVersionId)
      const runId = await stage.request('editions.plan-edition', { editionId })
      const seen: { step: string | null; done: number }[] = []
      let looking = Promise.resolve()
      const listener = new pg.Client({ connectionString: stage.database.urls.api })
      await listener.connect()
      await listener.query(`listen ${jobRunChannel}`)
      listener.on('notification', ({ payload }) => {
        if (payload !== runId) return
        // One look after the other: two at once could come back in the wrong order.
        looking = looking.then(async () => {
          const { step, done } = await stage.run(runId)
          seen.push({ step, done })
        })
      })
      const worker = await stage.worker()
      await stage.producer.send(runId, 'editions.plan-edition', { partOfEdition: true })
      expect(await stage.untilOver(runId)).toMatchObject({ state: 'done', done: 12, total: 12 })
      await worker.close()
      await listener.end()
      await looking
      expect(seen.length).toBeGreaterThan(3)
      const done = seen.map((each) => each.done)
      expect(done).toEqual(done.toSorted((one, other) => one - other))
      const steps = new Set(seen.map((each) => each.step))
      for (const step of ['plan', 'count', 'score', 'compute']) expect(steps).toContain(step)
    })

    test('a cancelled edition ends with all its parts, leaves nothing half-written, and is computed again', async () => {
      const editionId = await stage.addEdition(instrumentVersionId, 3)
      await stage.migrator.query(`delete from score; update round set state = 'opened'`)
      const runId = await stage.request('editions.plan-edition', { editionId })
      const threads = new URL('./slow-computation.thread.ts', import.meta.url)
      vi.stubEnv('MOGNAD_TEST_IDLE_MS', '300')
      vi.stubEnv('MOGNAD_TEST_SLOW_TASK', 'compare-nodes')
      const worker = await stage.worker({ concurrency: 1, threads })
      await stage.producer.send(runId, 'editions.plan-edition', { partOfEdition: true })
      await until(async () => (await stage.run(runId)).step === 'compute')
      await cancelAsCoordinator(stage, runId)
      const states = async () => {
        const { rows } = await stage.migrator.query<{ state: string; n: number }>(
          `select state, count(*)::int as n from job_run where edition_id = $1 group by 1 order by 1`,
          [editionId],
        )
        return rows
      }
      const cancelled = await states()
      expect(cancelled.map(({ state }) => state)).toEqual(['cancelled', 'done'])
      await worker.close()
      vi.unstubAllEnvs()
      expect(await states()).toEqual(cancelled)
      const { rows } = await stage.migrator.query(
        `select state, (select count(*)::int from edition_value where edition_id = e.id) as written from edition e where id = $1`,
        [editionId],
      )
      expect(rows).toEqual([{ state: 'draft', written: 0 }])
      const again = await stage.request('editions.plan-edition', { editionId })
      const next = await stage.worker()
      await stage.producer.send(again, 'editions.plan-edition', { partOfEdition: true })
      expect(await stage.untilOver(again)).toMatchObject({ state: 'done', done: 12, total: 12 })
      await next.close()
    })

    test('sending twice is one job, and sending what is over does nothing', async () => {
      const [organisation] = organisations
      const members = [{ organisationId: organisation!.id, roundId: organisation!.roundId }]
      const id = await stage.request('scores.count-answers', { members })
      await stage.producer.send(id, 'scores.count-answers')
      await stage.producer.send(id, 'scores.count-answers')
      const worker = await stage.worker()
      expect(await stage.untilOver(id)).toMatchObject({ state: 'done', attempts: 1 })
      await stage.producer.send(id, 'scores.count-answers')
      const after = await stage.request('scores.count-answers', { members })
      await stage.producer.send(after, 'scores.count-answers')
      await stage.untilOver(after)
      expect(await stage.run(id)).toMatchObject({ state: 'done', attempts: 1 })
      await worker.close()
    })

    test('a run that nobody has sent is sent by the sweeper', async () => {
      const worker = await stage.worker()
      const [organisation] = organisations
      const members = [{ organisationId: organisation!.id, roundId: organisation!.roundId }]
      const id = await stage.request('scores.count-answers', { members })
      expect(await stage.untilOver(id)).toMatchObject({ state: 'done', attempts: 1 })
      await worker.close()
    })

    test('a whole edition that the queue has lost is brought home by the sweeper, children first', async () => {
      const editionId = await stage.addEdition(instrumentVersionId, 2)
      await stage.migrator.query(`delete from score; update round set state = 'opened'`)
      const runId = await stage.request('editions.plan-edition', { editionId })
      // Planned by a process that died before it could hand the batches to the queue.
      const dead = { ...stage.services(), producer: { send: async () => undefined, addFlow: async () => undefined } }
      const { runJob } = await import('../src/run-job.ts')
      await runJob({ name: 'editions.plan-edition', jobRunId: runId, lastAttempt: false }, dead)
      await stage.migrator.query(`update job_run set sent_at = sent_at - interval '15 s' where edition_id = $1`, [
        editionId,
      ])
      const worker = await stage.worker()
      const brought = await until(async () => {
        // Time passes quickly for those who wait.
        await stage.migrator.query(
          `update job_run set sent_at = sent_at - interval '1 s', requested_at = requested_at - interval '1 s' where edition_id = $1 and state = 'requested'`,
          [editionId],
        )
        const row = await stage.run(runId)
        return row.state === 'done' ? row : null
      })
      expect(brought).toMatchObject({ done: 12, total: 12 })
      await worker.close()
    })
  })
})
