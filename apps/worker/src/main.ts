import { setFlagsFromString } from 'node:v8'
import { assertServer, createLogger, createMetrics, createReadiness, loadSecret, onShutdown } from '@mognad/runtime'
import { startWorker } from './app.ts'
import { openPool } from './database.ts'
import { mailOf, readEnv } from './env.ts'
import { openHealthServer } from './health-server.ts'

// Environment → database → queue → stop. Nothing else.

// Before the first thread starts: each of them compiles the same functions for itself, and by V8's own patience of 132 kB of bytecode
// many of them several times while a first edition is computed: a quarter of its processor time. Only speed depends on it.
setFlagsFromString('--interrupt-budget=600000')

const env = readEnv()
const logger = createLogger({ name: 'worker', level: env.LOG_LEVEL })
let hasStarted = false
const shutdown = onShutdown({ logger, exit: (code) => process.exit(hasStarted ? code : 1) })

try {
  const secret = loadSecret({ value: env.MOGNAD_SECRET, file: env.MOGNAD_SECRET_FILE })
  const first = openPool(env.WORKER_DATABASE_URL, 1, () => undefined)
  await assertServer(async (text, values) => (await first.query(text, values && [...values])).rows, secret).finally(
    () => first.end(),
  )
  const worker = await startWorker({
    databaseUrl: env.WORKER_DATABASE_URL,
    queue: { databaseUrl: env.QUEUE_DATABASE_URL ?? env.WORKER_DATABASE_URL, redisUrl: env.REDIS_URL },
    secret,
    concurrency: env.CONCURRENCY,
    logger,
    ...mailOf(env),
  })
  shutdown.add('worker', () => worker.close())
  if (env.HEALTH_PORT !== undefined) {
    const readiness = createReadiness({
      checks: { database: () => worker.pool.query('select 1') },
      isStopping: () => shutdown.isStopping,
    })
    const address = { port: env.HEALTH_PORT, host: env.HEALTH_HOST }
    const health = await openHealthServer(address, readiness, createMetrics('worker'))
    shutdown.add('health', () => health.close())
  }
  hasStarted = true
  logger.info({ queue: worker.queueKind, concurrency: env.CONCURRENCY }, 'worker is ready')
  process.send?.({ ready: true })
} catch (err) {
  logger.fatal({ err }, 'worker did not start')
  await shutdown.run('did not start')
}
