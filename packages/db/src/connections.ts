import pg from 'pg'
import type { Pool, QueryResultRow } from 'pg'
import type { DataSource } from 'typeorm'
import { createDataSource } from './data-source.ts'
import { isIdle, rowsOf, runTransaction, type Read, type Transaction } from './transaction.ts'

/** One role's connections. */
export interface Database {
  readonly pool: Pool
  readonly dataSource: DataSource
  close(): Promise<void>
}

/** Who is asking, as row-level security needs to know it. `access` in model decides what goes in here. */
export interface DatabaseActor {
  readonly organisationIds: readonly string[]
  readonly personId?: string | null
  /** The national coordinator: sees editions before they are published, and no organisation's figures. */
  readonly national?: boolean
}

/** Somebody who is not signed in. */
export const nobody: DatabaseActor = { organisationIds: [] }

export interface ConnectionOptions {
  readonly poolSize?: number
  readonly applicationName?: string
}

/** Opens one role's connections; the first of them is made at once, so that a wrong address is known at start. */
export async function openDatabase(url: string, options: ConnectionOptions = {}): Promise<Database> {
  const dataSource = createDataSource(url, options)
  await dataSource.initialize()
  const { master: pool } = dataSource.driver as unknown as { master: Pool }
  outliveLostConnections(pool)
  return { pool, dataSource, close: () => dataSource.destroy() }
}

/**
 * A connection that breaks while it is lent out says so to whoever waits for its answer, and in an event as well; unheard,
 * that event would end the process. The pool listens only to those that nobody has borrowed.
 */
export function outliveLostConnections(pool: Pool): void {
  pool.on('connect', (client) => void client.on('error', () => undefined))
}

export type Connections<Role extends string> = Readonly<Record<Role, Database>> & { close(): Promise<void> }

/**
 * Opens the connections of several roles side by side.
 *
 * @example const db = await openConnections({ api: env.API_DATABASE_URL, reader: env.READER_DATABASE_URL })
 */
export async function openConnections<Role extends string>(
  urls: Readonly<Record<Role, string>>,
  options: ConnectionOptions = {},
): Promise<Connections<Role>> {
  const names = Object.keys(urls) as Role[]
  const opened = await Promise.allSettled(
    names.map((name) => openDatabase(urls[name], { applicationName: `mognad ${name}`, ...options })),
  )
  const databases = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const close = async () => {
    await Promise.all(databases.map((database) => database.close()))
  }
  const failed = opened.find((result) => result.status === 'rejected')
  if (failed) {
    await close()
    throw failed.reason
  }
  const byName = Object.fromEntries(names.map((name, index) => [name, databases[index]])) as Record<Role, Database>
  return { ...byName, close } as Connections<Role>
}

/** Connections for COPY, which a pipelining pool refuses. */
export function openCopyPool(url: string, { poolSize = 2, applicationName }: ConnectionOptions = {}): Pool {
  const pool = new pg.Pool({ connectionString: url, max: poolSize, application_name: applicationName ?? 'mognad copy' })
  pool.on('error', () => undefined) // an idle connection broke; the pool has dropped it and makes another
  outliveLostConnections(pool)
  return pool
}

/**
 * Reads as somebody: one short transaction per call of a read model, never one per HTTP request. It is read only and
 * ends in a rollback, so that nothing set inside it can stay on the connection.
 *
 * When one statement fails, all later ones of the same call fail too (25P02).
 */
export async function withActor<T>(
  { pool }: Pick<Database, 'pool'>,
  actor: DatabaseActor,
  work: (read: Read) => Promise<T>,
): Promise<T> {
  const settings = settingsOf(actor)
  const client = await pool.connect()
  try {
    // Not awaited: it leaves together with the first statement. Its failure makes every statement after it fail.
    const begun = client.query(`begin read only; set local statement_timeout = '8s'; ${settings}`)
    begun.catch(() => undefined)
    const result = await work({ query: (text, values) => rowsOf(client, text, values) })
    await begun
    return result
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release(isIdle(client) ? undefined : true)
  }
}

/** Reads one statement as somebody; begin, statement and rollback leave in one packet. */
export async function readAs<Row extends QueryResultRow>(
  { pool }: Pick<Database, 'pool'>,
  actor: DatabaseActor,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const settings = settingsOf(actor)
  const client = await pool.connect()
  const [begun, read] = await Promise.allSettled([
    client.query(`begin read only; set local statement_timeout = '8s'; ${settings}`),
    rowsOf<Row>(client, text, values),
    client.query('rollback'),
  ])
  client.release(isIdle(client) ? undefined : true)
  if (begun.status === 'rejected') throw begun.reason
  if (read.status === 'rejected') throw read.reason
  return read.value
}

/** Writes as somebody, in one transaction that commits when `work` is done and is rolled back when it throws. */
export async function writeAs<T>(
  database: Database,
  actor: DatabaseActor,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return runTransaction(database, settingsOf(actor), work)
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The settings go out as text beside the begin, where no parameters can be bound: so only UUIDs get in. */
function settingsOf({ organisationIds, personId, national = false }: DatabaseActor): string {
  for (const id of [...organisationIds, ...(personId ? [personId] : [])]) {
    if (!uuidShape.test(id)) throw new TypeError('An actor names organisations and persons by UUID.')
  }
  return [
    `set local app.organisations = '{${organisationIds.join(',')}}'`,
    `set local app.person = '${personId ?? ''}'`,
    `set local app.national = '${national ? 'on' : ''}'`,
  ].join('; ')
}
