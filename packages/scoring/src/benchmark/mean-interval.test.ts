import { expect, test } from 'vitest'
import { NormalDraws } from '../random/normal-draws.ts'
import { quantile } from '../statistics/quantile.ts'
import { meanInterval } from './mean-interval.ts'

/** In how many of 4 000 drawn countries the interval holds the mean that they were drawn around. */
function coverage(organisations: number): number {
  const codes = Array.from({ length: organisations }, (_, index) => `o${index}`)
  const draws = new NormalDraws(7, 'total', codes)
  const into = new Float64Array(4 * organisations)
  let [held, tried] = [0, 0]
  for (let block = 0; block < 1_000; block++) {
    draws.fill(block, into)
    for (let row = 0; row < 4; row++) {
      const values = Array.from(into.subarray(row * organisations, (row + 1) * organisations), (draw) => 50 + 7 * draw)
      const mean = values.reduce((sum, value) => sum + value, 0) / organisations
      const sorted = values.toSorted((one, other) => one - other)
      const interval = meanInterval({
        organisations,
        mean,
        q25: quantile(sorted, 0.25)!,
        q75: quantile(sorted, 0.75)!,
      })!
      tried += 1
      if (interval.low <= 50 && 50 <= interval.high) held += 1
    }
  }
  return held / tried
}

test('it holds the mean in about 19 countries of 20, small and large', () => {
  expect(coverage(10)).toBeGreaterThan(0.94)
  expect(coverage(21)).toBeGreaterThan(0.94)
  expect(coverage(290)).toBeGreaterThan(0.94)
  for (const organisations of [10, 21, 290]) expect(coverage(organisations)).toBeLessThan(0.985)
})

test('by hand: 290 organisations, quartiles ten points apart', () => {
  // 10 / 1.34898 = 7.4130; by the root of 290 0.43531; t with 106.6 degrees of freedom 1.98246.
  const { low, high } = meanInterval({ organisations: 290, mean: 52, q25: 47, q75: 57 })!
  expect(low).toBeCloseTo(52 - 0.863, 3)
  expect(high).toBeCloseTo(52 + 0.863, 3)
})

test('it stays on the scale, and two organisations have none', () => {
  expect(meanInterval({ organisations: 3, mean: 98, q25: 90, q75: 100 })!.high).toBe(100)
  expect(meanInterval({ organisations: 2, mean: 50, q25: 40, q75: 60 })).toBeNull()
})
