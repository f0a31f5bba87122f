import { abandonRun } from '@mognad/db/job-runs/job-run-progress.store'
import { createConsumer, createProducer, type Consumer, type QueueAddress } from '@mognad/jobs'
import type { Logger, ServerSecret } from '@mognad/runtime'
import type { Pool } from 'pg'
import { openComputation } from './computation.ts'
import { openPool, transaction } from './database.ts'
import { AncestorNews } from './job-runs/ancestor-news.ts'
import { openMailDesk } from './mail/mail-desk.ts'
import { openTransport, type MailSettings } from './mail/transport.ts'
import { runJob } from './run-job.ts'
import type { Services } from './run-context.ts'

export interface WorkerOptions {
  readonly databaseUrl: string
  readonly queue: QueueAddress
  readonly secret: ServerSecret
  readonly concurrency: number
  readonly logger: Logger
  readonly mail: MailSettings
  readonly publicUrl: string
  readonly addressesKeptDays: number
  /** Another entry for the computation threads; the worker's own unless stated. */
  readonly threads?: URL
}

export interface WorkerApp {
  readonly pool: Pool
  readonly queueKind: Consumer['kind']
  /** Takes no new job, lets those that run finish, closes everything. */
  close(): Promise<void>
}

/**
 * How often the jobs of the clock are looked after: a queue that was emptied has lost them, and with them the sweep that
 * fills it again. With its 15 s of patience everything is back within the minute.
 */
const scheduleEveryMs = 20_000

/** The worker without its process: used by main and by every test. It works from here on. */
export async function startWorker(options: WorkerOptions): Promise<WorkerApp> {
  const { concurrency, logger, secret, queue } = options
  const onError = (err: Error) => logger.error({ err }, 'connection error')
  const pool = openPool(options.databaseUrl, concurrency * 2 + 2, onError)
  const computation = openComputation(concurrency, options.threads)
  const producer = createProducer(queue, onError)
  const transport = openTransport(options.mail)
  if (transport.kind !== 'smtp') logger.warn({ mail: transport.kind }, 'mails go to no mail server')
  const mail = openMailDesk(transport, options.publicUrl, options.addressesKeptDays)
  const ancestors = new AncestorNews(pool, logger)
  const services: Services = { pool, computation, secret, logger, producer, mail, ancestors }
  const consumer = createConsumer(queue, {
    concurrency,
    handle: (delivery) => runJob(delivery, services),
    onGivenUp: (jobRunId) => transaction(pool, (client) => abandonRun(client, jobRunId, 'WORKER_DIED')),
    onError,
  })
  await consumer.ready()
  await producer.schedule()
  const schedule = setInterval(() => void producer.schedule().catch(onError), scheduleEveryMs)
  return {
    pool,
    queueKind: consumer.kind,
    async close() {
      clearInterval(schedule)
      await consumer.close()
      await ancestors.close()
      await producer.close()
      await transport.close()
      await computation.close()
      await pool.end()
    },
  }
}
