import { sameBytes, sha256, type Bytes } from './bytes.ts'

/** The first 8 bytes of SHA-256 of a box's public key. It travels in the link, so nobody can be given another key unseen. */
export async function fingerprint(publicKey: Uint8Array): Promise<Bytes> {
  return (await sha256(new Uint8Array(publicKey))).slice(0, 8)
}

/** True when the public key is the one that the link was written for. */
export async function isFingerprintOf(print: Uint8Array, publicKey: Uint8Array): Promise<boolean> {
  return sameBytes(print, await fingerprint(publicKey))
}

/** A fingerprint for comparing with a colleague or the key sheet. @example '3f2a 91bc 04de 77a1' */
export function fingerprintText(print: Uint8Array): string {
  const hex = Array.from(print, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.match(/.{1,4}/g)?.join(' ') ?? ''
}
