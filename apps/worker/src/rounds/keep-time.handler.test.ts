import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPlannedRound, type PlannedRoundPlan, type PlannedScene } from '@mognad/db/testing/planned-round'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { openStage, type WorkerStage } from '../../test/stage.ts'
import { keepTime } from './keep-time.handler.ts'

let stage: WorkerStage
let instrumentVersionId: string
let organisation: SceneOrganisation

beforeAll(async () => {
  stage = await openStage()
  instrumentVersionId = await stage.scene.instrument()
})
afterAll(() => stage.close())

const hours = (offset: number) => new Date(Date.now() + offset * 3_600_000)
const units = [{ name: 'Kommunen', invited: 3, children: [{ name: 'Skolan', invited: 9 }] }]
const query = async <Row extends object>(text: string, ...values: unknown[]) =>
  (await stage.migrator.query<Row>(text, values)).rows

async function planned(plan: Partial<PlannedRoundPlan> = {}): Promise<PlannedScene> {
  organisation = await stage.scene.organisation()
  await organisation.person()
  return addPlannedRound(stage.migrator, organisation, { instrumentVersionId, units, opensAt: hours(-1), ...plan })
}
const runsOf = ({ id }: PlannedScene) =>
  query<{ id: string; name: string }>('select id, name from job_run where round_id = $1 order by requested_at', id)
const noticesOf = async ({ batchId }: PlannedScene) =>
  (await query<{ kind: string }>('select kind from round_notice where batch_id = $1 order by kind', batchId)).map(
    ({ kind }) => kind,
  )
const mailsOf = ({ id }: PlannedScene) =>
  query<{ notice: string; address: string }>(
    `select notice, address from mail where round_id = $1 and kind = 'notice' order by notice, address`,
    id,
  )
const lookTwice = async () => {
  await keepTime(stage.services())
  await keepTime(stage.services())
}
const work = async (round: PlannedScene) => {
  for (const run of await runsOf(round)) await stage.deliver(run.id)
}

test('a round opens when its time has come, once, however often the clock is looked at', async () => {
  const round = await planned()
  await lookTwice()
  expect((await runsOf(round)).map(({ name }) => name)).toEqual(['rounds.open-round'])
  await work(round)
  await lookTwice()
  expect(await runsOf(round)).toHaveLength(1)
  expect(
    await query(
      'select r.state, b.state as box from round r join batch b on b.round_id = r.id where r.id = $1',
      round.id,
    ),
  ).toEqual([{ state: 'open', box: 'open' }])
})

test('a round whose time has not come stays planned', async () => {
  const round = await planned({ opensAt: hours(1) })
  await lookTwice()
  expect([await runsOf(round), await noticesOf(round)]).toEqual([[], []])
})

test('without a key a round does not open, and its key user is told once', async () => {
  const round = await planned({ hasKey: false })
  await lookTwice()
  expect([await runsOf(round), await noticesOf(round)]).toEqual([[], ['key_missing']])
  expect((await mailsOf(round)).map(({ notice }) => notice)).toEqual(['key_missing'])
})

test('with six invited a round does not open, since its box could never be opened', async () => {
  const round = await planned({ units: [{ name: 'Kommunen', invited: 6 }] })
  await lookTwice()
  expect([await runsOf(round), await noticesOf(round)]).toEqual([[], ['nobody_invited']])
})

test('an open round closes when its time is over, once', async () => {
  const round = await planned()
  await lookTwice()
  await work(round)
  await stage.migrator.query('update batch set closes_at = now() where id = $1', [round.batchId])
  await lookTwice()
  expect((await runsOf(round)).map(({ name }) => name)).toEqual(['rounds.open-round', 'rounds.close-round'])
})

test('three days before closing the key holder and the key user are asked for the code', async () => {
  const round = await planned({ closesAt: hours(48), keyHolderEmail: 'Registrator@nacka.example' })
  await lookTwice()
  await work(round)
  await lookTwice()
  expect(await noticesOf(round)).toEqual(['check_code'])
  const mails = await mailsOf(round)
  expect(mails).toHaveLength(2)
  expect(mails.map(({ address }) => address)).toContain('registrator@nacka.example')
})

test('a closed box that nobody has opened for 180 days is given up; its counts remain', async () => {
  const round = await planned()
  await lookTwice()
  await work(round)
  const group = round.units[1]!.id
  for (let index = 0; index < 8; index += 1)
    await stage.migrator.query(
      `insert into envelope (organisation_id, batch_id, key_group_id, envelope) values ($1, $2, $3, '\\x01')`,
      [round.organisationId, round.batchId, group],
    )
  const age = (days: number) =>
    stage.migrator.query(
      `update batch set state = 'closed', box_key = '\\x01', closed_at = now() - make_interval(days => $2) where id = $1`,
      [round.batchId, days],
    )
  await stage.migrator.query(`update round set state = 'closed' where id = $1`, [round.id])
  const stateOf = () =>
    query(
      `select r.state, b.box_key, (select count(*)::int from envelope e where e.batch_id = b.id) as envelopes,
              (select sum(received)::int from given_up_count g where g.batch_id = b.id) as counted
         from round r join batch b on b.round_id = r.id where r.id = $1`,
      round.id,
    )
  await age(179)
  await lookTwice()
  expect(await stateOf()).toMatchObject([{ state: 'closed', envelopes: 8, counted: null }])
  await age(181)
  await lookTwice()
  expect(await stateOf()).toEqual([{ state: 'void', box_key: null, envelopes: 0, counted: 8 }])
})

test('a schedule makes the next planned round once, in the future, with its year and name moved on', async () => {
  const opensAt = new Date('2024-03-04T07:00:00Z')
  const round = await planned({ opensAt, name: 'Mätning 2024', reportingYear: 2024, repeatMonths: 12 })
  await stage.migrator.query(`update round set state = 'scored' where id = $1`, [round.id])
  await lookTwice()
  const next = await query<{ name: string; opens_at: Date; state: string; key: Buffer | null }>(
    `select r.name, r.opens_at, r.state, r.reporting_year, b.public_key as key, b.key_holder from round r join batch b on b.round_id = r.id
      where r.scheduled_from = $1`,
    round.id,
  )
  const [only] = next
  const year = only!.opens_at.getUTCFullYear()
  expect(next).toMatchObject([
    { name: `Mätning ${year}`, state: 'planned', reporting_year: year, key: null, key_holder: 'registratorn' },
  ])
  expect(only!.opens_at.getTime()).toBeGreaterThan(Date.now())
})

test('the clock comes round by itself: a worker opens a round that is due', async () => {
  const round = await planned()
  await stage.worker()
  const opened = async () => (await runsOf(round)).find(({ name }) => name === 'rounds.open-round')
  const deadline = Date.now() + 30_000
  while (!(await opened()) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await stage.untilOver((await opened())!.id)).toMatchObject({ state: 'done' })
})
