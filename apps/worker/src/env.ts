import { parseEnv } from '@mognad/runtime'
import { z } from 'zod'

const schema = z.object({
  /** The worker's role. */
  WORKER_DATABASE_URL: z.url(),
  /** Where the queue's tables lie; the worker's own database unless stated. */
  QUEUE_DATABASE_URL: z.url().optional(),
  /** Moves the queue from PostgreSQL to Redis. */
  REDIS_URL: z.url().optional(),
  MOGNAD_SECRET: z.string().optional(),
  MOGNAD_SECRET_FILE: z.string().optional(),
  /** Jobs at the same time; each has a thread of its own. */
  CONCURRENCY: z.coerce.number().int().min(1).max(64).default(2),
  /** Answers /health/live, /health/ready and /metrics when set. */
  HEALTH_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  HEALTH_HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export type Env = z.infer<typeof schema>

/** The only place of the worker that reads the environment. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  return parseEnv(schema, source)
}
