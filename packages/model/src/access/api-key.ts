/** How a partner's key looks: a prefix that scanners find, 30 signs, and 6 signs that check them. */
export const apiKeyPrefix = 'mog_'
export const apiKeyLength = 30

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const shape = /^mog_[0-9A-Za-z]{36}$/

/**
 * Writes random bytes as a key. Bytes of 248 and above are passed over, so that every sign is equally likely.
 *
 * @param random 64 bytes or more from a cryptographic source; 30 usable ones are always among so many
 * @throws RangeError when too few of the bytes can be used
 */
export function formatApiKey(random: Uint8Array): string {
  const body = [...random]
    .filter((byte) => byte < 248)
    .slice(0, apiKeyLength)
    .map((byte) => signs[byte % 62])
    .join('')
  if (body.length < apiKeyLength) throw new RangeError('too few random bytes')
  return apiKeyPrefix + body + checksum(body)
}

/** Whether a text can be a key at all: typing errors and other people's tokens are told apart without a look-up. */
export function looksLikeApiKey(text: string): boolean {
  if (!shape.test(text)) return false
  const body = text.slice(apiKeyPrefix.length, -6)
  return text.endsWith(checksum(body))
}

/** What is shown of a key after the only time that it is shown whole. */
export function shownPrefix(key: string): string {
  return key.slice(0, apiKeyPrefix.length + 4)
}

/** CRC-32 (ISO 3309, as in zip) in base 62, six signs, as GitHub's tokens have it. */
function checksum(body: string): string {
  let crc = 0xffffffff
  for (let index = 0; index < body.length; index += 1) {
    crc ^= body.charCodeAt(index)
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  let rest = (crc ^ 0xffffffff) >>> 0
  let text = ''
  for (let place = 0; place < 6; place += 1) {
    text = signs[rest % 62] + text
    rest = Math.floor(rest / 62)
  }
  return text
}
