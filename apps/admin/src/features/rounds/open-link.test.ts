import { decodeOpenLink, fromBase64Url, isFingerprintOf } from '@mognad/sealing'
import { expect, test } from 'vitest'
import { openLinkOf } from './open-link.ts'

const roundId = '0192f0c4-0000-7000-8000-000000000001'
const publicKey = 'BA'.padEnd(87, 'A')

test('the link of an open round is one that the questionnaire takes, written for the key of its box', async () => {
  const link = await openLinkOf(roundId, publicKey, 'https://mognad.example')
  const read = decodeOpenLink(link ?? '')
  expect(read?.roundId).toBe(roundId)
  expect(await isFingerprintOf(read!.fingerprint, fromBase64Url(publicKey)!)).toBe(true)
})

test('a key that is no key makes no link', async () => {
  expect(await openLinkOf(roundId, 'å', 'https://mognad.example')).toBeNull()
})
