import { createLogger, loadSecret } from '@mognad/runtime'
import { startWorker } from '../src/app.ts'
import { mailOf, readEnv } from '../src/env.ts'

// The worker as a process of its own, like src/main.ts, without the refusal of servers that may lose data: the
// servers of tests are such. Its threads take as long as the test wants.
const env = readEnv()
const worker = await startWorker({
  databaseUrl: env.WORKER_DATABASE_URL,
  queue: { databaseUrl: env.WORKER_DATABASE_URL, redisUrl: env.REDIS_URL },
  secret: loadSecret({ value: env.MOGNAD_SECRET }),
  concurrency: env.CONCURRENCY,
  logger: createLogger({ name: 'worker', level: env.LOG_LEVEL }),
  ...mailOf(env),
  threads: new URL('./slow-computation.thread.ts', import.meta.url),
})
process.once('SIGTERM', () => void worker.close().then(() => process.exit(0)))
process.once('disconnect', () => process.exit(0))
process.send?.({ ready: true })
