/** The key of a box for `setBoxKey`, as base64url, and the code that alone opens it. The code must not be sent anywhere. */
export interface MadeBoxKey {
  readonly code: string
  readonly key: {
    readonly publicKey: string
    readonly wrappedKey: string
    readonly salt: string
    readonly codeCheck: string
  }
}

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const utf8 = (text: string) => new TextEncoder().encode(text)
const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/**
 * Makes the key of a planned round's box, where no browser does it. WebCrypto only: P-256, the private key (PKCS #8)
 * under AES-256-GCM with HKDF-SHA-256 of the code, bound to the box.
 *
 * @param boxId `round.box.id`
 */
export async function makeBoxKey(boxId: string): Promise<MadeBoxKey> {
  const random = crypto.getRandomValues(new Uint8Array(16))
  let rest = random.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n)
  let code = ''
  for (; code.length < 26; rest >>= 5n) code = signs.charAt(Number(rest & 31n)) + code
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(`mognad box key v1 ${boxId}`) }
  const secret = await crypto.subtle.importKey('raw', utf8(code), 'HKDF', false, ['deriveKey'])
  const lock = await crypto.subtle.deriveKey(hkdf, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt'])
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey)
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(boxId) }, lock, pkcs8)
  const check = await crypto.subtle.digest('SHA-256', utf8(`mognad code check${code}`))
  return {
    code,
    key: {
      publicKey: base64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
      wrappedKey: base64url(Uint8Array.of(...iv, ...new Uint8Array(locked))),
      salt: base64url(salt),
      codeCheck: base64url(new Uint8Array(check).slice(0, 4)),
    },
  }
}
