import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestScoring } from '@mognad/db/job-runs/job-run.store'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let instrumentVersionId: string

beforeAll(async () => {
  stage = await openStage()
  instrumentVersionId = await stage.scene.instrument()
})
afterAll(() => stage.close())

const words = (text: string) => ({ text: { sv: text, en: text } })

/** One unit and so many answers; of the own questions the first is answered 6 or 5, the second always 1. */
async function scored(respondents: number, own = [words('Vi har tid.'), words('Vi vill.')]) {
  const organisation = await stage.scene.organisation()
  const round = await organisation.round({
    instrumentVersionId,
    state: 'opened',
    units: [{ name: 'Kommunen', invited: respondents }],
  })
  const { id: roundId, organisationId } = round
  const top = round.units[0]!.id
  await stage.migrator.query('update round set own_questions = $2 where id = $1', [roundId, JSON.stringify(own)])
  await stage.migrator.query('update round_unit set published = true, respondents = $2 where round_id = $1', [
    roundId,
    respondents,
  ])
  // Thirty answers of the instrument, then the own ones; a few answers differ, so that nothing is all alike.
  const row = (index: number) =>
    Uint8Array.from([
      ...Array.from({ length: 30 }, () => 1 + (index % 5)),
      ...[6 - (index % 2), 1].slice(0, own.length),
    ])
  await round.respond(
    top,
    Array.from({ length: respondents }, (_, index) => row(index)),
  )
  const runs = await requestScoring(stage.migrator, { organisationId, roundId })
  expect(await stage.deliver(runs.countRunId)).toMatchObject({ state: 'done' })
  expect(await stage.deliver(runs.scoreRunId)).toMatchObject({ state: 'done' })
  const { rows } = await stage.migrator.query<{
    node_id: string
    mean: number | null
    answers: number | null
    reason: string | null
  }>(`select node_id, mean, answers, reason from score where round_id = $1 and part = 'whole' order by node_id`, [
    roundId,
  ])
  return new Map(rows.map((each) => [each.node_id, each]))
}

test('own questions have figures of their own, under the same limits as every statement', async () => {
  const many = await scored(40)
  expect(many.get('own:1')).toMatchObject({ answers: 40, reason: null })
  expect(many.get('own:1')!.mean).toBeCloseTo(90, 5)
  // All alike and at the end of the scale: truncated like any other statement.
  expect(many.get('own:2')!.mean).toBeGreaterThan(0)
  const few = await scored(8)
  expect(few.get('own:1')).toMatchObject({ answers: null })
})

test('they are part of no figure of the instrument', async () => {
  const figures = await scored(40)
  const without = await scored(40, [])
  const own = [...figures.keys()].filter((node) => node.startsWith('own:'))
  expect(own).toEqual(['own:1', 'own:2'])
  for (const node of own) figures.delete(node)
  expect(figures).toEqual(without)
})
