import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { readAs, writeAs, type DatabaseActor } from '../src/connections.ts'
import { requestJob } from '../src/job-runs/job-run.store.ts'
import { storeNationalReportContent, storeNationalReportRequest } from '../src/reports/national-report.store.ts'
import { failureOf, useStage } from './stage.ts'

const stage = useStage()
let coordinator: DatabaseActor
let keyUser: DatabaseActor
let published: string
let draft: string

beforeAll(async () => {
  const instrumentVersionId = await stage.scene.instrument()
  coordinator = (await stage.scene.coordinator()).actor
  keyUser = (await stage.scene.organisation({ name: 'Nacka' })).actor
  ;[published, draft] = [randomUUID(), randomUUID()]
  for (const [id, number, state] of [
    [published, 1, 'published'],
    [draft, 2, 'audited'],
  ])
    await stage.db.migrator.pool.query(
      `insert into edition (id, instrument_version_id, reporting_year, number, state, seed) values ($1, $2, 2026, $3, $4, 7)`,
      [id, instrumentVersionId, number, state],
    )
})

/** Asks for the report of an edition as somebody. */
function ask(actor: DatabaseActor, editionId: string, jobRun?: string) {
  return writeAs(stage.db.api, actor, async (tx) => {
    const jobRunId = jobRun ?? (await requestJob(tx, 'reports.make-report', { editionId }))
    const report = { id: randomUUID(), editionId, jobRunId, requestedBy: null }
    await storeNationalReportRequest(tx, { ...report, kind: 'document', language: 'sv' })
    return jobRunId
  })
}

test('a coordinator asks for the report of a published edition, and nobody else sees it', async () => {
  const jobRunId = await ask(coordinator, published)
  await storeNationalReportContent(stage.db.worker.pool, jobRunId, Buffer.from('file'))
  const seenBy = (actor: DatabaseActor) => readAs(stage.db.api, actor, 'select edition_id as id from national_report')
  expect(await seenBy(coordinator)).toEqual([{ id: published }])
  expect(await seenBy(keyUser)).toEqual([])
  expect(await failureOf(readAs(stage.db.reader, coordinator, 'select 1 from national_report'))).toBe('42501')
})

test('nobody else asks for one, not with the run of a coordinator either, nor of an edition that is not published', async () => {
  expect(await failureOf(ask(keyUser, published))).toBe('42501')
  const jobRunId = await ask(coordinator, published)
  expect(await failureOf(ask(keyUser, published, jobRunId))).toBe('42501')
  expect(await failureOf(ask(coordinator, draft))).toBe('42501')
})

test('the API cannot put a file into a report', async () => {
  const forge = writeAs(stage.db.api, coordinator, (tx) =>
    tx.execute(`update national_report set content = 'x', made_at = now()`),
  )
  expect(await failureOf(forge)).toBe('42501')
})
