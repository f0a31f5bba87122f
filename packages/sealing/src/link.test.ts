import { expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from './bytes.ts'
import { fingerprint, fingerprintText, isFingerprintOf } from './fingerprint.ts'
import { decodeLink, decodeOpenLink, encodeLink, encodeOpenLink } from './link.ts'

const link = {
  roundId: '0192f0c4-0000-7000-8000-000000000001',
  invitationId: '3d6f0a52-6a0e-4f0e-9b1c-2f8f0c3b7a11',
  token: Uint8Array.from({ length: 16 }, (_, index) => 255 - index),
  fingerprint: Uint8Array.from({ length: 8 }, (_, index) => index),
}

test('a link says round, invitation, token and fingerprint, and only the round before the #', () => {
  const tail = `${toBase64Url(link.token)}.AAECAwQFBgc`
  expect(encodeLink(link)).toBe(`/s/${link.roundId}#${link.invitationId}.${tail}`)
})

test('a link is read back, as path and as whole address', () => {
  expect(decodeLink(encodeLink(link))).toEqual(link)
  expect(decodeLink(`https://mognad.example${encodeLink(link)}\n`)).toEqual(link)
})

test('a link that a mail program cut, or that is something else, is no link', () => {
  const text = encodeLink(link)
  for (const bad of ['', text.slice(0, -1), `${text}A`, text.replace('#', '?'), text.replace('.', ':'), '/s/', '/'])
    expect(decodeLink(bad)).toBeNull()
})

test('a token or fingerprint of another length makes no link', () => {
  expect(() => encodeLink({ ...link, token: new Uint8Array(15) })).toThrow(RangeError)
  expect(() => encodeLink({ ...link, fingerprint: new Uint8Array(9) })).toThrow(RangeError)
})

test('base64url has one spelling for each byte string', () => {
  for (let length = 0; length < 70; length += 1) {
    const bytes = crypto.getRandomValues(new Uint8Array(length))
    expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes)
  }
  for (const bad of ['A', 'AB==', 'A+', 'AB', 'å']) expect(fromBase64Url(bad)).toBeNull()
})

test('a fingerprint is the first eight bytes of SHA-256 of the key, readable in groups', async () => {
  const key = Uint8Array.from({ length: 65 }, (_, index) => index)
  const print = await fingerprint(key)
  expect(print).toHaveLength(8)
  expect(fingerprintText(print)).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/)
  expect(await isFingerprintOf(print, key)).toBe(true)
  expect(await isFingerprintOf(print, key.with(1, 9))).toBe(false)
})

test('an open link says round and fingerprint, and is never taken for a personal one', () => {
  const open = encodeOpenLink(link)
  expect(open).toBe(`/s/${link.roundId}#open.AAECAwQFBgc`)
  expect(decodeOpenLink(`https://mognad.example${open}`)).toEqual({
    roundId: link.roundId,
    fingerprint: link.fingerprint,
  })
  expect(decodeLink(open)).toBeNull()
  expect(decodeOpenLink(encodeLink(link))).toBeNull()
  expect(decodeOpenLink(open.slice(0, -1))).toBeNull()
  expect(() => encodeOpenLink({ ...link, fingerprint: new Uint8Array(7) })).toThrow(RangeError)
})
