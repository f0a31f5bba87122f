import { createDecipheriv, createECDH, createHmac, type KeyObject } from 'node:crypto'

// HPKE (RFC 9180), base mode, the receiving half, on node:crypto. The library that seals in the browser opens too, but
// through WebCrypto, with a promise for each of its fifteen steps: five times slower, which twelve thousand envelopes
// feel. The published vectors are opened by both (hpke-recipient.test.ts).

/** An AEAD by its number in RFC 9180, 7.3. */
export interface Aead {
  readonly id: number
  readonly cipher: 'aes-128-gcm' | 'aes-256-gcm'
  readonly keyBytes: number
}

export const aes256Gcm: Aead = { id: 2, cipher: 'aes-256-gcm', keyBytes: 32 }

export interface Message {
  readonly encapsulated: Uint8Array
  readonly ciphertext: Uint8Array
  readonly info: Uint8Array
  readonly aad: Uint8Array
}

/** Opens one message. Throws, with words that must go no further, when it was not sealed so. */
export type Recipient = (message: Message) => Buffer

const tagBytes = 16
const nonceBytes = 12
const [kemId, kdfId] = [0x0010, 0x0001] // DHKEM(P-256, HKDF-SHA256), HKDF-SHA256
const kemSuite = Buffer.from([...Buffer.from('KEM'), kemId >> 8, kemId & 0xff])
const nothing = Buffer.alloc(0)

/** The receiving end of one private key on P-256. */
export function recipientOf(privateKey: KeyObject, aead: Aead = aes256Gcm): Recipient {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url'))
  const publicKey = ecdh.getPublicKey()
  const ids = [kemId, kdfId, aead.id].flatMap((id) => [id >> 8, id & 0xff])
  const suite = Buffer.from([...Buffer.from('HPKE'), ...ids])
  const pskHash = labeledExtract(nothing, suite, 'psk_id_hash', nothing)
  return ({ encapsulated, ciphertext, info, aad }) => {
    const sharedPoint = ecdh.computeSecret(encapsulated)
    const kemKey = labeledExtract(nothing, kemSuite, 'eae_prk', sharedPoint)
    const shared = labeledExpand(kemKey, kemSuite, 'shared_secret', Buffer.concat([encapsulated, publicKey]), 32)
    const context = Buffer.concat([Buffer.of(0), pskHash, labeledExtract(nothing, suite, 'info_hash', info)])
    const secret = labeledExtract(shared, suite, 'secret', nothing)
    const key = labeledExpand(secret, suite, 'key', context, aead.keyBytes)
    const nonce = labeledExpand(secret, suite, 'base_nonce', context, nonceBytes)
    const end = ciphertext.length - tagBytes
    const decipher = createDecipheriv(aead.cipher, key, nonce)
    decipher.setAAD(aad).setAuthTag(ciphertext.subarray(end))
    return Buffer.concat([decipher.update(ciphertext.subarray(0, end)), decipher.final()])
  }
}

/** RFC 9180, 4: HKDF-Extract with a label. */
function labeledExtract(salt: Uint8Array, suite: Uint8Array, label: string, material: Uint8Array): Buffer {
  return createHmac('sha256', salt).update('HPKE-v1').update(suite).update(label).update(material).digest()
}

/** RFC 9180, 4: HKDF-Expand with a label, of at most one block of 32 bytes, which is all that this suite needs. */
function labeledExpand(key: Uint8Array, suite: Uint8Array, label: string, info: Uint8Array, length: number): Buffer {
  const hmac = createHmac('sha256', key).update(Buffer.of(length >> 8, length & 0xff))
  return hmac
    .update('HPKE-v1')
    .update(suite)
    .update(label)
    .update(info)
    .update(Buffer.of(1))
    .digest()
    .subarray(0, length)
}
