import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { openConnections, openDatabase, type Database } from '@mognad/db/connections'
import { grantQueue } from '@mognad/db/migrate'
import { testRolePrefix } from '@mognad/db/testing/test-server'
import { createProducer, migrateQueue } from '@mognad/jobs'
import { createLogger } from '@mognad/runtime/logger'
import { ServerSecret } from '@mognad/runtime/secret'
import { createTestDatabase, type TestDatabase } from '@mognad/testkit/test-database'
import { scenario, type Scenario, type ScenePerson } from '@mognad/testkit/scenario'
import { createApp, type AppOptions } from '../src/app.ts'
import { JobRunListener } from '../src/features/job-runs/job-run-listener.ts'
import { graphqlClient, type Client } from './graphql-client.ts'

/** A real API on a real PostgreSQL, listening on a port of its own. */
export interface TestApi {
  readonly url: string
  readonly app: FastifyInstance
  readonly database: TestDatabase
  /** As the owner of the tables, whom row-level security does not hold. */
  readonly migrator: Database
  readonly db: AppOptions['db']
  readonly secret: ServerSecret
  readonly scene: Scenario
  /** What the API has logged, one line a string. */
  readonly log: readonly string[]
  /** Somebody who is not signed in. */
  readonly stranger: Client
  signIn(person: Pick<ScenePerson, 'email' | 'password'>): Promise<Client>
  withKey(key: string): Client
  close(): Promise<void>
}

/** @param given a database on a server of the test's own, migrated; closed with the API */
export async function startApi(options: Partial<AppOptions> = {}, given?: TestDatabase): Promise<TestApi> {
  const database = given ?? (await createTestDatabase())
  const { api, opener, reader, migrator: migratorUrl } = database.urls
  await migrateQueue(migratorUrl)
  await grantQueue(migratorUrl, { rolePrefix: testRolePrefix })
  const migrator = await openDatabase(migratorUrl)
  const db = await openConnections({ api, opener, reader })
  const log: string[] = []
  const logger = createLogger({ name: 'api', destination: { write: (line: string) => void log.push(line) } })
  const producer = createProducer({ databaseUrl: api }, () => undefined)
  const news = new JobRunListener(api, logger)
  await news.start()
  const secret = new ServerSecret(randomBytes(32))
  const app = await createApp({
    db,
    secret,
    producer,
    news,
    logger,
    about: { demo: false, version: '0.0.0' },
    signInLimits: { perAccount: 5, perAddress: 200 },
    now: () => new Date(),
    publicUrl: 'http://127.0.0.1',
    outboxFolder: null,
    webRoot: '/nowhere',
    trustProxy: null,
    metricsToken: null,
    doorPerAddress: 10_000,
    isStopping: () => false,
    ...options,
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    app,
    database,
    migrator,
    db,
    secret,
    log,
    scene: scenario(migrator.pool),
    stranger: graphqlClient(url),
    signIn: (person) => graphqlClient(url).signedIn(person),
    withKey: (key) => graphqlClient(url, { authorization: `Bearer ${key}` }),
    close: async () => {
      await app.close()
      await news.close()
      await producer.close()
      await db.close()
      await migrator.close()
      await database.drop()
    },
  }
}
