import { createPrivateKey, createECDH, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { aes256Gcm, recipientOf, type Aead } from './hpke-recipient.ts'

const bytes = (hex: string) => Buffer.from(hex, 'hex')
const info = bytes('4f6465206f6e2061204772656369616e2055726e')
const aad = bytes('436f756e742d30')
const plaintext = '4265617574792069732074727574682c20747275746820626561757479'
/** Of the cipher, or of the point that is on no curve. */
const refusal = /unable to authenticate|[Pp]ublic key|EC_POINT/
const aes128Gcm: Aead = { id: 1, cipher: 'aes-128-gcm', keyBytes: 16 }

/** Published with RFC 9180: appendix A.3.1, and the same file's vector for AES-256-GCM (cfrg, test-vectors.json, mode 0). */
const vectors = [
  {
    name: 'RFC 9180 A.3.1 (P-256, HKDF-SHA256, AES-128-GCM)',
    aead: aes128Gcm,
    privateKey: 'f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2',
    encapsulated:
      '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
    ciphertext: '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
  },
  {
    name: 'the suite of the box (P-256, HKDF-SHA256, AES-256-GCM)',
    aead: aes256Gcm,
    privateKey: '317f915db7bc629c48fe765587897e01e282d3e8445f79f27f65d031a88082b2',
    encapsulated:
      '04c06b4f6bebc7bb495cb797ab753f911aff80aefb86fd8b6fcc35525f3ab5f03e0b21bd31a86c6048af3cb2d98e0d3bf01da5cc4c39ff5370d331a4f1f7d5a4e0',
    ciphertext: '58c61a45059d0c5704560e9d88b564a8b63f1364b8d1fcb3c4c6ddc1d291742465e902cd216f8908da49f8f96f',
  },
]

function keyOf(scalar: Buffer) {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(scalar)
  const point = ecdh.getPublicKey()
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'))
  const jwk = { kty: 'EC', crv: 'P-256', d: scalar.toString('base64url'), x: x ?? '', y: y ?? '' }
  return createPrivateKey({ key: jwk, format: 'jwk' })
}

describe.each(vectors)('$name', ({ aead, privateKey, encapsulated, ciphertext }) => {
  const open = recipientOf(keyOf(bytes(privateKey)), aead)
  const message = { encapsulated: bytes(encapsulated), ciphertext: bytes(ciphertext), info, aad }

  test('opens the published ciphertext', () => {
    expect(open(message).toString('hex')).toBe(plaintext)
  })

  test('opens nothing that differs in a bit of anything, nor with another key', () => {
    for (const part of ['encapsulated', 'ciphertext', 'info', 'aad'] as const) {
      const changed = Buffer.from(message[part])
      changed[changed.length - 1]! ^= 1
      expect(() => open({ ...message, [part]: changed })).toThrow(refusal)
    }
    expect(() => recipientOf(keyOf(randomBytes(32)), aead)(message)).toThrow(refusal)
  })
})
