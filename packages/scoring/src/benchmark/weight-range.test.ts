import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../../test/examples.ts'
import { placesUnderRandomWeights, randomWeights } from './weight-draws.ts'
import { weightRanges } from './weight-range.ts'

function madeUp(count: number, parts: number, seed = 3): number[][] {
  const random = randomNumbers(seed)
  return Array.from({ length: count }, () => Array.from({ length: parts }, () => 30 + 40 * random()))
}

const placeOf = (scores: readonly number[], own: number) => 1 + scores.filter((score) => score > scores[own]!).length
const scoresWith = (weights: readonly number[], rows: readonly (readonly number[])[]) =>
  rows.map((row) => row.reduce((sum, value, part) => sum + weights[part]! * value, 0))

const table = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 })).chain(([count, parts]) =>
  fc.record({
    rows: fc.array(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: parts, maxLength: parts }), {
      minLength: count,
      maxLength: count,
    }),
    weights: fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: parts, maxLength: parts }),
  }),
)

describe('the range of places under other weights', () => {
  test('holds every place of 10 000 random weightings', () => {
    const rows = madeUp(30, 8)
    const weights = [1, 2, 1, 1, 3, 1, 1, 2]
    const ranges = weightRanges(rows, weights)
    const outside: string[] = []
    for (let draw = 0; draw < 10_000; draw++) {
      const scores = scoresWith(randomWeights(weights, { seed: 1, draw, leeway: 0.25 }), rows)
      ranges.forEach((range, own) => {
        const place = placeOf(scores, own)
        if (place < range!.low || place > range!.high) outside.push(`${own}: ${place} in draw ${draw}`)
      })
    }
    expect(outside).toEqual([])
  })

  test('is decided at the corners: i beats j always exactly when it does with every weight at an end', () => {
    fc.assert(
      fc.property(table, ({ rows, weights }) => {
        const corners = Array.from({ length: 2 ** weights.length }, (_, corner) =>
          weights.map((weight, part) => weight * ((corner >> part) & 1 ? 1.25 : 0.75)),
        )
        const scores = corners.map((corner) => scoresWith(corner, rows))
        const beats = (i: number, j: number) => scores.every((each) => each[i]! - each[j]! > 1e-9)
        const tooClose = (i: number, j: number) => scores.some((each) => Math.abs(each[i]! - each[j]!) < 1e-9)
        rows.forEach((_, i) => {
          const others = rows.flatMap((__, j) => (j === i ? [] : [j]))
          if (others.some((j) => tooClose(i, j))) return
          expect(weightRanges(rows, weights)[i]).toEqual({
            low: 1 + others.filter((j) => beats(j, i)).length,
            high: rows.length - others.filter((j) => beats(i, j)).length,
          })
        })
      }),
    )
  })

  test('widens with the leeway and is a point without it', () => {
    const rows = madeUp(20, 4)
    const [none, some, more] = [0, 0.25, 0.5].map((leeway) => weightRanges(rows, [1, 1, 1, 1], { leeway }))
    const scores = scoresWith([1, 1, 1, 1], rows)
    none!.forEach((range, own) => {
      expect(range).toEqual({ low: placeOf(scores, own), high: placeOf(scores, own) })
      expect(some![own]!.low).toBeLessThanOrEqual(range!.low)
      expect(more![own]!.low).toBeLessThanOrEqual(some![own]!.low)
      expect(more![own]!.high).toBeGreaterThanOrEqual(some![own]!.high)
    })
  })

  test('hangs on the weights’ proportions only', () => {
    const rows = madeUp(20, 3)
    expect(weightRanges(rows, [20, 10, 10])).toEqual(weightRanges(rows, [2, 1, 1]))
  })

  test('of who lacks a part is none, and leaves the others undecided against it', () => {
    const ranges = weightRanges(
      [
        [90, 90],
        [null, 50],
        [10, 10],
      ],
      [1, 1],
    )
    expect(ranges).toEqual([{ low: 1, high: 2 }, null, { low: 2, high: 3 }])
  })

  test('of an onlooker is found without moving anybody else', () => {
    const rows = madeUp(12, 3)
    const beside = weightRanges([...rows.slice(0, 10), rows[10]!, rows[11]!], [1, 2, 1], { onlookers: 2 })
    expect(beside.slice(0, 10)).toEqual(weightRanges(rows.slice(0, 10), [1, 2, 1]))
    expect(beside[10]).toEqual(weightRanges(rows.slice(0, 11), [1, 2, 1])[10])
    expect(beside[11]).toEqual(weightRanges([...rows.slice(0, 10), rows[11]!], [1, 2, 1])[10])
    expect(() => weightRanges(rows, [1, 2, 1], { onlookers: 13 })).toThrow('onlookers among')
  })

  test('refuses weights that are all 0 or negative, and gives none to more than 2 300', () => {
    expect(() => weightRanges([[1, 2]], [0, 0])).toThrow('All weights are 0')
    expect(() => weightRanges([[1, 2]], [1, -1])).toThrow('0 or more')
    expect(() => weightRanges([[1]], [1, 1])).toThrow('pass null')
    expect(() => weightRanges([[1]], [1], { leeway: 1 })).toThrow('below 1')
    expect(weightRanges(new Array(2301).fill([1]), [1])[0]).toBeNull()
    expect(weightRanges([], [1])).toEqual([])
  })
})

describe('the places under a thousand random weightings', () => {
  test('lie within the range and hold the place by the model’s weights', () => {
    const rows = madeUp(30, 8)
    const weights = new Array(8).fill(1)
    const most = placesUnderRandomWeights(rows, weights, { seed: 1 })
    const all = weightRanges(rows, weights)
    const width = (ranges: readonly ({ low: number; high: number } | null)[]) =>
      ranges.reduce((sum, range) => sum + range!.high - range!.low, 0) / ranges.length
    most.forEach(({ low, high }, own) => {
      expect(low).toBeGreaterThanOrEqual(all[own]!.low)
      expect(high).toBeLessThanOrEqual(all[own]!.high)
    })
    // The method's example of this size has mean widths of 4.0 and 11.9.
    expect(width(most)).toBeLessThan(width(all) / 2)
  })

  test('are the same for the same seed, and refuse none', () => {
    const rows = madeUp(5, 2)
    expect(placesUnderRandomWeights(rows, [1, 1], { seed: 4 })).toEqual(
      placesUnderRandomWeights(rows, [1, 1], { seed: 4 }),
    )
    expect(() => placesUnderRandomWeights(rows, [1, 1], { seed: 4, draws: 0 })).toThrow('above 0')
  })
})
