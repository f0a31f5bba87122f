import { bytesOfText, joinBytes, type Bytes } from './bytes.ts'
import { codeCheck, normaliseCode } from './code.ts'
import { WrongCode } from './sealing-errors.ts'
import type { suite } from './suite.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' }
const ivBytes = 12
const saltBytes = 16

type KeyPair = Parameters<typeof suite.createRecipientContext>[0]['recipientKey']

/** The opened key of a box, in memory only: it has no form that could be stored or logged. */
export class BoxKey {
  readonly #pair: KeyPair

  constructor(pair: KeyPair) {
    this.#pair = pair
  }

  /** For `openEnvelope`; both halves, so that the public one is not derived anew for every envelope. */
  get recipientKey(): KeyPair {
    return this.#pair
  }
}

/** What leaves the browser in which a box key was made. The private key leaves it only locked by the code. */
export interface MadeBoxKey {
  /** An uncompressed P-256 point, 65 bytes. */
  readonly publicKey: Bytes
  /** 12 bytes initialisation vector, then the private key (PKCS #8) under AES-256-GCM. */
  readonly wrappedKey: Bytes
  readonly salt: Bytes
  readonly codeCheck: Bytes
}

/**
 * Makes the key of a box and locks its private half with the code. Runs in the key holder's or key user's browser.
 *
 * The lock is AES-256-GCM under HKDF-SHA-256 of the code with a random salt, bound to the batch. No slow hash is
 * needed: a code has 128 random bits, nobody tries them all.
 */
export async function makeBoxKey(batchId: string, code: string): Promise<MadeBoxKey> {
  const { publicKey, pkcs8 } = await makeKeyPair()
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes))
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const lock = await lockOf(code, salt, batchId)
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOfText(batchId) }, lock, pkcs8)
  return {
    publicKey,
    wrappedKey: joinBytes(iv, new Uint8Array(locked)),
    salt,
    codeCheck: await codeCheck(code),
  }
}

/**
 * A new key pair, its private half (PKCS #8) not locked by anything yet. For a box that the server seals alone: the
 * caller locks it with the server's secret and forgets it.
 */
export async function makeKeyPair(): Promise<{ readonly publicKey: Bytes; readonly pkcs8: Bytes }> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
    pkcs8: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  }
}

/** True for 65 bytes that are a point on the curve: anything else could seal nothing. */
export async function isPublicKey(bytes: Uint8Array): Promise<boolean> {
  if (bytes.length !== 65) return false
  const imported = crypto.subtle.importKey('raw', new Uint8Array(bytes), curve, true, [])
  return imported.then(
    () => true,
    () => false,
  )
}

/**
 * Unlocks a box key with its code. Every failure is `WrongCode`: whether the code, the batch or the stored bytes are
 * wrong cannot be told apart, and nothing has been changed.
 */
export async function unwrapBoxKey(
  wrappedKey: Uint8Array,
  salt: Uint8Array,
  batchId: string,
  code: string,
): Promise<BoxKey> {
  const lock = await lockOf(code, salt, batchId)
  const how = {
    name: 'AES-GCM',
    iv: new Uint8Array(wrappedKey.slice(0, ivBytes)),
    additionalData: bytesOfText(batchId),
  }
  const locked = new Uint8Array(wrappedKey.slice(ivBytes))
  // WebCrypto has one nameless failure for all of this.
  const pkcs8 = await crypto.subtle.decrypt(how, lock, locked).catch(() => {
    throw new WrongCode()
  })
  return boxKeyFromPkcs8(new Uint8Array(pkcs8))
}

/** A box key from its private half (PKCS #8, P-256), imported once for all envelopes of a box. */
export async function boxKeyFromPkcs8(pkcs8: Uint8Array): Promise<BoxKey> {
  const bytes = new Uint8Array(pkcs8)
  // Extractable only here, to learn the public half; the key that is kept cannot be exported.
  const readable = await crypto.subtle.importKey('pkcs8', bytes, curve, true, ['deriveBits'])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', readable)
  if (!kty || !crv || !x || !y) throw new TypeError('the private key does not name its public key')
  return new BoxKey({
    privateKey: await crypto.subtle.importKey('pkcs8', bytes, curve, false, ['deriveBits']),
    publicKey: await crypto.subtle.importKey('jwk', { kty, crv, x, y }, curve, true, []),
  })
}

async function lockOf(code: string, salt: Uint8Array, batchId: string) {
  const normal = normaliseCode(code)
  if (normal === null) throw new WrongCode()
  const secret = await crypto.subtle.importKey('raw', bytesOfText(normal), 'HKDF', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(salt), info: bytesOfText(`mognad box key v1 ${batchId}`) },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
