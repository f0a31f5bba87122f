import { Redis } from 'ioredis'
import pg from 'pg'
import {
  FlowProducer,
  Queue,
  Worker,
  createPostgresBackend,
  createRedisBackend,
  type PgPool,
  type Processor,
  type WorkerOptions,
} from 'bullmq'

/** Where jobs wait: in PostgreSQL (schema `bullmq`), or in Redis when its address is given. */
export interface QueueAddress {
  readonly databaseUrl: string
  readonly redisUrl?: string | undefined
}

export const queueName = 'mognad'
export const queueSchema = 'bullmq'

/** One process's connection to the queue, and the only place that knows which of the two backends it is. */
export interface QueueBackend {
  readonly kind: 'postgresql' | 'redis'
  queue(): Queue
  flows(): FlowProducer
  worker(processor: Processor, options: Omit<WorkerOptions, 'connection'>): Worker
  close(): Promise<void>
}

/**
 * Opens the backend. `poolSize` counts connections to PostgreSQL; a worker keeps one of them for LISTEN.
 * The pool is the queue's own: a page that waits for figures and a job that waits for work do not meet.
 */
export function openBackend(address: QueueAddress, poolSize: number, onError: (error: Error) => void): QueueBackend {
  return address.redisUrl ? openRedis(address.redisUrl, onError) : openPostgres(address.databaseUrl, poolSize, onError)
}

function openPostgres(databaseUrl: string, poolSize: number, onError: (error: Error) => void): QueueBackend {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    keepAlive: true,
    // A pool that is handed over is used as it is: the schema must be on its search path already.
    options: `-c search_path=${queueSchema}`,
    application_name: 'mognad queue',
  })
  pool.on('error', onError)
  // One that breaks while BullMQ has it would end the process, were nobody listening.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  // BullMQ describes the few methods it uses; the types differ in words only.
  const connection = pool as unknown as PgPool
  return {
    kind: 'postgresql',
    queue: () => new Queue(queueName, { connection }, createPostgresBackend) as unknown as Queue,
    flows: () => new FlowProducer({ connection }, createPostgresBackend) as unknown as FlowProducer,
    worker: (processor, options) =>
      new Worker(queueName, processor, { ...options, connection }, createPostgresBackend) as unknown as Worker,
    close: () => pool.end(),
  }
}

function openRedis(url: string, onError: (error: Error) => void): QueueBackend {
  // null: a command waits until Redis is back instead of failing; job runs are in PostgreSQL anyway.
  const connection = new Redis(url, { maxRetriesPerRequest: null, enableReadyCheck: true })
  connection.on('error', onError)
  return {
    kind: 'redis',
    queue: () => new Queue(queueName, { connection }, createRedisBackend),
    flows: () => new FlowProducer({ connection }, createRedisBackend),
    worker: (processor, options) => new Worker(queueName, processor, { ...options, connection }, createRedisBackend),
    close: async () => {
      connection.disconnect()
    },
  }
}
