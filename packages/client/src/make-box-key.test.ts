import { expect, test } from 'vitest'
import { makeBoxKey } from './make-box-key.ts'

const boxId = '0192f0c4-0000-7000-8000-000000000001'
const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))

/** As docs/anonymity.md says that a box key is unlocked; the API and the sealing code of the browser do the same. */
async function unlock(wrapped: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>, code: string) {
  const secret = await crypto.subtle.importKey('raw', utf8(code), 'HKDF', false, ['deriveKey'])
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(`mognad box key v1 ${boxId}`) }
  const lock = await crypto.subtle.deriveKey(hkdf, secret, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
  const how = { name: 'AES-GCM', iv: wrapped.slice(0, 12), additionalData: utf8(boxId) }
  const pkcs8 = await crypto.subtle.decrypt(how, lock, wrapped.slice(12))
  return crypto.subtle.importKey('pkcs8', pkcs8, { name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
}

test('the code unlocks the private half of the public key, and no other code does', async () => {
  const { code, key } = await makeBoxKey(boxId)
  expect(code).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  const [wrapped, salt] = [bytes(key.wrappedKey), bytes(key.salt)]
  const { x, y } = await crypto.subtle.exportKey('jwk', await unlock(wrapped, salt, code))
  expect(key.publicKey).toBe(Buffer.concat([Buffer.of(4), bytes(x!), bytes(y!)]).toString('base64url'))
  await expect(unlock(wrapped, salt, (await makeBoxKey(boxId)).code)).rejects.toThrow(/operation failed/i)
})

test('the check is four bytes of a hash of the code', async () => {
  const { code, key } = await makeBoxKey(boxId)
  const hash = await crypto.subtle.digest('SHA-256', utf8(`mognad code check${code}`))
  expect(key.codeCheck).toBe(Buffer.from(hash).subarray(0, 4).toString('base64url'))
})

test('what leaves the program fits what the API takes', async () => {
  const { key } = await makeBoxKey(boxId)
  expect([key.publicKey, key.salt, key.codeCheck].map(({ length }) => length)).toEqual([87, 22, 6])
})
