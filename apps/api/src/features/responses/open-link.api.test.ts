import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSealedRound, type SealedRound } from '@mognad/testkit/sealed-round'
import { startApi, type TestApi } from '../../../test/api.ts'

let api: TestApi
let round: SealedRound
let byInvitation: SealedRound
const bytes = 1105
const ownQuestions = [{ text: { sv: 'Vi har rätt lokaler.', en: 'Our premises suit us.' } }]
const explanations = [
  { itemId: 'E1', term: { sv: 'chef', en: 'manager' }, text: { sv: 'Den som du har samtal med.', en: 'Your own.' } },
]

beforeAll(async () => {
  api = await startApi()
  const instrumentVersionId = await api.scene.instrument()
  const nacka = await api.scene.organisation({ name: 'Nacka' })
  const units = [
    {
      name: 'Nacka',
      children: [
        { name: 'Skolor', invited: 9 },
        { name: 'Omsorg', invited: 8 },
      ],
    },
    { name: 'Bolagen', branch: 'funded' as const, children: [{ name: 'Vatten AB', invited: 7 }] },
  ]
  const plan = { secret: api.secret, instrumentVersionId, units }
  round = await addSealedRound(nacka, plan)
  byInvitation = await addSealedRound(nacka, plan)
  await api.migrator.pool.query(
    `update round set collection = 'open_link', own_questions = $2, explanations = $3 where id = $1`,
    [round.id, JSON.stringify(ownQuestions), JSON.stringify(explanations)],
  )
  await api.migrator.pool.query(`update batch set strength = 'server' where id = $1`, [round.batchId])
})
afterAll(() => api.close())

const visitor = () => randomBytes(32).toString('base64url')
const groupOf = (name: string) => round.units.find((unit) => unit.name === name)!.id
const send = (method: string, path: string, body: unknown) =>
  fetch(`${api.url}/respond/${path}`, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
const put = (who: string, unit: string, revision: number, envelope: Buffer) =>
  send('PUT', 'answer', {
    round: round.id,
    visitor: who,
    keyGroup: groupOf(unit),
    revision,
    envelope: envelope.toString('base64url'),
  })
const codeOf = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code]

test('the box says that anybody may answer, how strong it is, what else is asked, and which units there are', async () => {
  const box = await (await fetch(`${api.url}/respond/rounds/${round.id}/box`)).json()
  expect(box).toMatchObject({ collection: 'open_link', strength: 'server', ownQuestions, explanations })
  expect(box).toHaveProperty('groups', [
    { keyGroup: groupOf('Nacka'), unit: 'Nacka', above: null, whole: true },
    { keyGroup: groupOf('Skolor'), unit: 'Skolor', above: 'Nacka', whole: false },
    { keyGroup: groupOf('Omsorg'), unit: 'Omsorg', above: 'Nacka', whole: false },
    { keyGroup: groupOf('Vatten AB'), unit: 'Vatten AB', above: 'Bolagen', whole: false },
  ])
})

test('a round by invitation says no units and lets no visitor in', async () => {
  const box = await (await fetch(`${api.url}/respond/rounds/${byInvitation.id}/box`)).json()
  expect(box).toMatchObject({ collection: 'invitations', strength: 'key_holder', ownQuestions: [], groups: [] })
  const message = { round: byInvitation.id, visitor: visitor(), keyGroup: byInvitation.units[0]!.id }
  expect(await codeOf(await send('POST', 'status', message))).toEqual([404, 'LINK_UNKNOWN'])
  const answer = { ...message, revision: 1, envelope: randomBytes(bytes).toString('base64url') }
  expect(await codeOf(await send('PUT', 'answer', answer))).toEqual([404, 'LINK_UNKNOWN'])
})

test('a visitor answers, answers again from the same browser, and counts once, also after a change of unit', async () => {
  const who = visitor()
  expect((await put(who, 'Skolor', 1, randomBytes(bytes))).status).toBe(204)
  const status = await send('POST', 'status', { round: round.id, visitor: who, keyGroup: groupOf('Omsorg') })
  expect(await status.json()).toEqual({ keyGroup: groupOf('Omsorg'), unit: 'Omsorg', revision: 1, open: true })
  const second = randomBytes(bytes)
  expect((await put(who, 'Omsorg', 2, second)).status).toBe(204)
  const { rows } = await api.migrator.pool.query(
    'select slot, key_group_id as "keyGroupId", revision, envelope, mac from sealed_answer where batch_id = $1',
    [round.batchId],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ revision: 2, envelope: second, keyGroupId: groupOf('Omsorg') })
  // What closing checks: the row is one that the server itself has written.
  expect(api.secret.isRowMac({ batchId: round.batchId, ...rows[0] }, rows[0].mac)).toBe(true)
})

test('a unit that is no group of the round takes no answer', async () => {
  const message = { round: round.id, visitor: visitor(), keyGroup: byInvitation.units[1]!.id }
  expect(await codeOf(await send('POST', 'status', message))).toEqual([404, 'LINK_UNKNOWN'])
})

test('a unit that has closed before its round takes no new answer, and acknowledges the old one again', async () => {
  const who = visitor()
  const envelope = randomBytes(bytes)
  expect((await put(who, 'Skolor', 1, envelope)).status).toBe(204)
  await api.migrator.pool.query(
    `update round_unit set closes_at = now() - interval '1 minute' where round_id = $1 and unit_id = $2`,
    [round.id, groupOf('Skolor')],
  )
  expect(await codeOf(await put(visitor(), 'Skolor', 1, randomBytes(bytes)))).toEqual([410, 'NOT_OPEN'])
  expect(await codeOf(await put(who, 'Skolor', 2, randomBytes(bytes)))).toEqual([410, 'NOT_OPEN'])
  expect((await put(who, 'Skolor', 1, envelope)).status).toBe(204)
  expect((await put(visitor(), 'Omsorg', 1, randomBytes(bytes))).status).toBe(204)
})

test('too short a name for a visitor, or an invitation beside it, is no message', async () => {
  const good = { round: round.id, visitor: visitor(), keyGroup: groupOf('Omsorg') }
  for (const message of [
    { ...good, visitor: randomBytes(16).toString('base64url') },
    { ...good, invitation: byInvitation.invitations[0]!.id },
  ])
    expect(await codeOf(await send('POST', 'status', message))).toEqual([400, 'MESSAGE_INVALID'])
})

test('one address can put no more than thirty answers a minute behind an open link; invited people are not held up', async () => {
  const statuses: number[] = []
  for (let count = 0; count < 40 && statuses.at(-1) !== 429; count += 1)
    statuses.push((await put(visitor(), 'Omsorg', 1, randomBytes(bytes))).status)
  expect(statuses.at(-1)).toBe(429)
  expect(statuses.length).toBeGreaterThan(20)
  const { id } = byInvitation.invitations[0]!
  const invited = { invitation: id, token: api.secret.linkToken(id).toString('base64url') }
  const answer = { ...invited, revision: 1, envelope: randomBytes(bytes).toString('base64url') }
  expect((await send('PUT', 'answer', answer)).status).toBe(204)
})
