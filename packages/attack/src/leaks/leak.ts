import pg from 'pg'
import type { Place } from '../crawl/seen.ts'

/** The system's own database, whose triggers are put aside: it refuses to change what was published. */
export interface OpenDatabase {
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>
}

/** Where things are let out. */
export interface Scene {
  readonly migratorUrl: string
  /** Whose rounds, of which year. */
  readonly organisation: string
  readonly year: number
}

/** One thing let out. */
export interface Leak {
  readonly what: string
  /** Tables that it changes. */
  readonly tables: readonly string[]
  /** @returns what must then be found, each so that no other leak brings it about */
  letOut(database: OpenDatabase, scene: Scene): Promise<readonly MustBeFound[]>
}

export interface MustBeFound {
  readonly attack: string
  readonly what: RegExp
  /** What the place of the finding says, among other things: in one of these. */
  readonly places: readonly Place[]
}

/** Lets things out, all at once, and takes every one of them back when the work is done. */
export async function whileLetOut(
  scene: Scene,
  leaks: readonly Leak[],
  work: () => Promise<void>,
): Promise<ReadonlyMap<Leak, readonly MustBeFound[]>> {
  const client = new pg.Client({ connectionString: scene.migratorUrl })
  await client.connect()
  const tables = [...new Set(leaks.flatMap((leak) => leak.tables))]
  try {
    await client.query('set session_replication_role = replica')
    for (const table of tables) await client.query(`create table ${table}_kept as table ${table}`)
    const query: OpenDatabase['query'] = async (text, values = []) => (await client.query(text, [...values])).rows
    const mustBeFound = new Map<Leak, readonly MustBeFound[]>()
    for (const leak of leaks) mustBeFound.set(leak, await leak.letOut({ query }, scene))
    await work()
    return mustBeFound
  } finally {
    await takeBack(client, tables)
    await client.end()
  }
}

async function takeBack(client: pg.Client, tables: readonly string[]): Promise<void> {
  await client.query('begin')
  for (const table of tables) {
    await client.query(`delete from ${table}`)
    await client.query(`insert into ${table} table ${table}_kept`)
    await client.query(`drop table ${table}_kept`)
  }
  await client.query('commit')
}
