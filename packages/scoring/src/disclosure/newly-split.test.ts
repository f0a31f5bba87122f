import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newlySplit } from './newly-split.ts'

const letters = (text: string) => text.split('')

test('the one that has come is the new total minus the old one', () => {
  expect(newlySplit([[letters('abcde')]], [letters('abcdef')])).toBe(1)
})

test('five that come together stay together, and so do those that were there', () => {
  expect(newlySplit([[letters('abcdef')]], [letters('abcdefghijk')])).toBe(5)
})

test('the same groups again set nobody apart, however small they were', () => {
  expect(newlySplit([[letters('abc'), letters('defgh')]], [letters('defgh'), letters('abc')])).toBeNull()
})

test('the first publication is as fine as its own groups', () => {
  expect(newlySplit([], [letters('abcdefg'), letters('hij')])).toBe(3)
})

test('two earlier publications that are safe one by one may not be so together', () => {
  const first = [letters('abcdefghij')]
  const second = [[...letters('abcde'), ...letters('KLMNO')]]
  // Against the first alone six go (e-j) and six come; against the second alone five and five.
  const next = [letters('abcdKLMNOPQRSTU')]
  expect(newlySplit([first], next)).toBe(4)
  expect(newlySplit([first, second], next)).toBe(1)
})

/** Ranks over a prime field: exact enough to find every combination of zeros and ones this small. */
function rank(rows: readonly (readonly number[])[]): number {
  const p = 1_000_003n
  const matrix = rows.map((row) => row.map((cell) => BigInt(cell)))
  const inverse = (value: bigint) => {
    let result = 1n
    for (let base = ((value % p) + p) % p, exponent = p - 2n; exponent > 0n; exponent >>= 1n, base = (base * base) % p)
      if (exponent & 1n) result = (result * base) % p
    return result
  }
  let found = 0
  for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
    const pivot = matrix.findIndex((row, at) => at >= found && row[column]! % p !== 0n)
    if (pivot < 0) continue
    const [row] = matrix.splice(pivot, 1)
    matrix.splice(found, 0, row!)
    const scale = inverse(row![column]!)
    for (let at = found + 1; at < matrix.length; at++) {
      const factor = (matrix[at]![column]! * scale) % p
      matrix[at] = matrix[at]!.map((cell, place) => (((cell - factor * row![place]!) % p) + p) % p)
    }
    found += 1
  }
  return found
}

test('an attacker who solves the equations never finds fewer than the rule says', () => {
  const values = letters('abcdefgh')
  const publication = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 8, maxLength: 8 })
  const groups = (labels: readonly number[]) =>
    [0, 1].map((label) => values.filter((_, place) => labels[place] === label)).filter((group) => group.length > 0)
  fc.assert(
    fc.property(fc.array(publication, { minLength: 2, maxLength: 3 }), (labels) => {
      const publications = labels.map(groups)
      const rows = publications.flat().map((group) => values.map((value) => (group.includes(value) ? 1 : 0)))
      const smallest = smallestSolved(rows, values.length)
      const [earlier, next] = [publications.slice(0, -1), publications.at(-1)!]
      const all = [
        newlySplit([], earlier[0] ?? []),
        ...earlier.slice(1).map((one, at) => newlySplit(earlier.slice(0, at + 1), one)),
      ]
      const rule = [...all, newlySplit(earlier, next)].filter((size) => size !== null)
      if (smallest !== null) expect(Math.min(...rule)).toBeLessThanOrEqual(smallest)
    }),
    { numRuns: 150 },
  )
})

/** The fewest columns that any combination of the rows is made of, by trying all sets (method 5.10, 1). */
function smallestSolved(rows: readonly (readonly number[])[], width: number): number | null {
  const full = rank(rows)
  let smallest: number | null = null
  for (let set = 1; set < 1 << width; set++) {
    const size = [...Array(width).keys()].filter((place) => set & (1 << place)).length
    if (smallest !== null && size >= smallest) continue
    const without = rows.map((row) => row.map((cell, place) => (set & (1 << place) ? 0 : cell)))
    if (rank(without) < full) smallest = size
  }
  return smallest
}
