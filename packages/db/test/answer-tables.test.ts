import { expect, test } from 'vitest'
import { inTransaction } from '../src/transaction.ts'
import { failureOf, useStage } from './stage.ts'

const stage = useStage()
const answerTables = ['sealed_answer', 'envelope', 'answered_slot', 'response', 'response_2027']
const rows = async (text: string) => (await stage.db.migrator.pool.query(text, [answerTables])).rows as unknown[]
const makeYear = (year: number) => stage.db.opener.pool.query('select ensure_response_year($1)', [year])

test('nothing in the tables of answers tells when a row came, or points at who sent it', async () => {
  await makeYear(2027)
  const tables = `select unnest($1::text[])::regclass as oid`
  // Times, counters, and types that hide a time are left out of the tables; random ids stand alone.
  expect(
    await rows(`select attrelid::regclass::text as table, attname from pg_attribute
      where attrelid in (${tables}) and attnum > 0
        and atttypid::regtype::text not in ('uuid', 'bytea', 'integer', 'smallint')`),
  ).toEqual([])
  expect(
    await rows(`select pg_get_expr(adbin, adrelid) from pg_attrdef
      where adrelid in (${tables}) and pg_get_expr(adbin, adrelid) <> 'gen_random_uuid()'`),
  ).toEqual([])
  expect(await rows(`select conname from pg_constraint where contype = 'f' and conrelid in (${tables})`)).toEqual([])
  expect(await rows(`select conname from pg_constraint where contype = 'f' and confrelid in (${tables})`)).toEqual([])
  expect(await rows(`select tgname from pg_trigger where tgrelid in (${tables})`)).toEqual([])
  expect(
    await rows(`select objid::regclass from pg_depend join pg_class c on c.oid = objid
      where c.relkind = 'S' and refobjid in (${tables})`),
  ).toEqual([])
})

test('a year of responses gets a partition once, that nobody may read directly', async () => {
  await Promise.all([makeYear(2031), makeYear(2031), makeYear(2031)])
  await makeYear(2031)
  const { migrator, worker } = stage.db
  await migrator.pool.query(
    `insert into response (reporting_year, organisation_id, batch_id, atom_id, answers)
     values (2031, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '\\x0102')`,
  )
  expect((await worker.pool.query('select from response')).rowCount).toBe(1)
  expect(await failureOf(worker.pool.query('select from response_2031'))).toBe('42501')
  expect(await failureOf(makeYear(1000))).toBe('P0001')
})

test('bytes of an answer come back as they were written, also those that are no text', async () => {
  const answers = Buffer.from([0, 1, 6, 7, 128, 255])
  const { rows: read } = await stage.db.migrator.pool.query(
    `insert into response (reporting_year, organisation_id, batch_id, atom_id, answers)
     values (2027, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), $1) returning answers`,
    [answers],
  )
  expect(read).toEqual([{ answers }])
})

test('the worker loads rows through a temporary table', async () => {
  const copied = await inTransaction(stage.db.worker, async (tx) => {
    await tx.execute('create temporary table incoming (like recipe) on commit drop')
    await tx.execute(`insert into incoming values (decode(repeat('ab', 32), 'hex'), '{}')`)
    return tx.execute('insert into recipe select * from incoming')
  })
  expect(copied).toBe(1)
})
