import { afterAll, beforeAll, expect, test } from 'vitest'
import { rankSet, varianceOfInterval } from '@mognad/scoring'
import { addCountry } from '../../test/country.ts'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let editionId: string

beforeAll(async () => {
  stage = await openStage()
  const instrumentVersionId = await stage.scene.instrument()
  const organisations = await addCountry(stage.migrator, { instrumentVersionId, organisations: 40, respondents: 70 })
  await stage.migrator.query('update organisation set sharing_level = 3 where id = any ($1)', [
    organisations.slice(0, 14).map(({ id }) => id),
  ])
  editionId = await computed(instrumentVersionId)
})
afterAll(() => stage.close())

let number = 0
async function computed(instrumentVersionId: string): Promise<string> {
  const id = await stage.addEdition(instrumentVersionId, ++number)
  const runId = await stage.request('editions.plan-edition', { editionId: id })
  const worker = await stage.worker()
  await stage.producer.send(runId, 'editions.plan-edition', { partOfEdition: true })
  expect(await stage.untilOver(runId)).toMatchObject({ state: 'done' })
  await worker.close()
  return id
}

const guarantee = async (id: string) =>
  stage.deliver(await stage.request('editions.guarantee-places', { editionId: id }))
const publish = (id: string) =>
  stage.migrator.query(`update edition set state = 'published', published_at = now() where id = $1`, [id])

interface PlaceRow {
  readonly organisation_id: string
  readonly node_id: string
  readonly low: number
  readonly high: number
  readonly among: number
}
const placesOf = async (id: string) => {
  const text = 'select * from edition_guaranteed_place where edition_id = $1 order by node_id, organisation_id'
  return (await stage.migrator.query<PlaceRow>(text, [id])).rows
}

test('an edition that is not published has no places to claim', async () => {
  expect(await guarantee(editionId)).toMatchObject({ state: 'failed', error_code: 'EDITION_NOT_PUBLISHED' })
  expect(await placesOf(editionId)).toEqual([])
})

test('those who share publicly get, on the total and both dimensions, the places that the published figures guarantee', async () => {
  await publish(editionId)
  expect(await guarantee(editionId)).toMatchObject({ state: 'done', step: 'rank', done: 42, total: 42 })
  const found = await placesOf(editionId)
  const { rows } = await stage.migrator.query<{ id: string; node: string; mean: number; low: number; high: number }>(
    `select v.organisation_id as id, v.node_id as node, v.mean, v.low, v.high from edition_value v
       join edition_member m using (edition_id, organisation_id)
      where v.edition_id = $1 and m.sharing_level = 3 order by v.organisation_id`,
    [editionId],
  )
  for (const node of ['total', 'dimension:capability', 'dimension:heritage']) {
    const figures = rows.filter((row) => row.node === node)
    const values = figures.map(({ mean }) => mean)
    const variances = figures.map(varianceOfInterval)
    const expected = figures.map(({ id }, place) => {
      const { low, high } = rankSet(values, variances, place)!
      return { organisation_id: id, low, high, among: 14 }
    })
    expect(found.filter(({ node_id }) => node_id === node)).toMatchObject(expected)
  }
  expect(found).toHaveLength(42)
  expect(found.some(({ low, high }) => high - low < 13)).toBe(true)
})

test('computed again they are the same rows', async () => {
  const before = await placesOf(editionId)
  expect(await guarantee(editionId)).toMatchObject({ state: 'done' })
  expect(await placesOf(editionId)).toEqual(before)
})

test('among fewer than ten nobody gets a place, and it is known that it was looked at', async () => {
  await stage.migrator.query(
    `update organisation set sharing_level = 1 where id in (
       select id from organisation where sharing_level = 3 order by id limit 5)`,
  )
  const { rows } = await stage.migrator.query<{ id: string }>(
    'select instrument_version_id as id from edition where id = $1',
    [editionId],
  )
  const few = await computed(rows[0]!.id)
  await publish(few)
  expect(await guarantee(few)).toMatchObject({ state: 'done' })
  expect(await placesOf(few)).toEqual([])
  const head = await stage.migrator.query('select members from edition_guarantee where edition_id = $1', [few])
  expect(head.rows).toEqual([{ members: 9 }])
})
