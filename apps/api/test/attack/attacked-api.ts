import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@mognad/db/migrate'
import { roleKinds, roleNames, urlAs, type RoleKind } from '@mognad/db/roles'
import { onServer } from '@mognad/db/testing/on-server'
import { testRolePrefix } from '@mognad/db/testing/test-server'
import { startPostgres } from '@mognad/embedded'
import type { TestDatabase } from '@mognad/testkit/test-database'
import { startApi, type TestApi } from '../api.ts'
import { recordsOf } from './wal-records.ts'

/** The API on a server of its own, of which the attacker has every file: data, WAL, and a log of each statement. */
export interface AttackedApi {
  readonly api: TestApi
  /** The server's log, with the values of every statement. */
  serverLog(): Buffer
  /** Every file of the data folder, after a checkpoint has written the pages out. */
  dataFiles(): Promise<readonly { readonly name: string; readonly content: Buffer }[]>
  /** The file of one table or index, after a checkpoint. */
  relation(name: string): Promise<Buffer>
  /** All records of the WAL that write to one table, one after the other. */
  walOf(table: string): Promise<Buffer>
  /** All rows as a dump has them: of one table, or of all, those of the queue too. */
  dump(table?: string): Promise<string>
  close(): Promise<void>
}

const database = 'mognad'
export async function attackedApi(): Promise<AttackedApi> {
  const folder = mkdtempSync(join(tmpdir(), 'mognad-attack-'))
  chmodSync(folder, 0o711) // the server's account passes through
  // WAL from the first record on, as an archive would have it.
  const settings = { fsync: 'off', log_statement: 'all', autovacuum: 'off', max_wal_size: '2GB', wal_keep_size: '2GB' }
  const server = await startPostgres({ folder: join(folder, 'server'), settings })
  await onServer(server.url, `create database ${database}`)
  const migrator = server.urlOf(database)
  const passwords = Object.fromEntries(roleKinds.map((kind) => [kind, randomBytes(16).toString('hex')]))
  await migrate(migrator, { rolePrefix: testRolePrefix, passwords })
  const names = roleNames(testRolePrefix)
  const urls = Object.fromEntries(roleKinds.map((kind) => [kind, urlAs(migrator, names[kind], passwords[kind] ?? '')]))
  const given: TestDatabase = {
    name: database,
    urls: { migrator, ...(urls as Record<RoleKind, string>) },
    drop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  const api = await startApi({}, given)
  const data = join(folder, 'server', 'data')
  const { pool } = api.migrator
  const checkpoint = () => pool.query('checkpoint')
  return {
    api,
    serverLog: () => readFileSync(join(folder, 'server', 'postgres.log')),
    dataFiles: async () => {
      await checkpoint()
      return readdirSync(data, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(data, name), { throwIfNoEntry: false })?.isFile())
        .map((name) => ({ name, content: readFileSync(join(data, name)) }))
    },
    relation: async (name) => {
      await checkpoint()
      const { rows } = await pool.query<{ path: string }>('select pg_relation_filepath($1) as path', [name])
      return readFileSync(join(data, rows[0]!.path))
    },
    walOf: async (table) => {
      // A record may wait in memory until its page is full: a commit writes it out.
      await pool.query('select txid_current()')
      const { rows } = await pool.query<{ node: number }>('select pg_relation_filenode($1)::int as node', [table])
      const walFolder = join(data, 'pg_wal')
      const files = readdirSync(walFolder).filter((name) => /^[0-9A-F]{24}$/.test(name))
      return recordsOf(
        files.toSorted().map((name) => readFileSync(join(walFolder, name))),
        rows[0]!.node,
      )
    },
    dump: async (table) => {
      const parts: string[] = []
      for (const name of table ? [table] : await allTables(pool)) {
        const { rows } = await pool.query<{ row: string }>(`select t::text as row from ${name} t`)
        parts.push(...rows.map(({ row }) => row))
      }
      return parts.join('\n')
    },
    close: () => api.close(),
  }
}

async function allTables(pool: TestApi['migrator']['pool']): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r'
      and c.relnamespace in ('public'::regnamespace, 'bullmq'::regnamespace) order by 1`,
  )
  return rows.map(({ name }) => name)
}
