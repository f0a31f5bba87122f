import { describe, expect, test } from 'vitest'
import { LARGEST_PLACE, NUMBERS_AT_ONCE, PlaceTails } from './place-tails.ts'

/** Whole numbers below `below`, the same in every run. */
function numbers(count: number, below: number, seed: number): number[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  })
}

/** Rows of as many numbers each, taken in as the sampler does. */
function tailsOf(rows: readonly (readonly number[])[], kept: number): PlaceTails {
  const tails = new PlaceTails(rows.length, kept)
  const together = new Uint16Array(rows.length * NUMBERS_AT_ONCE)
  const draws = rows[0]!.length
  for (let first = 0; first < draws; first += NUMBERS_AT_ONCE) {
    const count = Math.min(NUMBERS_AT_ONCE, draws - first)
    for (let index = 0; index < count; index++)
      rows.forEach((row, at) => (together[at * NUMBERS_AT_ONCE + index] = row[first + index]!))
    tails.take(together, count)
  }
  return tails
}

describe('the n-th smallest and largest of each row', () => {
  test('are those that putting everything in order finds', () => {
    for (const below of [2, 40, 3_000, LARGEST_PLACE + 1])
      for (const kept of [1, 7, 101]) {
        const rows = [3, 4, 5].map((seed) => numbers(2_000, below, seed))
        const tails = tailsOf(rows, kept)
        rows.forEach((row, at) => {
          const ascending = row.toSorted((a, b) => a - b)
          expect(tails.smallest(at), `smallest, ${kept} of numbers below ${below}`).toBe(ascending[kept - 1])
          expect(tails.largest(at), `largest, ${kept} of numbers below ${below}`).toBe(ascending.at(-kept))
        })
      }
  })

  test('do not hang on the order in which they came', () => {
    const ascending = numbers(2_000, 500, 9).toSorted((a, b) => a - b)
    const tails = tailsOf([ascending, ascending.toReversed()], 101)
    expect([tails.smallest(0), tails.smallest(1)]).toEqual([ascending[100], ascending[100]])
    expect([tails.largest(0), tails.largest(1)]).toEqual([ascending[1_899], ascending[1_899]])
  })

  test('may be the largest number there is, and the smallest', () => {
    const [top, bottom] = [LARGEST_PLACE, 0]
    const tails = tailsOf([[top, top, 4, top, bottom, bottom, bottom]], 4)
    expect([tails.smallest(0), tailsOf([[top, top, 4, top]], 2).smallest(0)]).toEqual([4, top])
    expect([tails.largest(0), tailsOf([[bottom, 4, bottom, bottom]], 2).largest(0)]).toEqual([4, bottom])
  })
})
