import { randomBytes } from 'node:crypto'
import { roleKinds, roleNames, urlAs, type RoleKind } from '../roles.ts'
import { dropDatabase, onServer } from './on-server.ts'
import { databaseUrl, testRolePrefix, testServerVariable, type TestServer } from './test-server.ts'

/** A database of one test file's own: migrated, empty, on real PostgreSQL. */
export interface TestDatabase {
  readonly name: string
  readonly urls: Readonly<Record<RoleKind | 'migrator', string>>
  /** Ends all connections and removes the database. */
  drop(): Promise<void>
}

/**
 * Clones the migrated template: some 20 ms. Call it in `beforeAll` and `drop` it in `afterAll`; close your pools
 * before, or they will report ended connections.
 *
 * @throws when the package's vitest.config.ts lacks `globalSetup: ['@mognad/testkit/test-server']`
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = runningServer()
  const name = `mognad_test_${process.pid}_${randomBytes(5).toString('hex')}`
  await onServer(server.url, `create database ${name} template ${server.template} strategy file_copy`)
  const migrator = databaseUrl(server.url, name)
  const roles = roleNames(testRolePrefix)
  const urls = Object.fromEntries(
    roleKinds.map((kind) => [kind, urlAs(migrator, roles[kind], server.passwords[kind])]),
  ) as Record<RoleKind, string>
  return {
    name,
    urls: { migrator, ...urls },
    drop: () => dropDatabase(server.url, name),
  }
}

/** The server of this run, for tests that need a database that is not a clone. */
export function runningServer(): TestServer {
  const described = process.env[testServerVariable]
  if (!described) throw new Error(`vitest.config.ts must name '@mognad/testkit/test-server' in test.globalSetup.`)
  return JSON.parse(described) as TestServer
}
