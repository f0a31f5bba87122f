import { bytesOfText, sameBytes, sha256, type Bytes } from './bytes.ts'

// Crockford's base32: no I, L, O and U, so that a written code has one reading.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 26

/**
 * A new code of a box: 128 random bits as 26 signs of Crockford's base32, in groups of four.
 *
 * @param random 16 random bytes; given only where a demonstration must get the same code again.
 * @example makeCode() // '3K7Q-9XB2-M4TD-ZR8V-5HPA-W1NC-6G'
 */
export function makeCode(random: Uint8Array = crypto.getRandomValues(new Uint8Array(16))): string {
  if (random.length !== 16) throw new RangeError('a code is made of 16 bytes')
  let rest = random.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n)
  let code = ''
  for (let place = 0; place < codeLength; place += 1) {
    code = signs.charAt(Number(rest & 31n)) + code
    rest >>= 5n
  }
  return formatCode(code)
}

/** A code as people read it: groups of four signs with hyphens between. */
export function formatCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? ''
}

/**
 * The 26 signs of a code that was typed, pasted or scanned, or null when it cannot be one.
 * Case, spaces and hyphens do not matter; O is read as 0, I and L as 1.
 */
export function normaliseCode(text: string): string | null {
  const code = text
    .toUpperCase()
    .replaceAll(/[\s\-\u2010-\u2015]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  // 26 signs hold 130 bits; the two highest are always zero.
  return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(code) ? code : null
}

/**
 * Four bytes that tell a mistyped code from the right one without opening anything (1 in 4 000 million passes by chance).
 * They reveal 32 of the code's 128 bits to who tries all codes, which nobody can.
 */
export async function codeCheck(code: string): Promise<Bytes> {
  const normal = normaliseCode(code)
  if (normal === null) throw new RangeError('not a code')
  return (await sha256(bytesOfText(`mognad code check${normal}`))).slice(0, 4)
}

/** True when the typed text can be the code with this check. Runs in the key holder's browser only. */
export async function isCodeCheck(text: string, check: Uint8Array): Promise<boolean> {
  const normal = normaliseCode(text)
  return normal !== null && sameBytes(await codeCheck(normal), check)
}
