import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sendWhileKilled, usualPlan } from './answers.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mognad-fault-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const short = { ...usualPlan, people: 1_200, longestPauseMs: 400, tell: () => undefined }

// Which processes belong to a server is read from /proc.
describe.runIf(process.platform === 'linux')('the real system', () => {
  test('ten kills of PostgreSQL and ten of the API lose no acknowledged answer and double none, nor do kills at closing', async () => {
    const result = await sendWhileKilled({ ...short, folder, kills: 10, killsAtClosing: 1 })
    expect(result).toMatchObject({ killsOfPostgres: 10, killsOfApi: 10 })
    const { acknowledged, people, lost, extra, refused, expected } = result.verdict
    expect({ lost, extra, refused }).toEqual({ lost: [], extra: [], refused: [] })
    expect(acknowledged).toBeGreaterThan(100)
    expect(expected.length).toBeGreaterThanOrEqual(people)
    expect(result.closing).toMatchObject({ isSame: true, responses: expected.length })
  })

  test('with synchronous_commit switched off behind the running API kills do lose answers, and the loss is found', async () => {
    const result = await sendWhileKilled({ ...short, folder, kills: 2, killsAtClosing: 0, mayLose: true })
    expect(result.verdict.lost.length).toBeGreaterThan(0)
  })
})
