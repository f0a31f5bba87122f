import { expect, test } from 'vitest'
import { memoryStorage } from './device-storage.ts'
import { draftStoreOf } from './draft-store.ts'

const ids = { roundId: 'r1', draftName: 'i1' }
const pending = { batchId: 'b1', revision: 3, envelope: Uint8Array.from({ length: 1105 }, (_, index) => index % 256) }

test('a draft comes back after the tab was closed', () => {
  const storage = memoryStorage()
  draftStoreOf(storage, ids).writeDraft({ instrumentVersionId: 'v1', answers: { E1: 4, E2: 7 } })
  expect(draftStoreOf(storage, ids).readDraft('v1')).toEqual({ E1: 4, E2: 7 })
})

test('a draft of another version of the instrument, of another invitation or another round is not taken', () => {
  const storage = memoryStorage()
  draftStoreOf(storage, ids).writeDraft({ instrumentVersionId: 'v1', answers: { E1: 4 } })
  expect(draftStoreOf(storage, ids).readDraft('v2')).toBeNull()
  expect(draftStoreOf(storage, { ...ids, draftName: 'i2' }).readDraft('v1')).toBeNull()
  expect(draftStoreOf(storage, { ...ids, roundId: 'r2' }).readDraft('v1')).toBeNull()
})

test('a sealed answer is kept byte for byte, and only for its own box', () => {
  const storage = memoryStorage()
  draftStoreOf(storage, ids).writePending(pending)
  expect(draftStoreOf(storage, ids).readPending('b1')).toEqual(pending)
  expect(draftStoreOf(storage, ids).readPending('b2')).toBeNull()
})

test('erasing the sealed answer keeps the draft, erasing everything keeps nothing', () => {
  const storage = memoryStorage()
  const store = draftStoreOf(storage, ids)
  store.writeDraft({ instrumentVersionId: 'v1', answers: { E1: 4 } })
  store.writePending(pending)
  store.erasePending()
  expect([store.readPending('b1'), store.hasAny()]).toEqual([null, true])
  store.eraseAll()
  expect([store.readDraft('v1'), store.hasAny()]).toEqual([null, false])
})

test('what another program or a crash left in the storage is as good as nothing', () => {
  for (const text of [
    '{',
    '1',
    'null',
    '{"instrumentVersionId":"v1"}',
    '{"batchId":"b1","revision":"x","envelope":"å"}',
  ]) {
    const storage = memoryStorage()
    storage.setItem('mognad.draft.r1.i1', text)
    storage.setItem('mognad.envelope.r1.i1', text)
    expect(draftStoreOf(storage, ids).readDraft('v1')).toBeNull()
    expect(draftStoreOf(storage, ids).readPending('b1')).toBeNull()
  }
})
