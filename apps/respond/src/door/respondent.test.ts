import { encodeLink, encodeOpenLink } from '@mognad/sealing/link'
import { expect, test } from 'vitest'
import { openSurvey } from '../app/open-survey.ts'
import { memoryStorage } from '../drafts/device-storage.ts'
import { testRound } from '../testing/round.ts'
import { doorOf } from './door.ts'
import { respondentIn } from './respondent.ts'

const whole = { keyGroup: 'g-whole', unit: 'Nacka', above: null, whole: true }
const schools = { keyGroup: 'g-schools', unit: 'Skolor', above: 'Nacka', whole: false }

async function openRound() {
  const round = await testRound()
  const path = `/respond/rounds/${round.link.roundId}/box`
  const usual = (await (await round.send(path)).json()) as object
  round.next[path] = [{ status: 200, body: { ...usual, collection: 'open_link', groups: [whole, schools] } }]
  round.sent.length = 0
  return { ...round, path, address: `https://mognad.example${encodeOpenLink(round.link)}` }
}

test('a personal link shows its invitation and token at the door', async () => {
  const { link } = await testRound()
  const respondent = respondentIn(encodeLink(link), memoryStorage())
  expect(respondent?.visitor).toBeNull()
  expect(respondent?.who()).toMatchObject({ invitation: link.invitationId })
})

test('behind an open link a visitor shows 32 random bytes, the same ones for as long as the device keeps them', async () => {
  const { address, link } = await openRound()
  const storage = memoryStorage()
  const first = respondentIn(address, storage)!.who()
  expect(first).toMatchObject({ round: link.roundId, visitor: expect.stringMatching(/^[\w-]{43}$/) })
  expect(respondentIn(address, storage)!.who()).toEqual(first)
  expect(respondentIn(address, memoryStorage())!.who()).not.toEqual(first)
})

test('until a unit is chosen the whole organisation is answered for, and a choice is kept', async () => {
  const { address, send, sent, next, path } = await openRound()
  const storage = memoryStorage()
  const respondent = respondentIn(address, storage)!
  const box = next[path]![0]!
  await openSurvey(respondent, doorOf(send, respondent))
  expect(sent.find(({ path: to }) => to === '/respond/status')?.body).toMatchObject({ keyGroup: 'g-whole' })
  respondent.visitor!.choose('g-schools')
  next[path] = [box]
  const again = respondentIn(address, storage)!
  await openSurvey(again, doorOf(send, again))
  expect(again.who()).toMatchObject({ keyGroup: 'g-schools' })
})

test('another person at the same device is another visitor', async () => {
  const { address } = await openRound()
  const respondent = respondentIn(address, memoryStorage())!
  const before = respondent.who()
  respondent.visitor!.renew()
  expect(respondent.who()).not.toEqual(before)
})

test('an open link to a round that goes by invitation opens nothing', async () => {
  const round = await testRound()
  const respondent = respondentIn(encodeOpenLink(round.link), memoryStorage())!
  expect(await openSurvey(respondent, doorOf(round.send, respondent))).toEqual({ stop: 'unknown' })
})
