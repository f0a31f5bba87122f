import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPlannedRound, type PlannedRoundPlan, type PlannedScene } from '@mognad/db/testing/planned-round'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let instrumentVersionId: string

beforeAll(async () => {
  stage = await openStage()
  instrumentVersionId = await stage.scene.instrument()
})
afterAll(() => stage.close())

const town = [
  {
    name: 'Kommunen',
    invited: 4,
    children: [
      { name: 'Skolan', invited: 9, children: [{ name: 'Fritids', invited: 2 }] },
      { name: 'Omsorgen', invited: 8 },
    ],
  },
]
const planned = async (plan: Partial<PlannedRoundPlan> = {}) =>
  addPlannedRound(stage.migrator, await stage.scene.organisation(), {
    instrumentVersionId,
    units: town,
    opensAt: new Date(),
    ...plan,
  })
const open = async ({ organisationId, id: roundId }: PlannedScene) =>
  stage.deliver(await stage.request('rounds.open-round', { organisationId, roundId }))
const query = async <Row extends object>(text: string, ...values: unknown[]) =>
  (await stage.migrator.query<Row>(text, values)).rows
const tree = ({ id }: PlannedScene) =>
  query<{ name: string; invited: number; group: string; closes_at: Date | null }>(
    `select u.name, u.invited, g.name as group, u.closes_at from round_unit u
       join round_unit g on g.round_id = u.round_id and g.unit_id = u.key_group_id where u.round_id = $1 order by u.position`,
    id,
  )

test('opening freezes the tree with its key groups and makes an invitation of every recipient', async () => {
  const round = await planned()
  expect(await open(round)).toMatchObject({ state: 'done' })
  const frozen = await tree(round)
  expect(frozen.map(({ name, invited }) => [name, invited])).toEqual([
    ['Kommunen', 4],
    ['Omsorgen', 8],
    ['Skolan', 9],
    ['Fritids', 2],
  ])
  expect(
    await query('select channel, count(*)::int as n from invitation where batch_id = $1 group by 1', round.batchId),
  ).toEqual([{ channel: 'email', n: 23 }])
  expect(await query('select from recipient where round_id = $1', round.id)).toEqual([])
  const [event] = await query<{ detail: object }>(
    `select detail from audit_event where kind = 'ROUND_OPENED' and subject_id = $1`,
    round.id,
  )
  expect(event?.detail).toEqual({ units: 4, invited: 23 })
})

test('what happens in the tree afterwards does not reach the round', async () => {
  const round = await planned()
  await open(round)
  await stage.migrator.query(`update unit set name = 'Annat', employees = 900 where organisation_id = $1`, [
    round.organisationId,
  ])
  expect((await tree(round)).map(({ name }) => name)).not.toContain('Annat')
})

test('a unit closes earlier where that was planned, and what lies below it with it', async () => {
  const round = await planned()
  const day = new Date(Date.now() + 5 * 86_400_000)
  await stage.migrator.query(
    'insert into unit_period (round_id, organisation_id, unit_id, closes_at) values ($1, $2, $3, $4)',
    [round.id, round.organisationId, round.units.find(({ name }) => name === 'Skolan')!.id, day],
  )
  await open(round)
  const early = (await tree(round)).filter(({ closes_at }) => closes_at !== null)
  expect(early.map(({ name, closes_at }) => [name, closes_at?.getTime()])).toEqual([
    ['Skolan', day.getTime()],
    ['Fritids', day.getTime()],
  ])
})

test('a second opening changes nothing, and a box without a key stays shut', async () => {
  const round = await planned()
  await open(round)
  const before = await tree(round)
  expect(await open(round)).toMatchObject({ state: 'failed', error_code: 'ROUND_NOT_PLANNED' })
  expect(await tree(round)).toEqual(before)
  expect(await open(await planned({ hasKey: false }))).toMatchObject({ state: 'failed', error_code: 'KEY_MISSING' })
})

test('with six invited nothing is frozen and nobody is asked', async () => {
  const round = await planned({ units: [{ name: 'Kommunen', invited: 6 }] })
  expect(await open(round)).toMatchObject({ state: 'failed', error_code: 'ROUND_NOT_READY' })
  expect([await tree(round), await query('select from invitation where round_id = $1', round.id)]).toEqual([[], []])
})

test('a reopened round asks the same people again, into its second box', async () => {
  const round = await planned()
  await open(round)
  await stage.migrator.query(`update batch set state = 'opened' where id = $1`, [round.batchId])
  await stage.migrator.query(`update round set state = 'scored' where id = $1`, [round.id])
  const second = crypto.randomUUID()
  await stage.migrator.query(
    `insert into batch (id, organisation_id, round_id, number, closes_at, envelope_bytes, key_holder, public_key)
     values ($1, $2, $3, 2, now() + interval '9 days', 1105, 'registratorn', $4)`,
    [second, round.organisationId, round.id, Buffer.alloc(65, 4)],
  )
  const before = await tree(round)
  expect(await open(round)).toMatchObject({ state: 'done' })
  expect(await tree(round)).toEqual(before)
  expect(await query('select count(*)::int as n from invitation where batch_id = $1', second)).toEqual([{ n: 23 }])
  expect(await query('select state from round where id = $1', round.id)).toEqual([{ state: 'open' }])
})
