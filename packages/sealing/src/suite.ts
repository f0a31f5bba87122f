import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { bytesOfText, type Bytes } from './bytes.ts'

/**
 * HPKE (RFC 9180), base mode. P-256 rather than X25519: every browser of the last years has it in WebCrypto.
 * Another suite, for example one that resists quantum computers, would be this line and a new version in `infoOf`.
 */
export const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })

/** Bytes of the encapsulated key (an uncompressed P-256 point) and of the authentication tag. */
export const encapsulatedBytes = 65
export const tagBytes = 16

/** Binds an envelope to its box: an envelope copied into another round does not open there. */
export function infoOf(batchId: string): Bytes {
  return bytesOfText(`mognad answer v1 ${batchId}`)
}

/** Binds an envelope to its key group: an envelope moved to another group does not open. */
export function aadOf(keyGroupId: string): Bytes {
  return bytesOfText(keyGroupId)
}
