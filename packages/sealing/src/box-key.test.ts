import { expect, test } from 'vitest'
import { boxKeyFromPkcs8, isPublicKey, makeBoxKey, makeKeyPair, unwrapBoxKey } from './box-key.ts'
import { codeCheck, makeCode, normaliseCode } from './code.ts'
import { WrongCode } from './sealing-errors.ts'

const batchId = '0192f0c4-0000-7000-8000-000000000001'

test('a new key has a public point, a locked private key, a salt and a check of the code', async () => {
  const code = makeCode()
  const made = await makeBoxKey(batchId, code)
  expect(made.publicKey).toHaveLength(65)
  expect(made.publicKey[0]).toBe(4)
  expect(made.salt).toHaveLength(16)
  expect(made.codeCheck).toEqual(await codeCheck(code))
  expect(made.wrappedKey.length).toBeGreaterThan(12 + 16 + 100)
})

test('the same code makes another key each time', async () => {
  const code = makeCode()
  const [one, other] = [await makeBoxKey(batchId, code), await makeBoxKey(batchId, code)]
  expect(one.publicKey).not.toEqual(other.publicKey)
  expect(one.salt).not.toEqual(other.salt)
})

test('the code opens the key however it is written', async () => {
  const code = makeCode()
  const made = await makeBoxKey(batchId, code)
  for (const written of [code, code.toLowerCase(), normaliseCode(code)!, ` ${code.replaceAll('-', ' ')}\n`])
    await expect(unwrapBoxKey(made.wrappedKey, made.salt, batchId, written)).resolves.toBeDefined()
})

test('a wrong code, a mistyped code, another batch, another salt and a changed key are all refused alike', async () => {
  const code = makeCode()
  const { wrappedKey, salt } = await makeBoxKey(batchId, code)
  const changed = wrappedKey.with(40, wrappedKey[40]! ^ 1)
  await expect(unwrapBoxKey(wrappedKey, salt, batchId, makeCode())).rejects.toThrow(WrongCode)
  await expect(unwrapBoxKey(wrappedKey, salt, batchId, code.slice(0, -1))).rejects.toThrow(WrongCode)
  await expect(unwrapBoxKey(wrappedKey, salt, batchId, '')).rejects.toThrow(WrongCode)
  await expect(unwrapBoxKey(wrappedKey, salt, `${batchId}x`, code)).rejects.toThrow(WrongCode)
  await expect(unwrapBoxKey(wrappedKey, new Uint8Array(16), batchId, code)).rejects.toThrow(WrongCode)
  await expect(unwrapBoxKey(changed, salt, batchId, code)).rejects.toThrow(WrongCode)
  await expect(unwrapBoxKey(new Uint8Array(0), salt, batchId, code)).rejects.toThrow(WrongCode)
})

test('no key is made with something that is no code', async () => {
  await expect(makeBoxKey(batchId, 'lösenord')).rejects.toThrow(WrongCode)
})

test('an unlocked key has nothing that JSON or a log could show', async () => {
  const code = makeCode()
  const made = await makeBoxKey(batchId, code)
  const boxKey = await unwrapBoxKey(made.wrappedKey, made.salt, batchId, code)
  expect(JSON.stringify(boxKey)).toBe('{}')
})

test('a private key of another curve is refused', async () => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-384' }, true, ['deriveBits'])
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  await expect(boxKeyFromPkcs8(pkcs8)).rejects.toBeInstanceOf(Error)
})

test('a point that is not on the curve is no public key, nor are bytes of another length', async () => {
  const { publicKey } = await makeKeyPair()
  expect(await isPublicKey(publicKey)).toBe(true)
  expect(await isPublicKey(publicKey.map((byte, index) => (index === 64 ? byte ^ 1 : byte)))).toBe(false)
  expect(await isPublicKey(publicKey.slice(1))).toBe(false)
})
