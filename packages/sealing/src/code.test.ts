import { expect, test } from 'vitest'
import { codeCheck, isCodeCheck, makeCode, normaliseCode } from './code.ts'

test('a code is 26 signs in groups of four, without the letters that look like digits', () => {
  for (let round = 0; round < 200; round += 1)
    expect(makeCode()).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4}){5}-[0-9A-HJKMNP-TV-Z]{2}$/)
})

test('a code spells its 128 bits, first bit first', () => {
  expect(makeCode(new Uint8Array(16))).toBe('0000-0000-0000-0000-0000-0000-00')
  expect(makeCode(new Uint8Array(16).fill(255))).toBe('7ZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZ')
  const one = new Uint8Array(16)
  one[15] = 33
  expect(makeCode(one)).toBe('0000-0000-0000-0000-0000-0000-11')
})

test('two codes are never the same', () => {
  expect(new Set(Array.from({ length: 1000 }, () => makeCode())).size).toBe(1000)
})

test('what people write is read: small letters, spaces, long dashes, O for 0, I and L for 1', () => {
  expect(normaliseCode(' 0123 4567\u20138oil-abcd efgh jkmn pq ')).toBe('0123456780' + '11ABCDEFGHJKMNPQ')
})

test('what cannot be a code is refused', () => {
  const code = normaliseCode(makeCode())!
  for (const text of [
    '',
    code.slice(1),
    `${code}0`,
    code.replace(/.$/, 'U'),
    `8${code.slice(1)}`,
    code.replace(/.$/, 'Å'),
  ])
    expect(normaliseCode(text)).toBeNull()
})

test('the check of a code is the first four bytes of a hash that other systems can compute', async () => {
  const check = await codeCheck('0123-4567-89AB-CDEF-GHJK-MNPQ-RS')
  const { createHash } = await import('node:crypto')
  expect(Buffer.from(check)).toEqual(
    createHash('sha256').update('mognad code check0123456789ABCDEFGHJKMNPQRS').digest().subarray(0, 4),
  )
})

test('a check tells the right code from a mistyped one', async () => {
  const code = makeCode()
  const check = await codeCheck(code)
  expect(await isCodeCheck(code.toLowerCase(), check)).toBe(true)
  expect(await isCodeCheck(makeCode(), check)).toBe(false)
  expect(await isCodeCheck('kod', check)).toBe(false)
})
