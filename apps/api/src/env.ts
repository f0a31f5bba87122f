import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { parseEnv } from '@mognad/runtime/parse-env'

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1')
const url = z.string().min(1)

/** What .env.example explains. */
const schema = z.object({
  API_DATABASE_URL: url,
  OPENER_DATABASE_URL: url,
  READER_DATABASE_URL: url,
  QUEUE_DATABASE_URL: url.optional(),
  REDIS_URL: url.optional(),
  MOGNAD_SECRET: z.string().optional(),
  MOGNAD_SECRET_FILE: z.string().optional(),
  MOGNAD_DEMO: flag,
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  PUBLIC_URL: z.url().default('http://127.0.0.1:4000'),
  /** The worker's OUTBOX_FOLDER, where mails land without a mail server. */
  OUTBOX_FOLDER: z.string().optional(),
  TRUST_PROXY: z.string().optional(),
  WEB_ROOT: z.string().default(fileURLToPath(new URL('../../', import.meta.url))),
  METRICS_TOKEN: z.string().min(16).optional(),
  POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
  SIGN_IN_PER_ACCOUNT: z.coerce.number().int().min(1).default(10),
  SIGN_IN_PER_ADDRESS: z.coerce.number().int().min(1).default(40),
  DOOR_PER_ADDRESS: z.coerce.number().int().min(1).default(600),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export type Env = z.infer<typeof schema>

/** @throws WrongEnvironment that names what is missing or wrong */
export function readEnv(): Env {
  return parseEnv(schema, process.env)
}
