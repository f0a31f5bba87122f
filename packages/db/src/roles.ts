import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import type { Client } from 'pg'

/**
 * Who talks to the database, beside the migrator that owns it. `api` serves the screens, `opener` opens boxes inside
 * the API's process, `worker` computes for all organisations, `reader` reads published editions only.
 */
export const roleKinds = ['api', 'opener', 'worker', 'reader'] as const
export type RoleKind = (typeof roleKinds)[number]
export type RoleNames = Readonly<Record<RoleKind, string>>
export type RolePasswords = Readonly<Partial<Record<RoleKind, string>>>

export const defaultRolePrefix = 'mognad'

/**
 * The names of the four roles. Roles belong to the whole cluster, so a second system on one cluster needs a prefix
 * of its own.
 *
 * @throws when the prefix is not a plain lower-case word
 */
export function roleNames(prefix: string = defaultRolePrefix): RoleNames {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(prefix)) throw new Error(`"${prefix}" cannot be the first part of a role's name.`)
  return { api: `${prefix}_api`, opener: `${prefix}_opener`, worker: `${prefix}_worker`, reader: `${prefix}_reader` }
}

/**
 * Makes the roles that are missing and sets the passwords that are given; a role without a given password keeps its
 * own. Run as the migrator.
 */
export async function ensureRoles(client: Client, names: RoleNames, passwords: RolePasswords = {}): Promise<void> {
  for (const kind of roleKinds) {
    const name = names[kind]
    await withoutCollision(async () => {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name])
      if (!rowCount) await client.query(`create role ${name} login nosuperuser nocreatedb nocreaterole nobypassrls`)
    })
    const password = passwords[kind]
    // The verifier instead of the password: statements that change roles may end up in the server's log.
    if (password) await withoutCollision(() => client.query(`alter role ${name} password '${scramVerifier(password)}'`))
  }
}

/** The same server and database as another role. */
export function urlAs(migratorUrl: string, role: string, password: string): string {
  const url = new URL(migratorUrl)
  url.username = role
  url.password = encodeURIComponent(password)
  return url.href
}

/** What PostgreSQL stores instead of a password (RFC 5803), for passwords of plain ASCII. */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const iterations = 4096
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const keyOf = (label: string) => createHmac('sha256', salted).update(label).digest()
  const storedKey = createHash('sha256').update(keyOf('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${keyOf('Server Key').toString('base64')}`
}

/** Two systems may make or change a role of the cluster in the same moment; advisory locks end at the database. */
async function withoutCollision(change: () => Promise<unknown>): Promise<void> {
  const collisions = ['XX000', '42710', '23505'] // tuple concurrently updated, duplicate object, duplicate key
  for (let attempt = 1; ; attempt++) {
    try {
      await change()
      return
    } catch (error) {
      if (attempt === 5 || !collisions.includes((error as { code?: string }).code ?? '')) throw error
    }
  }
}
