import { expect, test } from 'vitest'
import { formatApiKey, looksLikeApiKey, shownPrefix } from './api-key.ts'

const bytes = (seed: number) => Uint8Array.from({ length: 64 }, (_, index) => (index * 37 + seed * 101) % 256)

test('a key has a prefix, thirty signs and a checksum', () => {
  const key = formatApiKey(bytes(1))
  expect(key).toMatch(/^mog_[0-9A-Za-z]{36}$/)
  expect(looksLikeApiKey(key)).toBe(true)
  expect(shownPrefix(key)).toHaveLength(8)
})

test('the checksum is CRC-32, as zlib computes it', () => {
  const body = '0123456789ABCDEFGHIJKLMNOPQRST' // zlib.crc32 of it: 4 039 328 943
  expect(formatApiKey(Uint8Array.from({ length: 64 }, (_, index) => index))).toBe(`mog_${body}4PMbyp`)
})

test('every wrong sign is noticed', () => {
  const key = formatApiKey(bytes(3))
  for (let place = 4; place < key.length; place += 1) {
    const wrong = key.slice(0, place) + (key[place] === 'x' ? 'y' : 'x') + key.slice(place + 1)
    expect(looksLikeApiKey(wrong)).toBe(false)
  }
})

test('too few usable random bytes are refused instead of making a short key', () => {
  expect(() => formatApiKey(new Uint8Array(64).fill(255))).toThrow(RangeError)
})
