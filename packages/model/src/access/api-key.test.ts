import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { formatApiKey, looksLikeApiKey, shownPrefix } from './api-key.ts'

const bytes = (seed: number) => Uint8Array.from({ length: 64 }, (_, index) => (index * 37 + seed * 101) % 256)

test('a key has a prefix, thirty signs and a checksum', () => {
  const key = formatApiKey(bytes(1))
  expect(key).toMatch(/^mog_[0-9A-Za-z]{36}$/)
  expect(looksLikeApiKey(key)).toBe(true)
  expect(shownPrefix(key)).toHaveLength(8)
})

test('the checksum is CRC-32', () => {
  const key = formatApiKey(bytes(2))
  const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  const written = [...key.slice(-6)].reduce((sum, sign) => sum * 62 + signs.indexOf(sign), 0)
  expect(written).toBe(crc32(key.slice(4, -6)) >>> 0)
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
