import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { migrate, grantQueue } from '@mognad/db/migrate'
import { roleKinds, roleNames, urlAs, type RoleKind } from '@mognad/db/roles'
import { startPostgres, type RunningPostgres } from '@mognad/embedded'
import { migrateQueue } from '@mognad/jobs/migrate-queue'
import { ServerSecret } from '@mognad/runtime/secret'
import pg from 'pg'
import { killServer } from './postgres-processes.ts'
import { Program } from './program.ts'
import { RedisServer } from './redis-server.ts'

/** PostgreSQL, the API and the worker as they run for real, each of which can be killed and comes back. */
export interface System {
  readonly apiUrl: string
  readonly migratorUrl: string
  readonly secret: ServerSecret
  readonly api: Program
  readonly worker: Program
  /** Where the queue is when it is not in PostgreSQL. */
  readonly redis: RedisServer | null
  /** SIGKILL to every process of the database server, then a start that recovers from the WAL. */
  killPostgres(): Promise<void>
  killApi(): Promise<void>
  /** One statement as the owner of the tables, on a connection of its own. */
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>
  /** Several of them on one connection. */
  connected<T>(work: (client: pg.Client) => Promise<T>): Promise<T>
  /** One more worker, not started yet; ended with the system. */
  addWorker(): Program
  stop(): Promise<void>
}

const database = 'mognad'

export interface SystemOptions {
  /** Puts the queue into a Redis of its own. */
  readonly withRedis?: boolean
  readonly workerEnv?: Readonly<Record<string, string>>
}

/**
 * @param folder on a disk: what is tested is what survives there
 * @param settings of the server, beside its own. Answers may be lost when `fsync` or `synchronous_commit` is off; the API
 *   refuses to start on such a server
 */
export async function startSystem(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
  { withRedis = false, workerEnv = {} }: SystemOptions = {},
): Promise<System> {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711) // the server's account passes through
  const [postgresPort, apiPort] = [await freePort(), await freePort()]
  const place = { folder: join(folder, 'postgresql'), port: postgresPort, settings }
  let server: RunningPostgres = await startPostgres(place)
  await withClient(server.url, (client) => client.query(`create database ${database}`))
  const migratorUrl = server.urlOf(database)
  const urls = await makeRoles(migratorUrl)
  const key = randomBytes(32)
  const redis = withRedis ? new RedisServer(join(folder, 'redis'), await freePort()) : null
  await redis?.start()
  const common = {
    MOGNAD_SECRET: key.toString('base64'),
    LOG_LEVEL: 'warn',
    ...(redis ? { REDIS_URL: redis.url } : {}),
  }
  const apiEnv = {
    ...common,
    API_DATABASE_URL: urls.api,
    OPENER_DATABASE_URL: urls.opener,
    READER_DATABASE_URL: urls.reader,
    PORT: String(apiPort),
    DOOR_PER_ADDRESS: '100000000', // every writer comes from this machine
  }
  const api = new Program('api', apiEnv, join(folder, 'api.log'))
  const workers: Program[] = []
  const addWorker = () => {
    const env = { ...common, WORKER_DATABASE_URL: urls.worker, ...workerEnv }
    const added = new Program('worker', env, join(folder, `worker${workers.length || ''}.log`))
    workers.push(added)
    return added
  }
  const worker = addWorker()
  await api.start()
  return {
    apiUrl: `http://127.0.0.1:${apiPort}`,
    migratorUrl,
    secret: new ServerSecret(key),
    api,
    worker,
    redis,
    addWorker,
    killPostgres: async () => {
      killServer(server.pid)
      server = await startPostgres(place)
    },
    killApi: async () => {
      await api.kill()
      await api.start()
    },
    query: (text, values) => withClient(migratorUrl, async (client) => (await client.query(text, values)).rows),
    connected: (work) => withClient(migratorUrl, work),
    stop: async () => {
      await Promise.all(workers.map((each) => each.stop()))
      await api.stop()
      await redis?.kill()
      await server.stop()
    },
  }
}

async function makeRoles(migratorUrl: string): Promise<Record<RoleKind, string>> {
  const names = roleNames()
  const passwords = Object.fromEntries(roleKinds.map((kind) => [kind, randomBytes(24).toString('base64url')]))
  await migrate(migratorUrl, { passwords })
  await migrateQueue(migratorUrl)
  await grantQueue(migratorUrl)
  const urls = roleKinds.map((kind) => [kind, urlAs(migratorUrl, names[kind], passwords[kind] ?? '')])
  return Object.fromEntries(urls) as Record<RoleKind, string>
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined) // the server may be killed while it is asked
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
