import { randomBytes } from 'node:crypto'
import { grantQueue } from '@mognad/db/migrate'
import { requestJob, type JobRunRequest } from '@mognad/db/job-runs/job-run.store'
import { createProducer, migrateQueue, type Producer, type RunName } from '@mognad/jobs'
import { createLogger, ServerSecret } from '@mognad/runtime'
import { scenario, type Scenario } from '@mognad/testkit/scenario'
import { createTestDatabase, type TestDatabase } from '@mognad/testkit/test-database'
import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { startWorker, type WorkerApp, type WorkerOptions } from '../src/app.ts'
import { openComputation } from '../src/computation.ts'
import { openPool } from '../src/database.ts'
import { AncestorNews } from '../src/job-runs/ancestor-news.ts'
import { openMailDesk } from '../src/mail/mail-desk.ts'
import { openTransport, type MailSettings } from '../src/mail/transport.ts'
import { runJob } from '../src/run-job.ts'
import type { Services } from '../src/run-context.ts'

export interface JobRunRow {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly step: string | null
  readonly done: number
  readonly total: number | null
  readonly attempts: number
  readonly error_code: string | null
}

/** How long a test waits for what must happen: with the whole suite beside it, a computation of seconds takes a minute. */
const patienceMs = 240_000

/** A database of its own with queue tables, whoever sets the scene in it, and workers on demand. */
export interface WorkerStage {
  readonly database: TestDatabase
  readonly migrator: pg.Pool
  readonly scene: Scenario
  readonly secret: ServerSecret
  readonly producer: Producer
  /** What handlers share, on the worker's role and with threads; opened when first asked for. */
  services(): Services
  /** Does one delivery of a run by hand, without the queue. */
  deliver(jobRunId: string, lastAttempt?: boolean): Promise<JobRunRow>
  worker(options?: Partial<WorkerOptions>): Promise<WorkerApp>
  request(name: RunName, request: JobRunRequest): Promise<string>
  run(jobRunId: string): Promise<JobRunRow>
  /** Waits until the run is over. @throws when it is not in time */
  untilOver(jobRunId: string, timeoutMs?: number): Promise<JobRunRow>
  addEdition(instrumentVersionId: string, number?: number, reportingYear?: number): Promise<string>
  close(): Promise<void>
}

export async function openStage(redisUrl?: string, mailSettings: Partial<MailSettings> = {}): Promise<WorkerStage> {
  const database = await createTestDatabase()
  await migrateQueue(database.urls.migrator)
  await grantQueue(database.urls.migrator, { rolePrefix: 'mognad_test' })
  const migrator = new pg.Pool({ connectionString: database.urls.migrator, max: 4 })
  migrator.on('error', () => undefined)
  const secret = new ServerSecret(randomBytes(32))
  const queue = { databaseUrl: database.urls.worker, redisUrl }
  const producer = createProducer(queue, () => undefined)
  const workers: WorkerApp[] = []
  const mail = { from: 'mognad@kommun.example', perMinute: 60_000, ...mailSettings }
  const transport = openTransport(mail)
  let opened: Services | null = null
  const logger = createLogger({ name: 'worker', level: process.env['MOGNAD_TEST_LOG'] ?? 'silent' })
  const open = (): Services => {
    const pool = openPool(database.urls.worker, 6, () => undefined)
    const mail = openMailDesk(transport, 'https://mognad.example', 30)
    return {
      secret,
      logger,
      producer,
      pool,
      mail,
      computation: openComputation(2),
      ancestors: new AncestorNews(pool, logger),
    }
  }
  const services = () => (opened ??= open())
  const run = async (jobRunId: string) => {
    const { rows } = await migrator.query<JobRunRow>('select * from job_run where id = $1', [jobRunId])
    return rows[0]!
  }
  return {
    database,
    migrator,
    secret,
    producer,
    run,
    services,
    deliver: async (jobRunId, lastAttempt = false) => {
      const { name } = await run(jobRunId)
      await runJob({ name: name as RunName, jobRunId, lastAttempt }, services())
      return run(jobRunId)
    },
    scene: scenario(migrator),
    worker: async (options = {}) => {
      const ways = { mail, publicUrl: 'https://mognad.example', addressesKeptDays: 30 }
      const base = { databaseUrl: database.urls.worker, queue, secret, concurrency: 2, logger, ...ways }
      const worker = await startWorker({ ...base, ...options })
      workers.push(worker)
      return worker
    },
    request: (name, request) => requestJob(migrator, name, request),
    untilOver: (jobRunId, timeoutMs = patienceMs) =>
      until(async () => {
        const row = await run(jobRunId)
        return ['done', 'failed', 'cancelled'].includes(row.state) ? row : null
      }, timeoutMs),
    addEdition: async (instrumentVersionId, number = 1, reportingYear = 2026) => {
      const id = uuid()
      await migrator.query(
        `insert into edition (id, instrument_version_id, reporting_year, number, state, seed) values ($1, $2, $3, $4, 'draft', 7)`,
        [id, instrumentVersionId, reportingYear, number],
      )
      return id
    },
    close: async () => {
      for (const worker of workers) await worker.close().catch(() => undefined)
      await transport.close()
      await opened?.ancestors.close()
      await opened?.computation.close()
      await opened?.pool.end()
      await producer.close()
      await migrator.end()
      await database.drop()
    },
  }
}

/** Asks again and again until there is an answer. @throws when there is none in time */
export async function until<T>(ask: () => Promise<T | null | undefined | false>, timeoutMs = patienceMs): Promise<T> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > deadline) throw new Error(`nothing happened in ${timeoutMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
