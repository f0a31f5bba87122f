import { envelopeBytes, sealAnswers } from '@mognad/sealing/envelope'
import { fromBase64Url } from '@mognad/sealing/bytes'
import { expect, test } from 'vitest'
import { doorOf } from '../door/door.ts'
import { NoContact } from '../door/door.type.ts'
import { memoryStorage } from '../drafts/device-storage.ts'
import { draftStoreOf } from '../drafts/draft-store.ts'
import { batchId, keyGroupId, testRound, type TestRound } from '../testing/round.ts'
import { deliver, type DeliveryTask } from './deliver.ts'

const answers = [1, 2, 3, 7, 0]

async function taskOf(round: TestRound) {
  const door = doorOf(round.send, round.respondent)
  const store = draftStoreOf(memoryStorage(), round.respondent)
  store.writeDraft({ instrumentVersionId: 'v1', answers: { A1: 1 } })
  const { publicKey } = await door.box()
  const sealed: string[] = []
  const pauses: number[] = []
  const task: DeliveryTask = {
    batchId,
    door,
    store,
    seal: (group) => {
      sealed.push(group)
      return sealAnswers({ publicKey, batchId, keyGroupId: group, envelopeBytes, answers })
    },
    pause: async (failures) => void pauses.push(failures),
  }
  const puts = () => round.sent.filter(({ path }) => path === '/respond/answer').map(({ body }) => body)
  return { task, store, sealed, pauses, puts }
}

test('an answer is sealed for its key group, stored as the next revision, and erased from the device', async () => {
  const round = await testRound()
  const { task, store, sealed, puts } = await taskOf(round)
  round.next['/respond/status'] = [{ status: 200, body: { keyGroup: keyGroupId, unit: '', revision: 4, open: true } }]
  expect(await deliver(task)).toBe('sent')
  expect(sealed).toEqual([keyGroupId])
  expect(puts()).toMatchObject([{ revision: 5 }])
  expect(fromBase64Url(String(puts()[0]!['envelope']))).toHaveLength(1105)
  expect(await round.opened()).toEqual([answers])
  expect(store.hasAny()).toBe(false)
})

test('a lost reply is followed by the same bytes and the same revision, however often', async () => {
  const round = await testRound()
  const { task, sealed, pauses, puts } = await taskOf(round)
  round.next['/respond/answer'] = ['lost', { status: 503 }, { status: 429 }, 'lost']
  expect(await deliver(task)).toBe('sent')
  expect(sealed).toHaveLength(1)
  expect(pauses).toEqual([1, 2, 3, 4])
  expect(new Set(puts().map((body) => JSON.stringify(body))).size).toBe(1)
  expect(puts()).toHaveLength(5)
})

test('nothing is erased before the acknowledgement, and a reopened tab sends the kept envelope', async () => {
  const round = await testRound()
  const { task, store, sealed } = await taskOf(round)
  round.next['/respond/answer'] = ['lost']
  const closedTab = new Promise<never>(() => undefined)
  void deliver({ ...task, pause: () => closedTab })
  await expect.poll(() => store.readPending(batchId)?.revision).toBe(1)
  expect(store.readDraft('v1')).toEqual({ A1: 1 })
  expect(await deliver(task)).toBe('sent')
  expect(sealed).toHaveLength(1)
})

test('sealing code that could not be loaded is tried again, with nothing sent', async () => {
  const round = await testRound()
  const { task, pauses, puts } = await taskOf(round)
  let loads = 0
  const seal: DeliveryTask['seal'] = (group) => {
    loads += 1
    return loads === 1 ? Promise.reject(new NoContact('not loaded')) : task.seal(group)
  }
  expect(await deliver({ ...task, seal })).toBe('sent')
  expect(pauses).toEqual([1])
  expect(puts()).toHaveLength(1)
})

test('a newer answer from another device is a question to the respondent: nothing is erased', async () => {
  const round = await testRound()
  const { task, store } = await taskOf(round)
  round.next['/respond/answer'] = [{ status: 409 }]
  expect(await deliver(task)).toBe('newer')
  expect(store.readPending(batchId)).not.toBeNull()
  expect(store.readDraft('v1')).not.toBeNull()
})

test('a server that has gone back to an earlier revision gets the answer anew under its next one', async () => {
  const round = await testRound()
  const { task, store, sealed, puts } = await taskOf(round)
  round.next['/respond/status'] = [
    { status: 200, body: { keyGroup: keyGroupId, unit: '', revision: 4, open: true } },
    { status: 200, body: { keyGroup: keyGroupId, unit: '', revision: 2, open: true } },
  ]
  round.next['/respond/answer'] = [{ status: 409, body: { code: 'REVISION_SKIPPED', message: '' } }]
  expect(await deliver(task)).toBe('sent')
  expect(puts().map(({ revision }) => revision)).toEqual([5, 3])
  expect([sealed.length, store.hasAny()]).toEqual([2, false])
})

test('a round that closed meanwhile says so and keeps the draft', async () => {
  const round = await testRound()
  const { task, store, sealed } = await taskOf(round)
  round.next['/respond/answer'] = [{ status: 410 }]
  expect(await deliver(task)).toBe('closed')
  expect([store.readPending(batchId), store.hasAny()]).toEqual([null, true])
  round.next['/respond/status'] = [{ status: 200, body: { keyGroup: keyGroupId, unit: '', revision: 0, open: false } }]
  expect(await deliver(task)).toBe('closed')
  expect(sealed).toHaveLength(1)
})

test('an unknown link and a refused envelope end the delivery', async () => {
  const round = await testRound()
  const { task, store } = await taskOf(round)
  round.next['/respond/answer'] = [{ status: 422 }]
  expect(await deliver(task)).toBe('refused')
  expect(store.readDraft('v1')).not.toBeNull()
  round.next['/respond/answer'] = [{ status: 404 }]
  expect(await deliver(task)).toBe('unknown')
  round.next['/respond/status'] = [{ status: 404 }]
  store.erasePending()
  expect(await deliver(task)).toBe('unknown')
})
