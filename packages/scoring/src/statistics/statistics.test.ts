import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harrellDavis, harrellDavisWeights } from './harrell-davis.ts'
import { regularisedIncompleteBeta } from './incomplete-beta.ts'
import { logGamma } from './log-gamma.ts'
import { quantile } from './quantile.ts'

const values = [12.5, 20, 31.25, 37.5, 40, 43.75, 50, 50, 56.25, 62.5, 75, 81.25]
const sorted = fc
  .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 })
  .map((all) => all.toSorted((a, b) => a - b))

describe('quantiles of types 6, 7 and 8', () => {
  test("equal R's quantile on the method's example", () => {
    const expected = {
      6: [14.75, 32.8125, 46.875, 60.9375, 79.375],
      7: [21.125, 35.9375, 46.875, 57.8125, 73.75],
      8: [16.75, 33 + 41 / 48, 46.875, 59 + 43 / 48, 77 + 17 / 24],
    }
    for (const type of [6, 7, 8] as const)
      [0.1, 0.25, 0.5, 0.75, 0.9].forEach((p, place) =>
        expect(quantile(values, p, type)).toBeCloseTo(expected[type][place]!, 12),
      )
  })

  test('lie within the values and rise with p', () => {
    fc.assert(
      fc.property(sorted, fc.constantFrom(6, 7, 8), (all, type) => {
        const quantiles = [0, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((p) => quantile(all, p, type)!)
        quantiles.forEach((value, place) => {
          expect(value).toBeGreaterThanOrEqual(all[0]!)
          expect(value).toBeLessThanOrEqual(all.at(-1)!)
          if (place > 0) expect(value).toBeGreaterThanOrEqual(quantiles[place - 1]! - 1e-12)
        })
      }),
    )
  })

  test('no value has no quantile, one value is all of them, the ends are the ends', () => {
    expect(quantile([], 0.5)).toBeNull()
    expect(quantile([42], 0.9)).toBe(42)
    expect(quantile(values, 0)).toBe(12.5)
    expect(quantile(values, 1)).toBe(81.25)
    expect(() => quantile(values, 75)).toThrow('pass a share')
  })
})

describe('Harrell-Davis quantiles', () => {
  test("equal Hmisc's hdquantile on the method's example", () => {
    const expected = [31.8823169609, 46.2640421726, 61.5994821342, 75.5303765645]
    ;[0.25, 0.5, 0.75, 0.9].forEach((p, place) => expect(harrellDavis(values, p)).toBeCloseTo(expected[place]!, 9))
  })

  test('lie within the values and rise with p', () => {
    fc.assert(
      fc.property(sorted, (all) => {
        const quantiles = [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => harrellDavis(all, p)!)
        quantiles.forEach((value, place) => {
          expect(value).toBeGreaterThanOrEqual(all[0]! - 1e-9)
          expect(value).toBeLessThanOrEqual(all.at(-1)! + 1e-9)
          if (place > 0) expect(value).toBeGreaterThanOrEqual(quantiles[place - 1]! - 1e-9)
        })
      }),
    )
  })

  test('no municipality weighs more than a quarter from 10, 14 and 34 members on', () => {
    const heaviest = (n: number, p: number) => Math.max(...harrellDavisWeights(n, p))
    expect(heaviest(10, 0.5)).toBeLessThanOrEqual(0.25)
    expect(heaviest(14, 0.25)).toBeLessThanOrEqual(0.25)
    expect(heaviest(34, 0.1)).toBeLessThanOrEqual(0.25)
    expect(heaviest(9, 0.5)).toBeGreaterThan(0.25)
    expect(heaviest(13, 0.25)).toBeGreaterThan(0.25)
    expect(heaviest(33, 0.1)).toBeGreaterThan(0.25)
  })

  test('all equal gives exactly that value, none gives none', () => {
    expect(harrellDavis(new Array(17).fill(33.3), 0.25)).toBe(33.3)
    expect(harrellDavis([], 0.25)).toBeNull()
    expect(() => harrellDavis([1], 0)).toThrow('between 0 and 1')
    expect(() => harrellDavis([1, 2], 0.5, new Float64Array(3))).toThrow('same size')
  })

  test('the weights of the whole country add up to 1', () => {
    for (const n of [290, 90_000])
      expect(harrellDavisWeights(n, 0.9).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  })
})

describe('the incomplete beta function', () => {
  test('equals its closed forms', () => {
    expect(regularisedIncompleteBeta(0.5, 2, 3)).toBeCloseTo(0.6875, 14)
    expect(regularisedIncompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 14)
    expect(regularisedIncompleteBeta(0.2, 1, 5)).toBeCloseTo(1 - 0.8 ** 5, 14)
    expect(regularisedIncompleteBeta(0.7, 4, 1)).toBeCloseTo(0.7 ** 4, 14)
    expect(regularisedIncompleteBeta(0.25, 0.5, 0.5)).toBeCloseTo(1 / 3, 13)
  })

  test('is the sum of the binomial tail for whole parameters', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, x) => {
          const n = a + b - 1
          let tail = 0
          for (let k = a; k <= n; k++)
            tail += Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)) * x ** k * (1 - x) ** (n - k)
          expect(regularisedIncompleteBeta(x, a, b)).toBeCloseTo(tail, 11)
        },
      ),
    )
  })

  test('mirrors: what lies below x of one lies above 1 - x of the other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (a, b, x) => {
          expect(regularisedIncompleteBeta(x, a, b) + regularisedIncompleteBeta(1 - x, b, a)).toBeCloseTo(1, 11)
        },
      ),
    )
  })

  test('refuses what it is not defined for', () => {
    expect(() => regularisedIncompleteBeta(1.1, 1, 1)).toThrow('0 to 1')
    expect(() => regularisedIncompleteBeta(0.5, 0, 1)).toThrow('above 0')
    expect(() => logGamma(0)).toThrow('above 0')
  })

  test('rests on a gamma function that knows its factorials', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14)
    expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 14)
    expect(logGamma(0.1)).toBeCloseTo(2.252712651734206, 13)
    expect(logGamma(11) / Math.log(3628800)).toBeCloseTo(1, 14)
    expect(logGamma(171) / 706.5730622457874).toBeCloseTo(1, 13)
  })
})
