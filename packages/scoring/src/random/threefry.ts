const PARITY = 0x1bd11bda

export type Words = [number, number]

/**
 * Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3"): the
 * random number of a key and a counter. Nothing is kept between calls, so any number can be had on its own, in any
 * order and by any number of workers. Integer operations only: the same bits on every machine.
 *
 * @param key two 32-bit words
 * @param counter two 32-bit words
 * @param into receives two signed 32-bit words; may be the key or the counter
 */
export function threefry(key: Readonly<Words>, counter: Readonly<Words>, into: Words): void {
  const k0 = key[0] | 0
  const k1 = key[1] | 0
  const k2 = PARITY ^ k0 ^ k1
  let x = (counter[0] + k0) | 0
  let y = (counter[1] + k1) | 0
  // Twenty rounds: mix, and after every fourth add the next two of the three key words. Written out: in a loop it takes
  // three times as long, and the draws of an edition are made of nothing else.
  x = (x + y) | 0
  y = ((y << 13) | (y >>> 19)) ^ x
  x = (x + y) | 0
  y = ((y << 15) | (y >>> 17)) ^ x
  x = (x + y) | 0
  y = ((y << 26) | (y >>> 6)) ^ x
  x = (x + y) | 0
  y = ((y << 6) | (y >>> 26)) ^ x
  x = (x + k1) | 0
  y = (y + k2 + 1) | 0

  x = (x + y) | 0
  y = ((y << 17) | (y >>> 15)) ^ x
  x = (x + y) | 0
  y = ((y << 29) | (y >>> 3)) ^ x
  x = (x + y) | 0
  y = ((y << 16) | (y >>> 16)) ^ x
  x = (x + y) | 0
  y = ((y << 24) | (y >>> 8)) ^ x
  x = (x + k2) | 0
  y = (y + k0 + 2) | 0

  x = (x + y) | 0
  y = ((y << 13) | (y >>> 19)) ^ x
  x = (x + y) | 0
  y = ((y << 15) | (y >>> 17)) ^ x
  x = (x + y) | 0
  y = ((y << 26) | (y >>> 6)) ^ x
  x = (x + y) | 0
  y = ((y << 6) | (y >>> 26)) ^ x
  x = (x + k0) | 0
  y = (y + k1 + 3) | 0

  x = (x + y) | 0
  y = ((y << 17) | (y >>> 15)) ^ x
  x = (x + y) | 0
  y = ((y << 29) | (y >>> 3)) ^ x
  x = (x + y) | 0
  y = ((y << 16) | (y >>> 16)) ^ x
  x = (x + y) | 0
  y = ((y << 24) | (y >>> 8)) ^ x
  x = (x + k1) | 0
  y = (y + k2 + 4) | 0

  x = (x + y) | 0
  y = ((y << 13) | (y >>> 19)) ^ x
  x = (x + y) | 0
  y = ((y << 15) | (y >>> 17)) ^ x
  x = (x + y) | 0
  y = ((y << 26) | (y >>> 6)) ^ x
  x = (x + y) | 0
  y = ((y << 6) | (y >>> 26)) ^ x
  x = (x + k2) | 0
  y = (y + k0 + 5) | 0
  into[0] = x
  into[1] = y
}

/**
 * The key of a list of texts and numbers: every field with its length is put through `threefry`, each step keyed by the
 * one before. Different lists have different keys (but for one chance in 2^64).
 */
export function keyOf(...fields: readonly (string | number)[]): Words {
  const state: Words = [0, 0]
  for (const field of fields) {
    const text = String(field)
    threefry(state, [text.length, 1], state)
    for (let at = 0; at < text.length; at += 4) threefry(state, [pair(text, at), pair(text, at + 2)], state)
  }
  return state
}

function pair(text: string, at: number): number {
  return ((text.charCodeAt(at) || 0) | ((text.charCodeAt(at + 1) || 0) << 16)) >>> 0
}
