import { expect, test } from 'vitest'
import { z } from 'zod'
import { createReadiness } from './health.ts'
import { createMetrics } from './metrics.ts'
import { parseEnv } from './parse-env.ts'
import { reasonsAgainst } from './server-check.ts'
import { onShutdown } from './shutdown.ts'

const quiet = { info: () => undefined, error: () => undefined }

test('an incomplete environment names every missing variable and repeats no value', () => {
  const schema = z.object({ PORT: z.coerce.number(), API_DATABASE_URL: z.url(), HOST: z.string().default('127.0.0.1') })
  expect(parseEnv(schema, { PORT: '1', API_DATABASE_URL: 'postgres://h/d', HOST: '' }).HOST).toBe('127.0.0.1')
  const wrong = () => parseEnv(schema, { PORT: 'HEMLIG' })
  expect(wrong).toThrow('API_DATABASE_URL: is not set')
  expect(wrong).toThrow('PORT: ')
  expect(wrong).not.toThrow('HEMLIG')
})

test('what was started last is stopped first, also when one step fails and another hangs', async () => {
  const stopped: string[] = []
  let code: number | null = null
  const shutdown = onShutdown({ logger: quiet, timeLimitMs: 50, exit: (given) => void (code = given) })
  shutdown.add('database', () => stopped.push('database'))
  shutdown.add('hangs', () => new Promise(() => undefined))
  shutdown.add('fails', () => Promise.reject(new Error('no')))
  shutdown.add('server', () => stopped.push('server'))
  expect(shutdown.isStopping).toBe(false)
  await Promise.all([shutdown.run('test'), shutdown.run('again')])
  expect(shutdown.isStopping).toBe(true)
  expect(stopped).toEqual(['server', 'database'])
  expect(code).toBe(1)
})

test('a program is ready when everything it needs answers in time', async () => {
  const ok = async () => 1
  expect(await createReadiness({ checks: { database: ok } })()).toEqual({ ready: true, checks: { database: 'ok' } })
  const checks = {
    database: ok,
    queue: () => Promise.reject(new Error('why')),
    slow: () => new Promise(() => undefined),
  }
  expect(await createReadiness({ checks, timeLimitMs: 20 })()).toEqual({
    ready: false,
    checks: { database: 'ok', queue: 'failed', slow: 'slow' },
  })
  expect((await createReadiness({ checks: { database: ok }, isStopping: () => true })()).ready).toBe(false)
})

test('measures carry the name of their program', async () => {
  const metrics = createMetrics('api')
  metrics.counter('requests_total', 'Requests', ['status']).inc({ status: '200' })
  expect(await metrics.text()).toContain('mognad_requests_total{status="200",program="api"} 1')
})

test('a server that could lose answers, or a role that sees everything, is named with its cure', () => {
  const good = { fsync: 'on', synchronous_commit: 'on', role: 'mognad_api', passes: false, owns: false }
  expect(reasonsAgainst(good)).toEqual([])
  expect(reasonsAgainst({ ...good, fsync: 'off', synchronous_commit: 'off', owns: true })).toEqual([
    expect.stringContaining('fsync is off'),
    expect.stringContaining('synchronous_commit is off for mognad_api'),
    expect.stringContaining('owns the tables'),
  ])
})
