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
  /** What people type: the links in mails begin with it. */
  PUBLIC_URL: z.url().default('http://127.0.0.1:4000'),
  /** The mail server: smtp://user:password@host:587 or smtps://host. */
  SMTP_URL: z.url().optional(),
  /** Where mails land as files when there is no mail server. */
  OUTBOX_FOLDER: z.string().optional(),
  /** The address that sends. The name before it is the organisation's. */
  MAIL_FROM: z.string().regex(/@/).default('mognad@localhost'),
  MAIL_REPLY_TO: z.string().optional(),
  MAIL_PER_MINUTE: z.coerce.number().int().min(1).max(60_000).default(600),
  /** Addresses of people are erased so many days after their round has closed. */
  ADDRESSES_KEPT_DAYS: z.coerce.number().int().min(0).max(365).default(30),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export type Env = z.infer<typeof schema>

/** The only place of the worker that reads the environment. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  return parseEnv(schema, source)
}

/** The part of it that sending mail needs. */
export function mailOf(env: Env) {
  return {
    mail: {
      smtpUrl: env.SMTP_URL,
      outboxFolder: env.OUTBOX_FOLDER,
      from: env.MAIL_FROM,
      replyTo: env.MAIL_REPLY_TO,
      perMinute: env.MAIL_PER_MINUTE,
    },
    publicUrl: env.PUBLIC_URL,
    addressesKeptDays: env.ADDRESSES_KEPT_DAYS,
  }
}
