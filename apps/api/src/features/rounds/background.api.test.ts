import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSealedRound, type SealedRound } from '@mognad/testkit/sealed-round'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addScores, takeEnvelopesOut } from '../../../test/stage.ts'

let api: TestApi
let nacka: SceneOrganisation
let keyUser: Client
let instrumentVersionId: string

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka' })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  instrumentVersionId = await api.scene.instrument()
})
afterAll(() => api.close())

const units = [
  {
    name: 'Nacka',
    children: [
      { name: 'Skolor', invited: 60 },
      { name: 'Omsorg', invited: 60 },
    ],
  },
]
const [manager, employee] = [3, 5] // among politician, executive, manager, specialist, employee
const query = async (text: string, ...values: unknown[]) => (await api.migrator.pool.query(text, values)).rows

/** Everybody answers; the role follows the place of the person within the unit. */
async function openedRound(roleOf: (unit: string, index: number) => number): Promise<SealedRound> {
  const round = await addSealedRound(nacka, { secret: api.secret, instrumentVersionId, units })
  await query(`update round set background = 'role' where id = $1`, round.id)
  const seen = new Map<string, number>()
  for (const [index, { id, unitId }] of round.invitations.entries()) {
    const name = round.units.find((unit) => unit.id === unitId)!.name
    const place = seen.get(name) ?? 0
    seen.set(name, place + 1)
    const answers = Array.from({ length: 30 }, (_, item) => 1 + ((index + item) % 6))
    await round.answer(api.db.api.pool, id, [...answers, roleOf(name, place)])
  }
  await takeEnvelopesOut(api.migrator.pool, round)
  const opened = await keyUser.ask('mutation ($input: OpenBoxInput!) { openBox(input: $input) { responses } }', {
    input: { roundId: round.id, code: round.code },
  })
  expect(opened.errors).toEqual([])
  return round
}
const groupsOf = (round: SealedRound) =>
  query(
    `select u.name, g.option, g.respondents, g.reason, exists (select from background_counter c
        where c.round_id = g.round_id and c.place_id = g.place_id and c.option = g.option) as counted
       from background_group g join round_unit u on u.round_id = g.round_id and u.unit_id = g.place_id
      where g.round_id = $1 order by u.position, g.option`,
    round.id,
  )

test('the role is counted at opening, by category, and stored with no response', async () => {
  const round = await openedRound((_, index) => (index < 20 ? manager : employee))
  const responses = await query(
    'select octet_length(answers) as bytes from response where batch_id = $1',
    round.batchId,
  )
  expect(responses).toHaveLength(120)
  expect(new Set(responses.map(({ bytes }) => bytes))).toEqual(new Set([30]))
  const groups = await groupsOf(round)
  expect(groups.filter(({ name }) => name === 'Nacka')).toEqual([
    { name: 'Nacka', option: 1, respondents: null, reason: 'few', counted: false },
    { name: 'Nacka', option: 2, respondents: null, reason: 'few', counted: false },
    { name: 'Nacka', option: 3, respondents: 40, reason: null, counted: true },
    { name: 'Nacka', option: 4, respondents: null, reason: 'few', counted: false },
    { name: 'Nacka', option: 5, respondents: 80, reason: null, counted: true },
  ])
  expect(groups.filter(({ name, reason }) => name === 'Skolor' && reason === null)).toEqual([
    { name: 'Skolor', option: 3, respondents: 20, reason: null, counted: true },
    { name: 'Skolor', option: 5, respondents: 40, reason: null, counted: true },
  ])
})

test('a role that only one unit has leaves nothing: what is left of the unit could be worked out', async () => {
  const round = await openedRound((unit, index) => (unit === 'Skolor' && index < 56 ? manager : employee))
  const groups = await groupsOf(round)
  expect(groups.filter(({ option }) => option === manager || option === employee)).toEqual([
    { name: 'Nacka', option: 3, respondents: null, reason: 'derivable', counted: false },
    { name: 'Nacka', option: 5, respondents: null, reason: 'derivable', counted: false },
  ])
})

test('a result tells what each role says with the verdict of the difference, or why it does not', async () => {
  const round = await openedRound((_, index) => (index < 20 ? manager : employee))
  const [top, schools] = round.units
  await addScores(api.migrator.pool, round, [{ unitId: top!.id }, { unitId: schools!.id }])
  for (const [option, mean] of [
    [manager, 70],
    [employee, 50],
  ] as const)
    await query(
      `insert into background_score (round_id, organisation_id, place_id, option, node_id, mean, low, high, effective_answers)
       values ($1, $2, $3, $4, 'total', $5::float8, $5::float8 - 3, $5::float8 + 3, 300)`,
      round.id,
      nacka.id,
      top!.id,
      option,
      mean,
    )
  const asked = `query ($id: ID!) { round(id: $id) { result { background(nodes: ["total"]) { question { id options { id } }
    places { name groups { option respondents reason isMixed figures { node mean difference verdict reason } } } } } } }`
  const { background } = (await keyUser.get(asked, { id: round.id })).round.result
  expect(background.question).toMatchObject({
    id: 'role',
    options: [{ id: 'politician' }, {}, {}, {}, { id: 'employee' }],
  })
  expect(background.places.map(({ name }: { name: string }) => name)).toEqual(['Nacka', 'Skolor', 'Omsorg'])
  expect(background.places[0].groups).toMatchObject([
    { option: 'politician', respondents: null, reason: 'FEW', figures: [] },
    { option: 'executive', reason: 'FEW' },
    {
      option: 'manager',
      respondents: 40,
      reason: null,
      figures: [{ node: 'total', mean: 70, difference: 20, verdict: 'CLEAR', reason: null }],
    },
    { option: 'specialist', reason: 'FEW' },
    { option: 'employee', respondents: 80, figures: [{ mean: 50, difference: null, verdict: null }] },
  ])
  const unitManager = await api.signIn(await nacka.person({ role: 'unit_manager', unitId: schools!.id }))
  const seen = (await unitManager.get(asked, { id: round.id })).round.result.background
  expect(seen.places.map(({ name }: { name: string }) => name)).toEqual(['Nacka', 'Skolor'])
})

test('a round that asks nothing about respondents has nothing to show of it, and an unknown question is refused', async () => {
  const round = await addSealedRound(nacka, { secret: api.secret, instrumentVersionId, units })
  await addScores(api.migrator.pool, round, [{ unitId: round.units[0]!.id }])
  const asked = 'query ($id: ID!) { round(id: $id) { result { background(nodes: ["total"]) { question { id } } } } }'
  expect((await keyUser.get(asked, { id: round.id })).round.result.background).toBeNull()
  const plan = {
    name: 'Mätning',
    instrumentVersionId,
    opensAt: new Date(Date.now() + 86_400_000).toISOString(),
    closesAt: new Date(Date.now() + 9 * 86_400_000).toISOString(),
  }
  const planRound = 'mutation ($input: PlanRoundInput!) { planRound(input: $input) { id plan { background } } }'
  const planned = (background: string) =>
    keyUser.ask(planRound, { input: { organisationId: nacka.id, plan: { ...plan, background } } })
  expect((await planned('shoe-size')).code).toBe('PLAN_INVALID')
  expect((await planned('role')).data['planRound'].plan.background).toBe('role')
})
