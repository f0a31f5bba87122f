import pg from 'pg'
import { createDataSource } from './data-source.ts'
import { defaultRolePrefix, ensureRoles, roleNames, type RolePasswords } from './roles.ts'

export interface MigrateOptions {
  /** First part of the four role names; `mognad` unless stated. */
  readonly rolePrefix?: string
  /** Passwords to set. A role that is not named here keeps the one it has. */
  readonly passwords?: RolePasswords
}

// Any number will do, as long as every process that migrates uses the same.
const migrationLock = 1_763_856_000

/**
 * Makes the roles and brings the database to the newest migration; a database that is up to date is left alone.
 * Two processes may do this at once: the second waits.
 *
 * @param migratorUrl the owner of the database: may make roles and passes by row-level security
 * @returns the names of the migrations that were run now
 * @throws when the migrator lacks one of those rights, with what to do about it
 */
export async function migrate(migratorUrl: string, options: MigrateOptions = {}): Promise<readonly string[]> {
  const { rolePrefix = defaultRolePrefix, passwords = {} } = options
  const names = roleNames(rolePrefix)
  return withClient(migratorUrl, async (client) => {
    await assertMayMigrate(client)
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await ensureRoles(client, names, passwords)
    const dataSource = createDataSource(migratorUrl, {
      poolSize: 2,
      applicationName: 'mognad migrate',
      settings: { 'mognad.role_prefix': rolePrefix },
    })
    await dataSource.initialize()
    try {
      const applied = await dataSource.runMigrations({ transaction: 'each' })
      return applied.map((migration) => migration.name)
    } finally {
      await dataSource.destroy()
    }
  })
}

/**
 * Lets the API and the worker use the queue's tables. Run after the queue's own migration (jobs, `migrateQueue`),
 * which makes schema `bullmq` as the migrator; without that schema it does nothing.
 */
export async function grantQueue(migratorUrl: string, options: Pick<MigrateOptions, 'rolePrefix'> = {}): Promise<void> {
  const { api, worker } = roleNames(options.rolePrefix)
  const users = `${api}, ${worker}`
  await withClient(migratorUrl, async (client) => {
    const { rowCount } = await client.query(`select from pg_namespace where nspname = 'bullmq'`)
    if (!rowCount) return
    await client.query(`
      grant usage on schema bullmq to ${users};
      grant select, insert, update, delete on all tables in schema bullmq to ${users};
      grant usage, select, update on all sequences in schema bullmq to ${users};
      grant execute on all functions in schema bullmq to ${users};
    `)
  })
}

async function assertMayMigrate(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ super: boolean; bypass: boolean; version: number; who: string }>(`
    select rolsuper as super, rolbypassrls as bypass, current_user as who,
           current_setting('server_version_num')::int as version
      from pg_roles where rolname = current_user`)
  const migrator = rows[0]
  if (!migrator) throw new Error('The database does not say who is connected.')
  if (migrator.version < 150_000) throw new Error('PostgreSQL 15 or newer is needed.')
  if (!migrator.super && !migrator.bypass) {
    throw new Error(
      `The role "${migrator.who}" of DATABASE_URL owns the tables but does not pass by row-level security, so data ` +
        `migrations would silently touch no row. As a superuser: alter role "${migrator.who}" createrole bypassrls;`,
    )
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'mognad migrate' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
