import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestScoring } from '@mognad/db/job-runs/job-run.store'
import { addCountry, type CountryOrganisation } from '../../test/country.ts'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let organisations: CountryOrganisation[]

beforeAll(async () => {
  stage = await openStage()
  const instrumentVersionId = await stage.scene.instrument()
  organisations = await addCountry(stage.migrator, { instrumentVersionId, organisations: 3, respondents: 20 })
})
afterAll(() => stage.close())

const request = ({ id, roundId }: CountryOrganisation) =>
  requestScoring(stage.migrator, { organisationId: id, roundId })

const score = async (organisation: CountryOrganisation) => {
  const { countRunId, scoreRunId } = await request(organisation)
  await stage.deliver(countRunId)
  return stage.deliver(scoreRunId)
}

const scores = async ({ roundId }: CountryOrganisation) => {
  const { rows } = await stage.migrator.query<Record<string, unknown>>(
    `select * from score where round_id = $1 order by unit_id, part, node_id`,
    [roundId],
  )
  return rows
}

test('a scored round has figures with intervals and a recipe for every shown group, and its grades', async () => {
  const [organisation] = organisations
  expect(await score(organisation!)).toMatchObject({ state: 'done', done: 1, total: 1, step: 'score' })
  const rows = await scores(organisation!)
  const total = rows.find((row) => row['unit_id'] === organisation!.rootUnitId && row['node_id'] === 'total')!
  expect(total['respondents']).toBe(60)
  expect(total['low']).toBeLessThan(total['mean'] as number)
  expect(total['high']).toBeGreaterThan(total['mean'] as number)
  const { rows: recipes } = await stage.migrator.query(`select body from recipe where hash = $1`, [
    total['recipe_hash'],
  ])
  expect(recipes[0]).toMatchObject({ body: { instrument: { key: 'digital-maturity' }, weighting: 'headcount' } })
  const { rows: quality } = await stage.migrator.query(
    `select branch, respondents, invited, grade from quality where round_id = $1 order by branch`,
    [organisation!.roundId],
  )
  expect(quality).toEqual([
    { branch: 'funded', respondents: 12, invited: 16, grade: 'green' },
    { branch: 'own', respondents: 60, invited: 78, grade: 'green' },
  ])
  const { rows: rounds } = await stage.migrator.query(`select state from round where id = $1`, [organisation!.roundId])
  expect(rounds).toEqual([{ state: 'scored' }])
})

test('scoring twice leaves the same rows', async () => {
  const [organisation] = organisations
  const before = await scores(organisation!)
  await score(organisation!)
  expect(await scores(organisation!)).toEqual(before)
})

test('scoring waits for counting: before it is over the run stays as it was', async () => {
  const { countRunId, scoreRunId } = await request(organisations[1]!)
  expect(await stage.deliver(scoreRunId)).toMatchObject({ state: 'requested', attempts: 0 })
  await stage.deliver(countRunId)
  expect(await stage.deliver(scoreRunId)).toMatchObject({ state: 'done' })
})

test('when counting has failed for good there is nothing to score', async () => {
  const [, , organisation] = organisations
  const { countRunId, scoreRunId } = await request(organisation!)
  await stage.migrator.query(`update job_run set state = 'failed' where id = $1`, [countRunId])
  expect(await stage.deliver(scoreRunId)).toMatchObject({ state: 'failed', error_code: 'COUNTING_FAILED' })
  expect(await scores(organisation!)).toEqual([])
})

test('the figures of a published round stay as they were published', async () => {
  const [organisation] = organisations
  await stage.migrator.query(`update round set state = 'published' where id = $1`, [organisation!.roundId])
  const before = await scores(organisation!)
  const { id, roundId } = organisation!
  const again = await stage.request('scores.score-organisation', { members: [{ organisationId: id, roundId }] })
  expect(await stage.deliver(again)).toMatchObject({ state: 'failed', error_code: 'ROUND_NOT_OPENED' })
  expect(await scores(organisation!)).toEqual(before)
})
