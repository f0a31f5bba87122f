import { setTimeout } from 'node:timers/promises'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { makeCode } from '@mognad/sealing'
import { addSealedRound, type SealedRound } from '@mognad/testkit/sealed-round'
import type { SceneOrganisation, UnitPlan } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { takeEnvelopesOut } from '../../../test/stage.ts'

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

const open = `mutation ($input: OpenBoxInput!) {
  openBox(input: $input) { responses round { id state computation { id } box { state unreadable } } jobRun { id name state } } }`
const town: UnitPlan = {
  name: 'Nacka',
  invited: 9,
  children: [
    { name: 'Skolor', invited: 12 },
    { name: 'Omsorg', invited: 8 },
  ],
}
/** The first item tells who answered: with a hundred of them nobody's is anybody else's. */
const answersOf = (number: number) =>
  Array.from({ length: 30 }, (_, item) => (item < 3 ? 1 + (Math.floor(number / 6 ** item) % 6) : 5))

async function closedRound(
  units: readonly UnitPlan[],
  howMany: (invitation: { unitId: string }, index: number) => boolean,
) {
  const round = await addSealedRound(nacka, { secret: api.secret, instrumentVersionId, units })
  const answering = round.invitations.filter(howMany)
  for (const [index, { id }] of answering.entries()) await round.answer(api.db.api.pool, id, answersOf(index))
  await takeEnvelopesOut(api.migrator.pool, round)
  return round
}
const openBox = (round: SealedRound, more: object = {}, client = keyUser) =>
  client.ask(open, { input: { roundId: round.id, code: round.code, ...more } })
const query = async (text: string, ...values: unknown[]) => (await api.migrator.pool.query(text, values)).rows

/** Everything that a subscription tells until it ends. */
async function followed(client: Client, query: string, variables: Record<string, unknown>): Promise<unknown[]> {
  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: client.headers })
    }
  }
  const url = `${api.url.replace('http', 'ws')}/graphql`
  const subscriber = createClient({ url, webSocketImpl: WithCookie, retryAttempts: 0 })
  const seen: unknown[] = []
  for await (const result of subscriber.iterate({ query, variables })) seen.push(result)
  await subscriber.dispose()
  return seen
}

/** Everything that an opening may change. */
const stateOf = (round: SealedRound) =>
  query(
    `select r.state, b.state as box, b.box_key, (select count(*)::int from envelope e where e.batch_id = b.id) as envelopes,
            (select count(*)::int from response x where x.batch_id = b.id) as responses,
            (select count(*)::int from job_run j where j.round_id = r.id) as runs,
            (select count(*)::int from audit_event a where a.subject_id = r.id) as events
       from round r join batch b on b.round_id = r.id where r.id = $1`,
    round.id,
  )

test('the code opens the box: every answer is there once, under its atom, and the key is gone', async () => {
  const round = await closedRound([town], () => true)
  const { data, errors } = await openBox(round)
  expect(errors).toEqual([])
  expect(data['openBox']).toMatchObject({
    responses: 29,
    round: { state: 'OPENED', box: { state: 'OPENED', unreadable: 0 } },
    jobRun: { name: 'scores.score-organisation', state: 'REQUESTED' },
  })
  expect(data['openBox'].round.computation.id).toBe(data['openBox'].jobRun.id)
  expect(await stateOf(round)).toEqual([
    { state: 'opened', box: 'opened', box_key: null, envelopes: 0, responses: 29, runs: 2, events: 1 },
  ])
  const rows = await query(
    'select answers, atom_id, reporting_year, xmin::text from response where batch_id = $1',
    round.batchId,
  )
  expect(rows.map(({ answers }): string => answers.toString('hex')).sort()).toEqual(
    Array.from({ length: 29 }, (_, index) => Buffer.from(answersOf(index)).toString('hex')).sort(),
  )
  expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1)
  expect(rows[0].reporting_year).toBe(2026)
  const [event] = await query(`select detail from audit_event where kind = 'BOX_OPENED' and subject_id = $1`, round.id)
  expect(event.detail).toEqual({ responses: 29, unreadable: 0, inSmallBranch: 0, outside: 0 })
})

test('whoever may open a box can follow how far it has come, and nobody else', async () => {
  const round = await closedRound([town], () => true)
  const follow = 'subscription ($id: ID!) { boxOpening(roundId: $id) { done total } }'
  const seen = followed(keyUser, follow, { id: round.id })
  await setTimeout(200) // the subscription is there before the opening begins
  expect((await openBox(round)).code).toBeNull()
  expect((await seen).at(-1)).toEqual({ data: { boxOpening: { done: 29, total: 29 } } })
  const reader = await api.signIn(await nacka.person({ role: 'reader' }))
  expect(await followed(reader, follow, { id: round.id })).toMatchObject([
    { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
  ])
})

test('the order of responses is not the order of envelopes', async () => {
  const round = await closedRound([{ name: 'Nacka', invited: 60 }], () => true)
  // Envelopes in the order of arrival: what the shuffle of closing would have hidden.
  await query('delete from envelope where batch_id = $1', round.batchId)
  await query(`update batch set state = 'open' where id = $1`, round.batchId)
  await query('delete from answered_slot where round_id = $1', round.id)
  for (const [index, { id }] of round.invitations.entries()) await round.answer(api.db.api.pool, id, answersOf(index))
  await takeEnvelopesOut(api.migrator.pool, round)
  expect((await openBox(round)).errors).toEqual([])
  const rows = await query('select answers from response where batch_id = $1 order by ctid', round.batchId)
  const arrival = new Map(round.invitations.map((_, index) => [Buffer.from(answersOf(index)).toString('hex'), index]))
  const order = rows.map(({ answers }) => arrival.get(answers.toString('hex'))!)
  expect([...order].sort((one, other) => one - other)).toEqual(round.invitations.map((_, index) => index))
  expect(Math.abs(correlation(order))).toBeLessThan(5 / Math.sqrt(order.length))
})

test('labels are never finer than what is shown', async () => {
  // Omsorg has 5 answers: its answers go to the atom of the town, whose own 9 make 14.
  const isCare = (round: SealedRound, unitId: string) => round.units.find(({ id }) => id === unitId)?.name === 'Omsorg'
  const round = await addSealedRound(nacka, { secret: api.secret, instrumentVersionId, units: [town] })
  let care = 0
  for (const [index, { id, unitId }] of round.invitations.entries())
    if (!isCare(round, unitId) || (care += 1) <= 5) await round.answer(api.db.api.pool, id, answersOf(index))
  await takeEnvelopesOut(api.migrator.pool, round)
  expect((await openBox(round)).errors).toEqual([])
  const [top, schools, omsorg] = round.units
  const atoms = await query(
    'select atom_id, count(*)::int as n from response where batch_id = $1 group by 1 order by 2',
    round.batchId,
  )
  expect(atoms).toEqual([
    { atom_id: schools?.id, n: 12 },
    { atom_id: top?.id, n: 14 },
  ])
  expect(
    await query(
      'select unit_id, published, respondents from round_unit where round_id = $1 order by position',
      round.id,
    ),
  ).toEqual([
    { unit_id: top?.id, published: true, respondents: 26 },
    { unit_id: schools?.id, published: true, respondents: 12 },
    { unit_id: omsorg?.id, published: false, respondents: null },
  ])
})

test('a branch with fewer than seven answers leaves no label behind', async () => {
  const funded: UnitPlan = { name: 'Utförare', branch: 'funded', invited: 8 }
  let inFunded = 0
  const round = await addSealedRound(nacka, { secret: api.secret, instrumentVersionId, units: [town, funded] })
  const [fundedUnit] = round.units.filter(({ branch }) => branch === 'funded')
  for (const [index, { id, unitId }] of round.invitations.entries())
    if (unitId !== fundedUnit?.id || (inFunded += 1) <= 3) await round.answer(api.db.api.pool, id, answersOf(index))
  await takeEnvelopesOut(api.migrator.pool, round)
  expect((await openBox(round)).data['openBox'].responses).toBe(29)
  expect(await query('select from response where atom_id = $1', fundedUnit?.id)).toHaveLength(0)
  const [event] = await query(`select detail from audit_event where kind = 'BOX_OPENED' and subject_id = $1`, round.id)
  expect(event.detail).toMatchObject({ responses: 29, inSmallBranch: 3 })
})

test('a wrong code changes nothing', async () => {
  const round = await closedRound([town], () => true)
  const before = await stateOf(round)
  for (const code of [makeCode(), 'x', round.code.slice(0, -1)])
    expect((await openBox(round, { code })).code).toBe('CODE_WRONG')
  expect(await stateOf(round)).toEqual(before)
  expect(api.log.join('')).not.toContain(round.code)
})

test('with fewer than seven answers it stays closed', async () => {
  const round = await closedRound([town], (_, index) => index < 6)
  const before = await stateOf(round)
  const answer = await openBox(round)
  expect([answer.code, answer.errors[0]?.extensions['detail']]).toEqual(['TOO_FEW_ANSWERS', { readable: 6 }])
  expect(await stateOf(round)).toEqual(before)
})

test('unreadable envelopes are counted, and lost only when the key user accepts as many', async () => {
  const round = await closedRound([town], () => true)
  const [first, second] = round.units
  // One is damaged, one has been moved to another group, one was invented for a group that is not there.
  await query(
    `update envelope set envelope = set_byte(envelope, 200, 255 - get_byte(envelope, 200))
                where id = (select id from envelope where batch_id = $1 and key_group_id = $2 limit 1)`,
    round.batchId,
    first?.id,
  )
  await query(
    `update envelope set key_group_id = $3 where id = (
                 select id from envelope where batch_id = $1 and key_group_id = $2 offset 3 limit 1)`,
    round.batchId,
    first?.id,
    second?.id,
  )
  await query(
    `insert into envelope (organisation_id, batch_id, key_group_id, envelope) values ($1, $2, gen_random_uuid(), '\\x00')`,
    nacka.id,
    round.batchId,
  )
  const before = await stateOf(round)
  const refused = await openBox(round)
  expect([refused.code, refused.errors[0]?.extensions['detail']]).toEqual(['BOX_HAS_UNREADABLE', { unreadable: 3 }])
  expect((await openBox(round, { acceptUnreadable: 2 })).code).toBe('BOX_HAS_UNREADABLE')
  expect(await stateOf(round)).toEqual(before)
  const { data } = await openBox(round, { acceptUnreadable: 3 })
  expect(data['openBox']).toMatchObject({ responses: 27, round: { box: { unreadable: 3 } } })
})

test('answers that the instrument does not have are no answers', async () => {
  const round = await addSealedRound(nacka, { secret: api.secret, instrumentVersionId, units: [town] })
  for (const [index, { id }] of round.invitations.slice(0, 10).entries())
    await round.answer(api.db.api.pool, id, index === 0 ? [9, 9] : answersOf(index))
  await takeEnvelopesOut(api.migrator.pool, round)
  expect((await openBox(round)).errors[0]?.extensions['detail']).toEqual({ unreadable: 1 })
})

test('of several who open at once one does', async () => {
  const round = await closedRound([town], () => true)
  const answered = await Promise.all([1, 2, 3].map(() => openBox(round)))
  expect(answered.map(({ code }) => String(code)).sort()).toEqual(['BOX_NOT_CLOSED', 'BOX_NOT_CLOSED', 'null'])
  expect(await stateOf(round)).toMatchObject([{ responses: 29, runs: 2, events: 1 }])
})

test("an open box cannot be opened, nor by those who may not, nor with another server's secret", async () => {
  const stillOpen = await addSealedRound(nacka, { secret: api.secret, instrumentVersionId, units: [town] })
  expect((await openBox(stillOpen)).code).toBe('BOX_NOT_CLOSED')
  const round = await closedRound([town], () => true)
  const before = await stateOf(round)
  const reader = await api.signIn(await nacka.person({ role: 'reader' }))
  expect((await openBox(round, {}, reader)).code).toBe('NOT_ALLOWED')
  const neighbour = await api.signIn(await (await api.scene.organisation()).person({ role: 'key_user' }))
  expect((await openBox(round, {}, neighbour)).code).toBe('NOT_FOUND')
  expect((await openBox(round, {}, api.stranger)).code).toBe('NOT_SIGNED_IN')
  await query(
    `update batch set box_key = set_byte(box_key, 20, 255 - get_byte(box_key, 20)) where id = $1`,
    round.batchId,
  )
  expect((await openBox(round)).code).toBe('INTERNAL')
  await query(
    `update batch set box_key = set_byte(box_key, 20, 255 - get_byte(box_key, 20)) where id = $1`,
    round.batchId,
  )
  expect(await stateOf(round)).toEqual(before)
})

/** Pearson's r between the place in the list and the number that stands there. */
function correlation(numbers: readonly number[]): number {
  const mean = (numbers.length - 1) / 2
  const spread = numbers.reduce((sum, _, place) => sum + (place - mean) ** 2, 0)
  return numbers.reduce((sum, number, place) => sum + (place - mean) * (number - mean), 0) / spread
}
