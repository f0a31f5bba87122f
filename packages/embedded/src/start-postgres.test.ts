import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isPostgres } from './living-server.ts'
import { canBeReachedByOthers } from './places.ts'
import { startPostgres, type RunningPostgres } from './start-postgres.ts'

let folder: string
let server: RunningPostgres | undefined

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'mognad-embedded-')), 'server')
})
afterEach(async () => {
  await server?.stop()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

async function value(url: string, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query({ text, rowMode: 'array' })
  await client.end()
  return rows[0]?.[0]
}

test('a server starts from the packages', async () => {
  server = await open()
  expect(await value(server.url, 'select 1')).toBe(1)
  expect(await value(server.url, 'show fsync')).toBe('on')
  expect(
    await value(
      server.url,
      `select string_agg(n, ' ' order by n collate "sv-x-icu") from unnest(array['Ö','Z','Ä','A','Å']) n`,
    ),
  ).toBe('A Z Å Ä Ö')
})

test('a wrong password is refused', async () => {
  server = await open()
  await expect(value(server.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/)
})

test('a living server is taken over, not started twice', async () => {
  server = await open()
  const second = await startPostgres({ folder })
  expect(second).toMatchObject({ adopted: true, pid: server.pid, port: server.port })
})

test('what was committed is there after the server was killed with SIGKILL', async () => {
  server = await open()
  await value(server.url, 'create table kept as select 42 as answer')
  process.kill(server.pid, 'SIGKILL')
  server = await startPostgres({ folder })
  expect(server.adopted).toBe(false)
  expect(await value(server.url, 'select answer from kept')).toBe(42)
})

test('stop returns when the server is gone', async () => {
  server = await open()
  await server.stop()
  expect(isPostgres(server.pid)).toBe(false)
})

test('a folder that others may not enter is known as such', () => {
  expect(canBeReachedByOthers('/')).toBe(true)
  expect(canBeReachedByOthers(mkdtempSync(join(tmpdir(), 'mognad-closed-')))).toBe(false)
})

// mkdtemp makes 0700 folders, which the server's account could not enter when we are root.
async function open(): Promise<RunningPostgres> {
  chmodSync(join(folder, '..'), 0o711)
  return startPostgres({ folder })
}
