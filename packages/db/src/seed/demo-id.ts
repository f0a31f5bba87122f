import { randomBytesOf, randomStream } from './random.ts'

/** The one number from which all demonstration data follow. */
export const demoSeed = 20_261_123

// The time part of every demonstration id. One moment for all: what lies in an id then says nothing about order.
const demoMoment = Date.UTC(2026, 0, 1)

/** A UUIDv7 that is the same at every start: the same words, the same id. */
export function demoId(...words: readonly (string | number)[]): string {
  const bytes = randomBytesOf(randomStream(demoSeed, 'id', ...words), 16)
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(demoMoment / 2 ** (8 * (5 - index))) & 0xff
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Buffer.from(bytes).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
