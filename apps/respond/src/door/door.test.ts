import { toBase64Url } from '@mognad/sealing/bytes'
import { expect, test } from 'vitest'
import { openSurvey } from '../app/open-survey.ts'
import { batchId, testRound } from '../testing/round.ts'
import { doorOf, putReplyOf } from './door.ts'
import { LinkUnknown, NoContact } from './door.type.ts'

test('no request carries a cookie or a referrer, and no address names the invitation or its token', async () => {
  const { link, respondent, sent, send } = await testRound()
  const door = doorOf(send, respondent)
  await openSurvey(respondent, door)
  await door.putAnswer({ batchId, revision: 1, envelope: new Uint8Array(4) })
  expect(sent).toHaveLength(4)
  for (const { path, init } of sent) {
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
    expect(path).not.toContain(link.invitationId)
    expect(path).not.toContain(toBase64Url(link.token))
  }
})

test('an answer is put with keepalive, so that it outlives the tab', async () => {
  const { link, respondent, sent, send } = await testRound()
  await doorOf(send, respondent).putAnswer({ batchId, revision: 2, envelope: Uint8Array.from([1, 2, 255]) })
  expect(sent[0]).toMatchObject({
    path: '/respond/answer',
    init: { method: 'PUT', keepalive: true },
    body: { invitation: link.invitationId, token: toBase64Url(link.token), revision: 2, envelope: 'AQL_' },
  })
})

test('each status of the door has one meaning', () => {
  expect([204, 404, 409, 410, 422, 400].map((status) => putReplyOf(status))).toEqual([
    'STORED',
    'LINK_UNKNOWN',
    'NEWER_ANSWER',
    'NOT_OPEN',
    'REFUSED',
    'REFUSED',
  ])
})

test('a lost request, a server in trouble, too many requests and a foreign page are no contact', async () => {
  const { respondent, next, send } = await testRound()
  const door = doorOf(send, respondent)
  for (const reply of ['lost', { status: 502 }, { status: 429 }, { status: 200 }, { status: 200, body: [] }] as const) {
    next['/respond/status'] = [reply]
    await expect(door.standing()).rejects.toThrow(NoContact)
  }
  next['/respond/status'] = [{ status: 404 }]
  await expect(door.standing()).rejects.toThrow(LinkUnknown)
})

test('a survey opens with its pages in the order of presentation', async () => {
  const { respondent, send } = await testRound()
  const opened = await openSurvey(respondent, doorOf(send, respondent))
  if (!('survey' in opened)) throw new Error(opened.stop)
  expect(opened.survey.pages.map(({ title }) => title['sv'])).toEqual(['Första sidan', 'Andra sidan'])
  expect(opened.survey.box.keyHolder).toBe('Registratorn')
})

test('a box with another key than the link was made for is refused, before the invitation is shown to the server', async () => {
  const { respondent, sent, send } = await testRound()
  const other = { ...respondent, fingerprint: crypto.getRandomValues(new Uint8Array(8)) }
  expect(await openSurvey(other, doorOf(send, other))).toMatchObject({ stop: 'wrongKey' })
  expect(sent).toHaveLength(1)
})

test('a round that is not open says so, a link that nobody knows and a network that is down too', async () => {
  const { respondent, next, send } = await testRound()
  const door = doorOf(send, respondent)
  const path = `/respond/rounds/${respondent.roundId}/box`
  const box = await (await send(path)).json()
  for (const [state, stop] of Object.entries({
    planned: 'planned',
    closed: 'closed',
    opened: 'closed',
    void: 'void',
  })) {
    next[path] = [{ status: 200, body: { ...box, state } }]
    expect(await openSurvey(respondent, door)).toMatchObject({ stop })
  }
  next['/respond/status'] = [{ status: 200, body: { keyGroup: 'g', unit: '', revision: 1, open: false } }]
  expect(await openSurvey(respondent, door)).toMatchObject({ stop: 'closed' })
  next['/respond/status'] = [{ status: 404 }]
  expect(await openSurvey(respondent, door)).toEqual({ stop: 'unknown' })
  next[path] = ['lost']
  expect(await openSurvey(respondent, door)).toEqual({ stop: 'noContact' })
})
