import { openConnections } from '@mognad/db/connections'
import { createProducer } from '@mognad/jobs/producer'
import { createLogger } from '@mognad/runtime/logger'
import { WrongEnvironment } from '@mognad/runtime/parse-env'
import { loadSecret } from '@mognad/runtime/secret'
import { assertServer, StartRefused } from '@mognad/runtime/server-check'
import { onShutdown } from '@mognad/runtime/shutdown'
import { createApp } from './app.ts'
import { readEnv, type Env } from './env.ts'
import { JobRunListener } from './features/job-runs/job-run-listener.ts'
import { version } from './version.ts'

try {
  await start(readEnv())
} catch (error) {
  if (!(error instanceof WrongEnvironment || error instanceof StartRefused)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

/** Environment, connections, checks, server, shutdown; everything else is made in compose.ts and app.ts. */
async function start(env: Env): Promise<void> {
  const logger = createLogger({ name: 'api', level: env.LOG_LEVEL })
  const shutdown = onShutdown({ logger })
  const secret = loadSecret({ value: env.MOGNAD_SECRET, file: env.MOGNAD_SECRET_FILE })
  const urls = { api: env.API_DATABASE_URL, opener: env.OPENER_DATABASE_URL, reader: env.READER_DATABASE_URL }
  const db = await openConnections(urls, { poolSize: env.POOL_SIZE })
  shutdown.add('database', () => db.close())
  try {
    await assertServer(async (text, values) => (await db.api.pool.query(text, [...(values ?? [])])).rows, secret)
    await assertServer(async (text, values) => (await db.opener.pool.query(text, [...(values ?? [])])).rows)
    await assertServer(async (text, values) => (await db.reader.pool.query(text, [...(values ?? [])])).rows)
  } catch (error) {
    await db.close()
    throw error
  }
  const queue = { databaseUrl: env.QUEUE_DATABASE_URL ?? env.API_DATABASE_URL, redisUrl: env.REDIS_URL }
  const producer = createProducer(queue, (err) => logger.warn({ err }, 'the queue has a problem'))
  shutdown.add('queue', () => producer.close())
  const news = new JobRunListener(env.API_DATABASE_URL, logger)
  await news.start()
  shutdown.add('listener', () => news.close())

  const app = await createApp({
    db,
    secret,
    producer,
    news,
    logger,
    about: { demo: env.MOGNAD_DEMO, version },
    signInLimits: { perAccount: env.SIGN_IN_PER_ACCOUNT, perAddress: env.SIGN_IN_PER_ADDRESS },
    now: () => new Date(),
    publicUrl: env.PUBLIC_URL,
    outboxFolder: env.OUTBOX_FOLDER ?? null,
    webRoot: env.WEB_ROOT,
    trustProxy: env.TRUST_PROXY ?? null,
    metricsToken: env.METRICS_TOKEN ?? null,
    doorPerAddress: env.DOOR_PER_ADDRESS,
    isStopping: () => shutdown.isStopping,
  })
  shutdown.add('server', () => app.close())
  const address = await app.listen({ host: env.HOST, port: env.PORT })
  logger.info({ address }, 'api is ready')
  process.send?.({ ready: true })
}
