import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { readAs, writeAs, type DatabaseActor } from '../src/connections.ts'
import { requestJob } from '../src/job-runs/job-run.store.ts'
import { reportOfRun, reportsOf, storeReportContent, storeReportRequest } from '../src/reports/report.store.ts'
import type { SceneOrganisation, SceneRound } from '../src/testing/scenario.ts'
import { failureOf, useStage } from './stage.ts'

const stage = useStage()
let nacka: SceneOrganisation
let solna: SceneOrganisation
let roundOfNacka: SceneRound
let roundOfSolna: SceneRound

beforeAll(async () => {
  const instrumentVersionId = await stage.scene.instrument()
  nacka = await stage.scene.organisation({ name: 'Nacka' })
  solna = await stage.scene.organisation({ name: 'Solna' })
  const plan = { instrumentVersionId, units: [{ name: 'Kommunen', invited: 9 }], state: 'scored' } as const
  roundOfNacka = await nacka.round(plan)
  roundOfSolna = await solna.round(plan)
})

const board = { kind: 'board', language: 'sv' } as const

/** Asks for the board report of a round as somebody. */
function ask(actor: DatabaseActor, organisationId: string, roundId: string) {
  return writeAs(stage.db.api, actor, async (tx) => {
    const jobRunId = await requestJob(tx, 'reports.make-report', { organisationId, roundId })
    const report = { ...board, id: randomUUID(), organisationId, roundId, jobRunId, requestedBy: null }
    return { id: await storeReportRequest(tx, report), jobRunId }
  })
}

test('a report is seen by its own organisation only', async () => {
  await ask(nacka.actor, nacka.id, roundOfNacka.id)
  const seenBy = (actor: DatabaseActor) => readAs(stage.db.api, actor, 'select organisation_id as id from report')
  expect(await seenBy(nacka.actor)).toEqual([{ id: nacka.id }])
  expect(await seenBy(solna.actor)).toEqual([])
  const { actor } = await stage.scene.coordinator()
  expect(await seenBy(actor)).toEqual([])
})

test('nobody asks for the report of another, nor hangs one on the run or round of another', async () => {
  expect(await failureOf(ask(solna.actor, nacka.id, roundOfNacka.id))).toBe('42501')
  expect(await failureOf(ask(nacka.actor, nacka.id, roundOfSolna.id))).toBe('23503')
  const { jobRunId } = await ask(solna.actor, solna.id, roundOfSolna.id)
  const move = `update report set job_run_id = $1 where organisation_id = $2`
  expect(await failureOf(writeAs(stage.db.api, nacka.actor, (tx) => tx.execute(move, [jobRunId, nacka.id])))).toBe(
    '42501',
  )
})

test('the API cannot put a file into a report', async () => {
  const forge = writeAs(stage.db.api, nacka.actor, (tx) =>
    tx.execute(`update report set content = 'x', made_at = now()`),
  )
  expect(await failureOf(forge)).toBe('42501')
})

test('asked for again it is the same row, and the run from before has nothing more to do with it', async () => {
  const first = await ask(nacka.actor, nacka.id, roundOfNacka.id)
  await storeReportContent(stage.db.worker.pool, first.jobRunId, Buffer.from('old'))
  const second = await ask(nacka.actor, nacka.id, roundOfNacka.id)
  expect(second.id).toBe(first.id)
  expect(await reportOfRun(stage.db.worker.pool, first.jobRunId)).toBeNull()
  expect(await reportOfRun(stage.db.worker.pool, second.jobRunId)).toMatchObject({ ...board, id: first.id })
  await storeReportContent(stage.db.worker.pool, first.jobRunId, Buffer.from('too late'))
  const rows = await writeAs(stage.db.api, nacka.actor, (tx) => reportsOf(tx, nacka.id))
  expect(rows).toMatchObject([{ id: first.id, size: 3 }])
})
