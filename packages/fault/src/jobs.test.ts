import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { workWhileKilled, type JobsPlan, type JobsResult } from './jobs.ts'
import { patienceMs } from './kill-at-work.ts'
import { hasRedis } from './redis-server.ts'
import { hasFound } from './run-jobs.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mognad-fault-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const short = {
  backend: 'postgresql',
  jobs: 33,
  kills: 3,
  emptied: false,
  mayLose: false,
  tell: () => undefined,
} as const
const work = (plan: Partial<JobsPlan> = {}) => workWhileKilled({ ...short, folder, ...plan })

function expectWhole({ runs, kills, wrong, poison, deaths }: JobsResult) {
  expect(deaths).toBe(0)
  expect(wrong).toEqual([])
  expect(runs.filter(({ open, failed }) => open + failed > 0)).toEqual([])
  expect(runs).toHaveLength(13) // every kind that has a row; those of the clock have asked for the others
  for (const { takenUpMs } of kills) expect(Math.max(0, ...takenUpMs)).toBeLessThan(patienceMs)
  expect(poison.runs).toHaveLength(5)
  for (const run of poison.runs) expect(run).toMatchObject({ state: 'failed', errorCode: 'UNEXPECTED' })
}

// Which processes belong to a server is read from /proc.
describe.runIf(process.platform === 'linux')('every kind of job', () => {
  test('is done once though its worker, both workers and PostgreSQL are killed', async () => {
    expectWhole(await work())
  })

  test.runIf(hasRedis())('is done once though Redis comes back empty', async () => {
    const result = await work({ backend: 'redis', kills: 1, emptied: true })
    expectWhole(result)
    expect(result.rebuilt?.runs).toBeGreaterThan(10)
    expect(result.rebuilt?.ms).not.toBeNull()
  })

  test('and a run that is lost, or told twice, is found', async () => {
    expect(hasFound(await work({ kills: 1, emptied: true, mayLose: true }))).toBe(true)
  })
})
