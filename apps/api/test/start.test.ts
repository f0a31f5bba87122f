import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@mognad/testkit/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

/** Starts the program as it is started for real, and waits for its end. */
async function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const program = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', program], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (text) => (said += String(text)))
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { code, said }
}

test('without an environment it names what is missing', async () => {
  const { code, said } = await start({})
  expect(code).toBe(1)
  expect(said).toContain('API_DATABASE_URL: is not set')
})

test('on a server that could lose answers, or as a role that sees everything, it does not start', async () => {
  const { opener, reader, migrator } = database.urls
  const { code, said } = await start({
    API_DATABASE_URL: migrator,
    OPENER_DATABASE_URL: opener,
    READER_DATABASE_URL: reader,
    MOGNAD_SECRET: Buffer.alloc(32, 1).toString('base64'),
    PORT: '0',
  })
  expect(code).toBe(1)
  expect(said).toContain('every organisation would see every other')
  // The tests' own server has it off; the one of DATABASE_URL may not.
  if (!process.env['DATABASE_URL']) expect(said).toContain('fsync is off')
})
