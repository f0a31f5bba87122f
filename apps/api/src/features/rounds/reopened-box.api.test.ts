import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoxKey, makeCode, sealAnswers } from '@mognad/sealing'
import { addSealedRound, type SealedRound } from '@mognad/testkit/sealed-round'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
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

const town = [
  {
    name: 'Nacka',
    invited: 9,
    children: [
      { name: 'Skolor', invited: 20 },
      { name: 'Omsorg', invited: 20 },
    ],
  },
]
const openBox = `mutation ($input: OpenBoxInput!) { openBox(input: $input) { responses } }`
const answers = Array.from({ length: 30 }, () => 4)
const query = async (text: string, ...values: unknown[]) => (await api.migrator.pool.query(text, values)).rows
const idOf = (round: SealedRound, name: string) => round.units.find((unit) => unit.name === name)!.id

/** A round whose first box held ten answers of each unit and was opened and scored. */
async function scoredRound(): Promise<SealedRound> {
  const round = await addSealedRound(nacka, { secret: api.secret, instrumentVersionId, units: town })
  const first = ['Nacka', 'Skolor', 'Omsorg'].flatMap((name) =>
    round.invitations.filter(({ unitId }) => unitId === idOf(round, name)).slice(0, 9),
  )
  for (const { id } of first) await round.answer(api.db.api.pool, id, answers)
  await takeEnvelopesOut(api.migrator.pool, round)
  await keyUser.get(openBox, { input: { roundId: round.id, code: round.code } })
  await api.migrator.pool.query(`update round set state = 'scored' where id = $1`, [round.id])
  return round
}

/** The second box, closed with so many answers of each unit. */
async function secondBox(round: SealedRound, counts: Readonly<Record<string, number>>): Promise<string> {
  const batchId = crypto.randomUUID()
  const code = makeCode()
  const made = await makeBoxKey(batchId, code)
  await api.migrator.pool.query(
    `insert into batch (id, organisation_id, round_id, number, state, closes_at, envelope_bytes, key_holder, public_key, box_key, box_key_salt)
     values ($1, $2, $3, 2, 'closed', now(), 1105, 'registratorn', $4, $5, $6)`,
    [
      batchId,
      round.organisationId,
      round.id,
      Buffer.from(made.publicKey),
      api.secret.lockBoxKey(batchId, made.wrappedKey),
      Buffer.from(made.salt),
    ],
  )
  for (const [name, count] of Object.entries(counts))
    for (let index = 0; index < count; index += 1) {
      const keyGroupId = idOf(round, name)
      const sealed = { publicKey: made.publicKey, batchId, keyGroupId, envelopeBytes: 1105, answers }
      await api.migrator.pool.query(
        'insert into envelope (organisation_id, batch_id, key_group_id, envelope) values ($1, $2, $3, $4)',
        [round.organisationId, batchId, keyGroupId, Buffer.from(await sealAnswers(sealed))],
      )
    }
  await api.migrator.pool.query(`update round set state = 'closed' where id = $1`, [round.id])
  return code
}
const open = (round: SealedRound, code: string) => keyUser.ask(openBox, { input: { roundId: round.id, code } })
const atomsOf = async (round: SealedRound) =>
  new Map<string, number>(
    (
      await query(
        `select u.name, count(*)::int as n from response x join batch b on b.id = x.batch_id
           join round_unit u on u.round_id = b.round_id and u.unit_id = x.atom_id where b.round_id = $1 group by 1`,
        round.id,
      )
    ).map(({ name, n }) => [name, n]),
  )

test('each atom grows by none or by seven or more: of a unit with three new answers they stay out', async () => {
  const round = await scoredRound()
  const code = await secondBox(round, { Skolor: 8, Omsorg: 3 })
  expect((await open(round, code)).data.openBox).toEqual({ responses: 8 })
  expect(await atomsOf(round)).toEqual(
    new Map([
      ['Nacka', 9],
      ['Skolor', 17],
      ['Omsorg', 9],
    ]),
  )
  const shown = await query(`select name, respondents from round_unit where round_id = $1 order by position`, round.id)
  expect(shown).toEqual([
    { name: 'Nacka', respondents: 35 },
    { name: 'Skolor', respondents: 17 },
    { name: 'Omsorg', respondents: 9 },
  ])
  const [event] = await query(
    `select detail from audit_event where kind = 'BOX_OPENED' and subject_id = $1 order by at desc limit 1`,
    round.id,
  )
  expect(event.detail).toMatchObject({ responses: 8, outside: 3 })
})

test('with fewer than seven readable answers, or none that has a place, the second box stays closed', async () => {
  const few = await scoredRound()
  expect((await open(few, await secondBox(few, { Skolor: 6 }))).code).toBe('TOO_FEW_ANSWERS')
  const spread = await scoredRound()
  expect((await open(spread, await secondBox(spread, { Skolor: 4, Omsorg: 4 }))).code).toBe('TOO_FEW_ANSWERS')
  expect(await atomsOf(spread)).toEqual(
    new Map([
      ['Nacka', 9],
      ['Skolor', 9],
      ['Omsorg', 9],
    ]),
  )
})

test('a second box that is given up leaves what the first one showed', async () => {
  const round = await scoredRound()
  await secondBox(round, { Skolor: 8 })
  const giveUp = 'mutation ($input: RoundInput!) { giveUpBox(input: $input) { state } }'
  expect((await keyUser.ask(giveUp, { input: { roundId: round.id } })).data.giveUpBox).toEqual({ state: 'SCORED' })
  expect((await atomsOf(round)).get('Skolor')).toBe(9)
})

test('whoever has answered the first box cannot answer the second', async () => {
  const round = await scoredRound()
  await secondBox(round, {})
  await api.migrator.pool.query(
    `update batch set state = 'open', closes_at = now() + interval '1 day' where round_id = $1 and number = 2`,
    [round.id],
  )
  const slot = api.secret.slot(round.id, round.invitations[0]!.id)
  await api.migrator.pool.query('insert into answered_slot (slot, organisation_id, round_id) values ($1, $2, $3)', [
    slot,
    round.organisationId,
    round.id,
  ])
  const [box] = await query('select id from batch where round_id = $1 and number = 2', round.id)
  const put = async (which: Buffer) =>
    (
      await api.db.api.pool.query('select put_answer($1, $2, $3, 1, $4, $5) as outcome', [
        box.id,
        which,
        round.units[0]!.keyGroupId,
        Buffer.alloc(1105),
        Buffer.alloc(32),
      ])
    ).rows[0].outcome
  expect(await put(slot)).toBe('NOT_OPEN')
  expect(await put(api.secret.slot(round.id, round.invitations[12]!.id))).toBe('STORED')
})
