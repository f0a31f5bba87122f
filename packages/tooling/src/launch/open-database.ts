import { join } from 'node:path'
import pg from 'pg'
import { grantQueue, migrate } from '@mognad/db/migrate'
import { roleKinds, roleNames, urlAs, type RoleKind } from '@mognad/db/roles'
import { startPostgres, type RunningPostgres } from '@mognad/embedded'
import { migrateQueue } from '@mognad/jobs/migrate-queue'
import { rolePasswords } from './keys.ts'

/** A migrated database and the address of each role that may use it. */
export interface OpenedDatabase {
  readonly migratorUrl: string
  readonly urls: Readonly<Record<RoleKind, string>>
  /** The server that was started for it; null when DATABASE_URL names one. */
  readonly server: RunningPostgres | null
}

const database = 'mognad'

/** Starts the embedded server, or answers with the server that DATABASE_URL names. */
export async function openServer(
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<{ migratorUrl: string; server: RunningPostgres | null }> {
  const given = env['DATABASE_URL']
  if (given) return { migratorUrl: given, server: null }
  const server = await startPostgres({ folder: join(folder, 'postgresql'), settings: { shared_buffers: '256MB' } })
  await makeDatabase(server.url)
  return { migratorUrl: server.urlOf(database), server }
}

/**
 * Brings tables, roles and queue up to date. Roles whose address the environment gives (API_DATABASE_URL …) keep their
 * passwords; the others get random ones, kept in the data folder.
 */
export async function bringUpToDate(
  migratorUrl: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Record<RoleKind, string>> {
  const given = Object.fromEntries(roleKinds.map((kind) => [kind, env[`${kind.toUpperCase()}_DATABASE_URL`]]))
  const kept = roleKinds.every((kind) => given[kind]) ? {} : rolePasswords(join(folder, 'role-passwords.json'))
  const names = roleNames()
  const passwords = Object.fromEntries(
    roleKinds.map((kind) => [
      kind,
      given[kind] ? decodeURIComponent(new URL(given[kind]).password) : kept[kind as keyof typeof kept],
    ]),
  )
  await migrate(migratorUrl, { passwords })
  await migrateQueue(migratorUrl)
  await grantQueue(migratorUrl)
  return Object.fromEntries(
    roleKinds.map((kind) => [kind, given[kind] ?? urlAs(migratorUrl, names[kind], passwords[kind] ?? '')]),
  ) as Record<RoleKind, string>
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}
