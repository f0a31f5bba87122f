import { describe, expect, test } from 'vitest'
import { normalCdf } from '../statistics/normal.ts'
import { NormalDraws } from './normal-draws.ts'
import { keyOf, threefry, type Words } from './threefry.ts'

const codes = Array.from({ length: 50 }, (_, place) => `municipality:${place}`)

function drawn(seed: number, indicator: string, of: readonly string[], blocks: number): number[][] {
  const draws = new NormalDraws(seed, indicator, of)
  return Array.from({ length: blocks }, (_, block) => {
    const into = new Float64Array(4 * of.length)
    draws.fill(block, into)
    return Array.from({ length: 4 }, (__, row) => Array.from(into.subarray(row * of.length, (row + 1) * of.length)))
  }).flat()
}

describe('random numbers from a counter', () => {
  test("are those of Threefry's authors (Random123, kat_vectors)", () => {
    const known: [Words, Words, string][] = [
      [[0, 0], [0, 0], '6b200159 99ba4efe'],
      [[0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], '1cb996fc bb002be7'],
      [[0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3], 'c4923a9c 483df7a0'],
    ]
    for (const [key, counter, expected] of known) {
      const bits: Words = [0, 0]
      threefry(key, counter, bits)
      expect(bits.map((word) => (word >>> 0).toString(16)).join(' ')).toBe(expected)
    }
  })

  test('have keys that tell every list of fields apart', () => {
    const lists = [
      ['a', 'b'],
      ['ab'],
      ['a', 'b', ''],
      ['', 'a', 'b'],
      ['b', 'a'],
      [1, 'a'],
      ['1a'],
      ['åä', 'ö'],
      ['åäö'],
    ]
    expect(new Set(lists.map((fields) => keyOf(...fields).join(' '))).size).toBe(lists.length)
  })
})

describe('normal draws', () => {
  test('of one organisation do not hang on who else takes part, or in which order', () => {
    const all = drawn(7, 'total', codes, 3)
    const some = drawn(7, 'total', [codes[31]!, codes[4]!], 3)
    expect(some).toEqual(all.map((row) => [row[31], row[4]]))
  })

  test('differ with the seed, the indicator and the draw', () => {
    const [first] = drawn(7, 'total', codes, 1)
    expect(drawn(8, 'total', codes, 1)[0]).not.toEqual(first)
    expect(drawn(7, 'dimension:a', codes, 1)[0]).not.toEqual(first)
    expect(drawn(7, 'total', codes, 1)[1]).not.toEqual(first)
  })

  test('are distributed as they say (Kolmogorov-Smirnov), and do not go together', () => {
    const rows = drawn(1, 'total', codes, 500)
    const all = rows.flat().toSorted((a, b) => a - b)
    const distance = Math.max(...all.map((value, place) => Math.abs(normalCdf(value) - (place + 0.5) / all.length)))
    expect(distance).toBeLessThan(1.63 / Math.sqrt(all.length))
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(Math.abs(mean(all))).toBeLessThan(3 / Math.sqrt(all.length))
    expect(mean(all.map((value) => value * value))).toBeCloseTo(1, 1)
    const bound = 4 / Math.sqrt(rows.length)
    expect(Math.abs(mean(rows.map((row) => row[0]! * row[1]!)))).toBeLessThan(bound)
    expect(Math.abs(mean(rows.slice(1).map((row, at) => row[0]! * rows[at]![0]!)))).toBeLessThan(bound)
  })

  test('refuse two organisations of one code and a seed that is not whole', () => {
    expect(() => new NormalDraws(1, 'total', ['a', 'a'])).toThrow('have one code')
    expect(() => new NormalDraws(0.5, 'total', ['a'])).toThrow('whole number')
  })
})
