import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoxKey, makeCode, toBase64Url, sealAnswers, fromBase64Url } from '@mognad/sealing'
import { addPlannedRound, type PlannedScene } from '@mognad/db/testing/planned-round'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'

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

const planned = () =>
  addPlannedRound(api.migrator.pool, nacka, {
    instrumentVersionId,
    units: [{ name: 'Nacka', invited: 9 }],
    opensAt: new Date(Date.now() + 86_400_000),
    hasKey: false,
  })
const keyOf = async (batchId: string, code: string) => {
  const { publicKey, wrappedKey, salt, codeCheck } = await makeBoxKey(batchId, code)
  const texts = { publicKey, wrappedKey, salt, codeCheck }
  return Object.fromEntries(Object.entries(texts).map(([name, bytes]) => [name, toBase64Url(bytes)]))
}
const setBoxKey = 'mutation ($input: SetBoxKeyInput!) { setBoxKey(input: $input) { box { publicKey codeCheck } } }'
const forgetBoxKey = 'mutation ($input: RoundInput!) { forgetBoxKey(input: $input) { box { publicKey } } }'
const inviteKeyHolder = 'mutation ($input: RoundInput!) { inviteKeyHolder(input: $input) { token purpose expiresAt } }'
const behindLink = `query ($token: String!) { keyHolderBox(token: $token) {
  boxId purpose usable organisation round keyHolder state publicKey codeCheck received } }`
const setWithLink = 'mutation ($input: SetBoxKeyWithLinkInput!) { setBoxKeyWithLink(input: $input) { token purpose } }'
const openWithLink = 'mutation ($input: OpenBoxWithLinkInput!) { openBoxWithLink(input: $input) { responses } }'
const stored = async ({ batchId }: PlannedScene) =>
  (
    await api.migrator.pool.query('select public_key, box_key, box_key_salt, code_check from batch where id = $1', [
      batchId,
    ])
  ).rows[0]

test('a key user gives the box its key once; what is stored is locked by the server again', async () => {
  const round = await planned()
  const key = await keyOf(round.batchId, makeCode())
  const set = (more: object = {}) => keyUser.ask(setBoxKey, { input: { roundId: round.id, key: { ...key, ...more } } })
  expect((await set()).data.setBoxKey.box).toEqual({ publicKey: key['publicKey'], codeCheck: key['codeCheck'] })
  const box = await stored(round)
  expect(box.box_key.includes(Buffer.from(key['wrappedKey']!, 'base64url'))).toBe(false)
  expect((await set()).code).toBe('KEY_EXISTS')
})

test('what is no point on the curve, or no locked key, is no key', async () => {
  const round = await planned()
  const key = await keyOf(round.batchId, makeCode())
  const set = (more: object) => keyUser.ask(setBoxKey, { input: { roundId: round.id, key: { ...key, ...more } } })
  expect((await set({ publicKey: toBase64Url(new Uint8Array(65).fill(4)) })).code).toBe('KEY_INVALID')
  expect((await set({ wrappedKey: 'AAAA' })).code).toBe('KEY_INVALID')
  expect((await set({ salt: 'not bytes' })).code).toBe('BAD_USER_INPUT')
  expect((await stored(round)).public_key).toBe(null)
})

test('a key whose code was lost is thrown away while the round is planned, never later', async () => {
  const round = await planned()
  const input = { roundId: round.id }
  const key = await keyOf(round.batchId, makeCode())
  await keyUser.get(setBoxKey, { input: { ...input, key } })
  expect((await keyUser.ask(forgetBoxKey, { input })).data.forgetBoxKey.box.publicKey).toBe(null)
  await keyUser.get(setBoxKey, { input: { ...input, key } })
  await api.migrator.pool.query(`update batch set state = 'open' where id = $1`, [round.batchId])
  expect((await keyUser.ask(forgetBoxKey, { input })).code).toBe('ROUND_NOT_PLANNED')
  expect((await keyUser.ask(setBoxKey, { input: { ...input, key } })).code).toBe('ROUND_NOT_PLANNED')
})

test('the key holder makes the key by link, checks and opens by the next, and the key user never sees the code', async () => {
  const round = await planned()
  const { inviteKeyHolder: first } = await keyUser.get(inviteKeyHolder, { input: { roundId: round.id } })
  expect(first).toMatchObject({ purpose: 'MAKE', token: expect.stringMatching(/^[\w-]{43}$/) })
  const see = (token: string) => api.stranger.ask(behindLink, { token })
  expect((await see(first.token)).data.keyHolderBox).toMatchObject({
    boxId: round.batchId,
    usable: true,
    organisation: 'Nacka',
    keyHolder: 'registratorn',
    state: 'PLANNED',
    publicKey: null,
  })
  const code = makeCode()
  const key = await keyOf(round.batchId, code)
  const { setBoxKeyWithLink: second } = await api.stranger.get(setWithLink, { input: { token: first.token, key } })
  expect(second.purpose).toBe('OPEN')
  expect((await see(first.token)).data.keyHolderBox.usable).toBe(false)
  expect((await api.stranger.ask(setWithLink, { input: { token: first.token, key } })).code).toBe('LINK_SPENT')
  const box = (await see(second.token)).data.keyHolderBox
  expect(box).toMatchObject({ usable: true, purpose: 'OPEN', codeCheck: key['codeCheck'] })

  const open = (token: string, given = code) => api.stranger.ask(openWithLink, { input: { token, code: given } })
  expect((await open(second.token)).code).toBe('BOX_NOT_CLOSED')
  await closeWithAnswers(round, fromBase64Url(box.publicKey)!)
  expect((await open(second.token, makeCode())).code).toBe('CODE_WRONG')
  expect((await open(first.token)).code).toBe('LINK_SPENT')
  expect((await open(second.token)).data.openBoxWithLink).toEqual({ responses: 8 })
  expect((await open(second.token)).code).toBe('BOX_NOT_CLOSED')
  expect(api.log.some((line) => line.includes(second.token) || line.includes(code))).toBe(false)
})

test('a new link ends the old one, and a link that is too old is spent', async () => {
  const round = await planned()
  const invite = async () =>
    (await keyUser.get(inviteKeyHolder, { input: { roundId: round.id } })).inviteKeyHolder.token
  const old = await invite()
  const fresh = await invite()
  expect((await api.stranger.ask(behindLink, { token: old })).code).toBe('LINK_UNKNOWN')
  await api.migrator.pool.query('update key_holder_link set expires_at = now() where batch_id = $1', [round.batchId])
  const key = await keyOf(round.batchId, makeCode())
  expect((await api.stranger.ask(setWithLink, { input: { token: fresh, key } })).code).toBe('LINK_SPENT')
  expect(
    (await api.migrator.pool.query('select from key_holder_link where token_hash = $1', [Buffer.from(fresh)])).rowCount,
  ).toBe(0)
})

test('a box that the server seals alone has its key at once, and opens without a code', async () => {
  const days = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString()
  const plan = {
    name: 'Puls',
    instrumentVersionId,
    opensAt: days(1),
    closesAt: days(9),
    box: { strength: 'SERVER', keyHolder: 'servern' },
  }
  const { planRound } = await keyUser.get(
    'mutation ($input: PlanRoundInput!) { planRound(input: $input) { id box { id strength publicKey codeCheck } } }',
    { input: { organisationId: nacka.id, plan } },
  )
  expect(planRound.box).toMatchObject({
    strength: 'SERVER',
    codeCheck: null,
    publicKey: expect.stringMatching(/^[\w-]{87}$/),
  })
  expect((await keyUser.ask(inviteKeyHolder, { input: { roundId: planRound.id } })).code).toBe('ROUND_NOT_PLANNED')
  const scene = await freeze({ id: planRound.id, batchId: planRound.box.id, organisationId: nacka.id, units: [] })
  await closeWithAnswers(scene, fromBase64Url(planRound.box.publicKey)!)
  const openBox = 'mutation ($input: OpenBoxInput!) { openBox(input: $input) { responses } }'
  expect((await keyUser.ask(openBox, { input: { roundId: planRound.id } })).data.openBox).toEqual({ responses: 8 })
})

test('choosing another strength throws the key away, since its promise was another', async () => {
  const round = await planned()
  const change = 'mutation ($input: ChangeRoundInput!) { changeRound(input: $input) { box { strength publicKey } } }'
  const to = async (strength: string) =>
    (await keyUser.get(change, { input: { roundId: round.id, plan: { box: { strength, keyHolder: 'x y' } } } }))
      .changeRound.box
  await keyUser.get(setBoxKey, { input: { roundId: round.id, key: await keyOf(round.batchId, makeCode()) } })
  const before = (await stored(round)).public_key.toString('base64url')
  const server = await to('SERVER')
  expect([server.strength, server.publicKey === before]).toEqual(['SERVER', false])
  expect(await to('KEY_HOLDER')).toEqual({ strength: 'KEY_HOLDER', publicKey: null })
})

test('a closed box that nobody can open is given up: counts remain, envelopes and key are gone', async () => {
  const round = await planned()
  const giveUp =
    'mutation ($input: RoundInput!) { giveUpBox(input: $input) { state box { state } responseRate { invited responses } } }'
  const ask = () => keyUser.ask(giveUp, { input: { roundId: round.id } })
  expect((await ask()).code).toBe('BOX_NOT_GIVEN_UP')
  const key = await keyOf(round.batchId, makeCode())
  await keyUser.get(setBoxKey, { input: { roundId: round.id, key } })
  await closeWithAnswers(round, fromBase64Url(key['publicKey']!)!)
  expect((await ask()).data.giveUpBox).toEqual({
    state: 'VOID',
    box: { state: 'VOID' },
    responseRate: { invited: 9, responses: 8 },
  })
  expect((await stored(round)).box_key).toBe(null)
  expect((await api.migrator.pool.query('select from envelope where batch_id = $1', [round.batchId])).rowCount).toBe(0)
  expect((await ask()).code).toBe('BOX_NOT_GIVEN_UP')
})

/** The tree as opening freezes it: one unit, nine invited. */
async function freeze(round: PlannedScene): Promise<PlannedScene> {
  const unitId = crypto.randomUUID()
  const { pool } = api.migrator
  await pool.query(
    `insert into unit (id, organisation_id, branch, name, kind, employees) values ($1, $2, 'own', 'Nacka', 'management', 9)`,
    [unitId, round.organisationId],
  )
  return { ...round, units: [{ id: unitId } as never] }
}

/** Opened by time, eight answers, closed: what worker and door do, and their own tests show. */
async function closeWithAnswers(round: PlannedScene, publicKey: Uint8Array): Promise<void> {
  const { pool } = api.migrator
  const { id, batchId, organisationId, units } = round
  const keyGroupId = units[0]!.id
  await pool.query(
    `insert into round_unit (round_id, organisation_id, unit_id, branch, position, name, kind, employees, frame, invited, key_group_id)
     values ($1, $2, $3, 'own', 0, 'Nacka', 'management', 9, 9, 9, $3)`,
    [id, organisationId, keyGroupId],
  )
  await pool.query(
    `insert into invitation (organisation_id, round_id, batch_id, unit_id, key_group_id, channel)
     select $1, $2, $3, $4, $4, 'link' from generate_series(1, 9)`,
    [organisationId, id, batchId, keyGroupId],
  )
  for (let number = 0; number < 8; number += 1) {
    const answers = Array.from({ length: 30 }, (_, item) => (item === 0 ? 1 + (number % 6) : 4))
    const envelope = await sealAnswers({ publicKey, batchId, keyGroupId, envelopeBytes: 1105, answers })
    await pool.query(
      'insert into envelope (organisation_id, batch_id, key_group_id, envelope) values ($1, $2, $3, $4)',
      [organisationId, batchId, keyGroupId, Buffer.from(envelope)],
    )
  }
  await pool.query(`update batch set state = 'closed', closed_at = now(), received = 8 where id = $1`, [batchId])
  await pool.query(`update round set state = 'closed' where id = $1`, [id])
}
