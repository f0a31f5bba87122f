import { randomBytes } from 'node:crypto'
import { connect, createServer, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSealedRound, type SealedRound } from '@mognad/testkit/sealed-round'
import { startApi, type TestApi } from '../../../test/api.ts'
import { takeEnvelopesOut } from '../../../test/stage.ts'

let api: TestApi
let round: SealedRound
let instrument: string
const bytes = 1105

beforeAll(async () => {
  api = await startApi()
  instrument = await api.scene.instrument()
  const nacka = await api.scene.organisation({ name: 'Nacka' })
  const units = [{ name: 'Nacka', invited: 2, children: [{ name: 'Skolor', invited: 9 }] }]
  round = await addSealedRound(nacka, { secret: api.secret, instrumentVersionId: instrument, units })
})
afterAll(() => api.close())

const linkOf = (number: number) => {
  const { id } = round.invitations[number]!
  return { invitation: id, token: api.secret.linkToken(id).toString('base64url') }
}
const send = (method: string, path: string, body: unknown) =>
  fetch(`${api.url}/respond/${path}`, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
const put = (number: number, revision: number, envelope: Buffer) =>
  send('PUT', 'answer', { ...linkOf(number), revision, envelope: envelope.toString('base64url') })
const rowOf = async (number: number) => {
  const slot = api.secret.slot(round.id, round.invitations[number]!.id)
  return (await api.migrator.pool.query('select revision, envelope from sealed_answer where slot = $1', [slot])).rows
}

/** Carries a request to the API and cuts the sender off as soon as the API's answer begins to come. */
async function lineThatIsCut(port: number): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((sender) => {
    const api = connect(port, '127.0.0.1')
    sender.pipe(api)
    api.once('data', () => sender.destroy())
    for (const end of [sender, api]) end.on('error', () => undefined)
    sender.on('close', () => api.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { port: (server.address() as AddressInfo).port, close }
}

const codeOf = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code]

test('the box is told in the same words to everyone, and to no cache', async () => {
  const ask = () => fetch(`${api.url}/respond/rounds/${round.id}/box`)
  const response = await ask()
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('set-cookie')).toBeNull()
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  const text = await response.text()
  expect(JSON.parse(text)).toEqual({
    batch: round.batchId,
    state: 'open',
    background: null,
    instrumentVersion: instrument,
    publicKey: expect.stringMatching(/^[\w-]{87}$/),
    envelopeBytes: bytes,
    strength: 'key_holder',
    keyHolder: 'Registrator',
    closesAt: expect.any(String),
    organisation: 'Nacka',
    round: expect.stringMatching(/^Mätning/),
    synthetic: false,
    collection: 'invitations',
    ownQuestions: [],
    explanations: [],
    groups: [],
  })
  expect(await (await ask()).text()).toBe(text)
  expect(await codeOf(await fetch(`${api.url}/respond/rounds/${instrument}/box`))).toEqual([404, 'ROUND_UNKNOWN'])
  expect(await codeOf(await fetch(`${api.url}/respond/rounds/elsewhere/box`))).toEqual([404, 'ROUND_UNKNOWN'])
})

test('the questionnaire may be kept for ever: a version never changes', async () => {
  const response = await fetch(`${api.url}/respond/instruments/${instrument}`)
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(await response.json()).toMatchObject({ id: 'digital-maturity', collection: 'persons' })
  expect(await codeOf(await fetch(`${api.url}/respond/instruments/${round.id}`))).toEqual([404, 'INSTRUMENT_UNKNOWN'])
})

test('an answer goes in, again without change, and is replaced by a newer one', async () => {
  const status = async () => (await send('POST', 'status', linkOf(0))).json()
  const { keyGroupId } = round.invitations[0]!
  expect(await status()).toEqual({ keyGroup: keyGroupId, unit: 'Nacka', revision: 0, open: true })
  const [first, second] = [randomBytes(bytes), randomBytes(bytes)]
  expect((await put(0, 1, first)).status).toBe(204)
  expect((await put(0, 1, first)).status).toBe(204)
  expect(await codeOf(await put(0, 1, second))).toEqual([409, 'NEWER_ANSWER'])
  expect((await put(0, 2, second)).status).toBe(204)
  expect(await codeOf(await put(0, 1, first))).toEqual([409, 'NEWER_ANSWER'])
  expect(await status()).toMatchObject({ revision: 2 })
  const { rows } = await api.migrator.pool.query('select envelope, revision from sealed_answer where batch_id = $1', [
    round.batchId,
  ])
  expect(rows).toEqual([{ envelope: second, revision: 2 }])
})

test('fifty equal sends at once are one row, fifty times stored', async () => {
  const envelope = randomBytes(bytes)
  const replies = await Promise.all(Array.from({ length: 50 }, () => put(3, 1, envelope)))
  expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 204))
  expect(await rowOf(3)).toEqual([{ revision: 1, envelope }])
})

test('a connection that is cut between the commit and the answer: the retry gives the same result', async () => {
  const line = await lineThatIsCut(Number(new URL(api.url).port))
  const envelope = randomBytes(bytes)
  const body = JSON.stringify({ ...linkOf(4), revision: 1, envelope: envelope.toString('base64url') })
  const init = { method: 'PUT', body, headers: { 'content-type': 'application/json' } }
  await expect(fetch(`http://127.0.0.1:${line.port}/respond/answer`, init)).rejects.toThrow('fetch failed')
  expect(await rowOf(4)).toEqual([{ revision: 1, envelope }])
  expect((await put(4, 1, envelope)).status).toBe(204)
  expect(await rowOf(4)).toEqual([{ revision: 1, envelope }])
  await line.close()
})

test('the mac of what the door stores is the one that closing looks for', async () => {
  const envelope = randomBytes(bytes)
  expect((await put(1, 1, envelope)).status).toBe(204)
  const { id, keyGroupId } = round.invitations[1]!
  const slot = api.secret.slot(round.id, id)
  const { rows } = await api.migrator.pool.query('select mac, key_group_id from sealed_answer where slot = $1', [slot])
  expect(api.secret.isRowMac({ batchId: round.batchId, slot, keyGroupId, revision: 1, envelope }, rows[0].mac)).toBe(
    true,
  )
})

test('without the right token nothing is told and nothing goes in', async () => {
  const { invitation } = linkOf(2)
  const { token } = linkOf(3)
  const envelope = randomBytes(bytes).toString('base64url')
  for (const link of [
    { invitation, token },
    { invitation: instrument, token },
  ]) {
    expect(await codeOf(await send('POST', 'status', link))).toEqual([404, 'LINK_UNKNOWN'])
    expect(await codeOf(await send('PUT', 'answer', { ...link, revision: 1, envelope }))).toEqual([404, 'LINK_UNKNOWN'])
  }
})

test('envelopes of another size and messages of another shape are refused', async () => {
  expect(await codeOf(await put(2, 1, randomBytes(bytes - 1)))).toEqual([422, 'ENVELOPE_SIZE'])
  expect(await codeOf(await put(2, 0, randomBytes(bytes)))).toEqual([400, 'MESSAGE_INVALID'])
  expect(await codeOf(await send('POST', 'status', { invitation: 'x' }))).toEqual([400, 'MESSAGE_INVALID'])
  expect(await codeOf(await send('PUT', 'answer', { ...linkOf(2), revision: 1, envelope: 'å' }))).toEqual([
    400,
    'MESSAGE_INVALID',
  ])
  expect((await send('PUT', 'answer', { ...linkOf(2), revision: 1, envelope: 'A'.repeat(20_000) })).status).toBe(413)
})

test('a closed round takes no answer', async () => {
  await takeEnvelopesOut(api.migrator.pool, round)
  expect(await codeOf(await put(4, 1, randomBytes(bytes)))).toEqual([410, 'NOT_OPEN'])
  expect(await (await send('POST', 'status', linkOf(4))).json()).toMatchObject({ open: false, revision: 0 })
})

test('an address that asks too often has to wait', async () => {
  const narrow = await startApi({ doorPerAddress: 3 })
  const ask = () => fetch(`${narrow.url}/respond/rounds/${round.id}/box`)
  for (const expected of [404, 404, 404, 429]) expect((await ask()).status).toBe(expected)
  await narrow.close()
})

test('no message of the door is in the log, nor whose it was', () => {
  const log = api.log.join('')
  expect(log).toContain('/respond/answer')
  for (const { id } of round.invitations) expect(log).not.toContain(id)
  expect(log).not.toContain(round.id)
  expect(log).not.toContain('127.0.0.1')
})
