import { expect, test } from 'vitest'
import { beta, normalQuantile, poisson, randomStream, shuffled } from './random.ts'

const draw = (count: number, next: () => number) => Array.from({ length: count }, next)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const deviation = (values: readonly number[]) => {
  const centre = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)))
}

test('the same words give the same numbers, other words or another order give others', () => {
  const first = (...parts: (string | number)[]) => draw(4, randomStream(7, ...parts).uint32).join()
  expect(first('0182', 2026)).toBe(first('0182', 2026))
  const streams = [
    first('0182', 2026),
    first('0182', 2025),
    first('0180', 2026),
    first(2026, '0182'),
    first('01', '82', 2026),
  ]
  expect(new Set(streams).size).toBe(5)
})

test('uniform numbers fill the unit interval evenly and neighbours are not alike', () => {
  const values = draw(200_000, randomStream(1).uniform)
  expect(mean(values)).toBeCloseTo(0.5, 2)
  const bins = new Array<number>(64).fill(0)
  for (const value of values) bins[Math.floor(value * 64)] = (bins[Math.floor(value * 64)] ?? 0) + 1
  const expected = values.length / 64
  const chiSquare = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  expect(chiSquare).toBeGreaterThan(35) // chi-square with 63 degrees of freedom: 0.2 % and 99.8 %
  expect(chiSquare).toBeLessThan(100)
  const lagged = mean(values.slice(1).map((value, index) => (value - 0.5) * ((values[index] ?? 0) - 0.5))) * 12
  expect(Math.abs(lagged)).toBeLessThan(0.01)
})

test('normal, beta and Poisson numbers have the moments asked for', () => {
  const stream = randomStream(3, 'moments')
  const normals = draw(100_000, stream.normal)
  expect([mean(normals), deviation(normals)]).toEqual([expect.closeTo(0, 1.7), expect.closeTo(1, 1.7)])
  const rates = draw(20_000, () => beta(stream, { mean: 0.7, deviation: 0.12 }))
  expect(mean(rates)).toBeCloseTo(0.7, 2)
  expect(deviation(rates)).toBeCloseTo(0.12, 2)
  expect(mean(draw(20_000, () => poisson(stream, 2.5)))).toBeCloseTo(2.5, 1)
})

test('the normal quantile agrees with published values', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 8)
  expect(normalQuantile(0.01)).toBeCloseTo(-2.326347874, 8)
  expect(normalQuantile(0.5)).toBeCloseTo(0, 12)
})

test('a shuffle keeps what it mixes and puts everything everywhere', () => {
  const places = new Array<number>(5).fill(0)
  for (let run = 0; run < 5000; run++) {
    const mixed = shuffled([0, 1, 2, 3, 4], randomStream(9, run))
    expect(mixed.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4])
    places[mixed.indexOf(0)] = (places[mixed.indexOf(0)] ?? 0) + 1
  }
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120)
})
