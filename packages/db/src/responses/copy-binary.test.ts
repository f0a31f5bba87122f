import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/template-database.ts'
import { BinaryReader, BinaryRows } from './copy-binary.ts'
import { copyIn, copyOut, uuidList } from './copy.ts'

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await createTestDatabase()
  client = new pg.Client({ connectionString: database.urls.migrator })
  await client.connect()
  await client.query(
    `create table copied (id uuid, word text, small smallint, n int, x double precision, yes boolean, raw bytea, ints int[], longs bigint[])`,
  )
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const columns = ['id', 'word', 'small', 'n', 'x', 'yes', 'raw', 'ints', 'longs']
const id = '01a20ae9-0854-72c1-b185-bc05b3211047'

test('what is written in binary is what PostgreSQL stores, to the last bit', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
  const rows = new BinaryRows(columns.length)
  rows
    .row()
    .uuid(id)
    .text('Ärla – 100 %')
    .int2(-7)
    .int4(-2_000_000_000)
    .float8(0.1 + 0.2)
    .bool(true)
  rows
    .bytes(bytes)
    .int4Array([0, 1, 4_000])
    .int8Array([0, -1, 2 ** 53])
  rows.row().uuid(null).text(null).int2(0).int4(null).float8(null).bool(false)
  rows.bytes(new Uint8Array(0)).int4Array([]).int8Array([])
  await client.query('begin')
  await copyIn(client, 'copied', columns, rows.finish())
  await client.query('commit')
  const { rows: stored } = await client.query<Record<string, unknown>>('select * from copied order by id nulls last')
  expect(stored[0]).toEqual({
    id,
    word: 'Ärla – 100 %',
    small: -7,
    n: -2_000_000_000,
    x: 0.30000000000000004,
    yes: true,
    raw: Buffer.from(bytes),
    ints: [0, 1, 4_000],
    longs: ['0', '-1', String(2 ** 53)],
  })
  expect(stored[1]).toMatchObject({ id: null, word: null, n: null, x: null, yes: false, ints: [], longs: [] })
})

test('what PostgreSQL sends in binary is read back as it was', async () => {
  const reader = new BinaryReader(
    await copyOut(client, `select id, word, n, x, raw, ints, longs from copied order by id nulls last`),
  )
  expect(reader.next()).toBe(true)
  expect([reader.uuid(), reader.text(), reader.int4(), reader.float8()]).toEqual([
    id,
    'Ärla – 100 %',
    -2_000_000_000,
    0.30000000000000004,
  ])
  expect([...reader.bytes()]).toEqual(Array.from({ length: 256 }, (_, index) => index))
  expect([...reader.int4Array()]).toEqual([0, 1, 4_000])
  expect([...reader.int8Array()]).toEqual([0, -1, 2 ** 53])
  expect(reader.next()).toBe(true)
  expect(() => reader.uuid()).toThrow('null where a value must be')
})

test('many rows grow beyond the first buffer and come back in order', async () => {
  await client.query('truncate copied')
  const rows = new BinaryRows(2)
  for (let n = 0; n < 20_000; n++) rows.row().text(`rad ${n}`).int4(n)
  await client.query('begin')
  await copyIn(client, 'copied', ['word', 'n'], rows.finish())
  await client.query('commit')
  const reader = new BinaryReader(await copyOut(client, 'select n, word from copied order by n'))
  let read = 0
  for (; reader.next(); read++) {
    expect(reader.int4()).toBe(read)
    expect(reader.text()).toBe(`rad ${read}`)
  }
  expect(read).toBe(20_000)
})

test('an empty table is read as no row', async () => {
  await client.query('truncate copied')
  expect(new BinaryReader(await copyOut(client, 'select id from copied')).next()).toBe(false)
})

test('only ids may stand in a statement that takes no parameters', () => {
  expect(uuidList([id])).toBe(`'{${id}}'::uuid[]`)
  expect(uuidList([])).toBe(`'{}'::uuid[]`)
  for (const word of ["'); drop table round; --", '1', `${id}'`]) expect(() => uuidList([word])).toThrow('not a UUID')
})
