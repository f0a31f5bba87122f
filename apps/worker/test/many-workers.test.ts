import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addCountry } from './country.ts'
import { backends, missing, startRedis, type RedisServer } from './redis-server.ts'
import { openStage, until, type WorkerStage } from './stage.ts'
import { startWorkerProcess, type WorkerProcess, type WorkerProcessOptions } from './worker-process.ts'

// Real worker processes on one country: how many there are, and which of them dies, changes no byte of its edition.
describe.each(backends)('worker processes on %s', (backend) => {
  describe.skipIf(missing(backend))('', () => {
    let redis: RedisServer | null = null
    let stage: WorkerStage
    let instrumentVersionId: string
    let processes: WorkerProcess[] = []
    let number = 0
    const hashes: string[] = []

    beforeAll(async () => {
      redis = backend === 'redis' ? await startRedis() : null
      stage = await openStage(redis?.url)
      instrumentVersionId = await stage.scene.instrument()
      await addCountry(stage.migrator, { instrumentVersionId, organisations: 32, respondents: 70 })
    })
    afterAll(async () => {
      await Promise.all(processes.map((each) => each.kill()))
      await stage.close()
      await redis?.stop()
    })

    const start = async (count: number, options: Partial<WorkerProcessOptions> = {}) => {
      const common = { databaseUrl: stage.database.urls.worker, redisUrl: redis?.url }
      const env = { CONCURRENCY: '1', ...options.env }
      const started = await Promise.all(
        Array.from({ length: count }, () => startWorkerProcess({ ...common, ...options, env })),
      )
      processes.push(...started)
      return started
    }
    const request = async () => {
      await stage.migrator.query(`delete from score; delete from counter; update round set state = 'opened'`)
      const editionId = await stage.addEdition(instrumentVersionId, ++number)
      const runId = await stage.request('editions.plan-edition', { editionId })
      await stage.producer.send(runId, 'editions.plan-edition', { partOfEdition: true })
      return { editionId, runId }
    }
    const finished = async ({ editionId, runId }: { editionId: string; runId: string }) => {
      expect(await stage.untilOver(runId)).toMatchObject({ state: 'done', done: 32, total: 32 })
      const { rows } = await stage.migrator.query<{ hash: string }>(
        `select encode(content_hash, 'hex') as hash from edition where id = $1`,
        [editionId],
      )
      hashes.push(rows[0]!.hash)
      await Promise.all(processes.map((each) => each.kill()))
      processes = []
    }

    test('one, two and four of them make the same bytes', async () => {
      for (const count of [1, 2, 4]) {
        await start(count)
        await finished(await request())
      }
      expect(new Set(hashes).size).toBe(1)
    })

    test('one that is killed costs the batch it had in hand and nothing else', async () => {
      const [victim] = await start(1, { idleMs: 60_000 })
      const edition = await request()
      const counting = async () => {
        const { rows } = await stage.migrator.query<{ id: string }>(
          `select id from job_run where edition_id = $1 and name = 'scores.count-answers' and state = 'running'`,
          [edition.editionId],
        )
        return rows[0]
      }
      const inHand = await until(counting)
      await start(1)
      await victim!.kill()
      await finished(edition)
      const { rows } = await stage.migrator.query<{ id: string; attempts: number }>(
        `select id, attempts from job_run where edition_id = $1 and attempts > 1`,
        [edition.editionId],
      )
      expect(rows).toEqual([{ id: inHand.id, attempts: 2 }])
      expect(new Set(hashes).size).toBe(1)
    })
  })
})
