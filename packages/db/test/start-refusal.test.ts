import { assertServer, type Ask } from '@mognad/runtime/server-check'
import { ServerSecret } from '@mognad/runtime/secret'
import { expect, test } from 'vitest'
import { openDatabase, type Database } from '../src/connections.ts'
import { migrate } from '../src/migrate.ts'
import { urlAs } from '../src/roles.ts'
import { failureOf, useStage } from './stage.ts'

const stage = useStage()
const asker =
  ({ pool }: Pick<Database, 'pool'>): Ask =>
  async (text, values = []) =>
    (await pool.query(text, [...values])).rows

/** The server of a test run loses data on purpose; here it says what a real one says. */
const withSafeServer =
  (ask: Ask): Ask =>
  async (text, values) =>
    (await ask(text, values)).map((row) =>
      (row as { fsync?: string }).fsync ? { ...(row as object), fsync: 'on', synchronous_commit: 'on' } : row,
    )

test('a server where synchronous_commit is off is refused', async () => {
  const { name } = stage.database
  await stage.db.migrator.pool.query(`alter database ${name} set synchronous_commit = off`)
  const api = await openDatabase(stage.database.urls.api)
  await expect(assertServer(asker(api))).rejects.toThrow('synchronous_commit is off')
  await api.close()
  await stage.db.migrator.pool.query(`alter database ${name} reset synchronous_commit`)
})

test('a role that owns the tables or passes by row-level security is refused', async () => {
  await expect(assertServer(withSafeServer(asker(stage.db.migrator)))).rejects.toThrow('passes by row-level security')
  for (const kind of ['api', 'opener', 'worker', 'reader'] as const) {
    await expect(assertServer(withSafeServer(asker(stage.db[kind])))).resolves.toBeUndefined()
  }
})

test('another secret is refused while a box waits for the old one, and accepted when none does', async () => {
  const [old, other] = [new ServerSecret(Buffer.alloc(32, 1)), new ServerSecret(Buffer.alloc(32, 2))]
  const start = (secret: ServerSecret) => assertServer(withSafeServer(asker(stage.db.api)), secret)
  await start(old)
  await start(other)
  await start(old)
  const organisation = await stage.scene.organisation()
  await organisation.round({ instrumentVersionId: await stage.scene.instrument(), units: [{ name: 'A', invited: 7 }] })
  await start(old)
  await expect(start(other)).rejects.toThrow('Restore the old secret')
  await stage.db.migrator.pool.query(`update batch set state = 'opened'`)
  await start(other)
})

test('a migrator that row-level security holds is refused, with what to do about it', async () => {
  const { pool } = stage.db.migrator
  const name = `${stage.database.name}_owner`
  await pool.query(`create role ${name} login password 'weak' createrole`)
  const attempt = migrate(urlAs(stage.database.urls.migrator, name, 'weak'))
  await expect(attempt).rejects.toThrow(`alter role "${name}" createrole bypassrls`)
  await pool.query(`drop role ${name}`)
})

test('a role whose password is wrong does not get in', async () => {
  const url = new URL(stage.database.urls.api)
  url.password = 'wrong'
  expect(await failureOf(openDatabase(url.href))).toBe('28P01')
})
