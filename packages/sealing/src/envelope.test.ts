import { beforeAll, expect, test } from 'vitest'
import { type BoxKey, makeBoxKey, type MadeBoxKey, unwrapBoxKey } from './box-key.ts'
import { makeCode } from './code.ts'
import { envelopeBytes, envelopeBytesWithText, openEnvelope, sealAnswers } from './envelope.ts'
import { Unreadable } from './sealing-errors.ts'
import { aadOf, infoOf, suite } from './suite.ts'

const batchId = '0192f0c4-0000-7000-8000-000000000001'
const otherBatchId = '0192f0c4-0000-7000-8000-000000000002'
const keyGroupId = '0192f0c4-0000-7000-8000-00000000000a'
const otherKeyGroupId = '0192f0c4-0000-7000-8000-00000000000b'
const answers = Array.from({ length: 30 }, (_, index) => index % 8)

let made: MadeBoxKey
let boxKey: BoxKey

beforeAll(async () => {
  const code = makeCode()
  made = await makeBoxKey(batchId, code)
  boxKey = await unwrapBoxKey(made.wrappedKey, made.salt, batchId, code)
})

const seal = (changes: Partial<Parameters<typeof sealAnswers>[0]> = {}) =>
  sealAnswers({ publicKey: made.publicKey, batchId, keyGroupId, envelopeBytes, answers, ...changes })

test('an answer sealed in the browser opens with the key of the box', async () => {
  expect(await openEnvelope(boxKey, { batchId, keyGroupId, envelope: await seal() })).toEqual(answers)
})

test('bytes seal like a list of codes', async () => {
  const envelope = await seal({ answers: Uint8Array.from(answers) })
  expect(await openEnvelope(boxKey, { batchId, keyGroupId, envelope })).toEqual(answers)
})

test('an envelope has 1 105 bytes whatever is in it', async () => {
  for (const some of [[], [0], answers, Array.from({ length: 200 }, () => 7)])
    expect((await seal({ answers: some })).length).toBe(1105)
})

test('an envelope for free text has 4 177 bytes', async () => {
  expect((await seal({ envelopeBytes: envelopeBytesWithText })).length).toBe(4177)
})

test('answers that do not fit are refused instead of making a longer envelope', async () => {
  await expect(seal({ answers: Array.from({ length: 600 }, () => 7) })).rejects.toThrow(RangeError)
})

test('the same answers never give the same envelope', async () => {
  expect(await seal()).not.toEqual(await seal())
})

test('an envelope moved to another key group does not open', async () => {
  const envelope = await seal()
  await expect(openEnvelope(boxKey, { batchId, keyGroupId: otherKeyGroupId, envelope })).rejects.toThrow(Unreadable)
})

test('an envelope of another batch does not open', async () => {
  const envelope = await seal({ batchId: otherBatchId })
  await expect(openEnvelope(boxKey, { batchId, keyGroupId, envelope })).rejects.toThrow(Unreadable)
})

test('an envelope sealed to another key does not open', async () => {
  const { publicKey } = await makeBoxKey(batchId, makeCode())
  const envelope = await seal({ publicKey })
  await expect(openEnvelope(boxKey, { batchId, keyGroupId, envelope })).rejects.toThrow(Unreadable)
})

test('one changed bit anywhere makes an envelope unreadable', async () => {
  const envelope = await seal()
  for (const place of [0, 1, 40, 64, 65, 600, 1104]) {
    const changed = envelope.with(place, envelope[place]! ^ 1)
    await expect(openEnvelope(boxKey, { batchId, keyGroupId, envelope: changed })).rejects.toThrow(Unreadable)
  }
})

test('a cut or empty envelope is unreadable', async () => {
  const envelope = await seal()
  for (const length of [0, 64, 65, 80, 1104])
    await expect(openEnvelope(boxKey, { batchId, keyGroupId, envelope: envelope.slice(0, length) })).rejects.toThrow(
      Unreadable,
    )
})

test.each([
  ['another version', '{"v":2,"answers":[1]}'],
  ['codes that are no bytes', '{"v":1,"answers":[256]}'],
  ['fractions', '{"v":1,"answers":[1.5]}'],
  ['no list', '{"v":1,"answers":"1"}'],
  ['null', 'null'],
  ['no JSON', 'hej'],
])('an envelope that holds %s is unreadable', async (_what, text) => {
  const content = new TextEncoder().encode(text)
  const plain = new Uint8Array(1024)
  plain.set([0, content.length])
  plain.set(content, 2)
  const envelope = await sealedByHand(plain)
  await expect(openEnvelope(boxKey, { batchId, keyGroupId, envelope })).rejects.toThrow(Unreadable)
})

test('a length that points outside the envelope is unreadable', async () => {
  const envelope = await sealedByHand(new Uint8Array(1024).fill(255))
  await expect(openEnvelope(boxKey, { batchId, keyGroupId, envelope })).rejects.toThrow(Unreadable)
})

async function sealedByHand(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const sender = await suite.createSenderContext({
    recipientPublicKey: await suite.kem.deserializePublicKey(made.publicKey),
    info: infoOf(batchId),
  })
  const sealed = await sender.seal(plain, aadOf(keyGroupId))
  return new Uint8Array([...new Uint8Array(sender.enc), ...new Uint8Array(sealed)])
}
