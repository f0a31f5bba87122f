import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AtomSpread, atomPhi, defaultPhi, pooledPhi } from './dispersion.ts'
import { varianceOfInterval } from './variance-of-interval.ts'
import { wilsonInterval } from './wilson.ts'

describe('the Wilson interval', () => {
  test("equals Newcombe's published cases", () => {
    const part = wilsonInterval((100 * 81) / 263, 263)
    expect(part.low / 100).toBeCloseTo(0.25528852, 9)
    expect(part.high / 100).toBeCloseTo(0.366209577, 9)
    const none = wilsonInterval(0, 10)
    expect(none.low).toBe(0)
    expect(none.high / 100).toBeCloseTo(0.2775328, 9)
    const all = wilsonInterval(100, 10)
    expect(all.low / 100).toBeCloseTo(0.7224672, 9)
    expect(all.high).toBe(100)
  })

  test('contains the mean, stays on 0-100 and is never of width 0', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0.5, max: 1e6, noNaN: true }),
        (mean, n) => {
          const { low, high } = wilsonInterval(mean, n)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeLessThanOrEqual(100)
          expect(low).toBeLessThanOrEqual(mean)
          expect(high).toBeGreaterThanOrEqual(mean)
          expect(high - low).toBeGreaterThan(0)
        },
      ),
    )
  })

  test('more answers make it narrower', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 1, max: 5000 }), (mean, n) => {
        const width = (answers: number) => wilsonInterval(mean, answers).high - wilsonInterval(mean, answers).low
        expect(width(n + 1)).toBeLessThan(width(n))
      }),
    )
  })

  test('no answers have no interval: that is a mistake of the caller', () => {
    expect(() => wilsonInterval(50, 0)).toThrow('return null without answers')
    expect(() => wilsonInterval(101, 5)).toThrow('rescale')
  })
})

describe('the dispersion phi', () => {
  const atoms: AtomSpread[] = [
    { n: 20, mean: 50, variance: 500 },
    { n: 31, mean: 80, variance: 200 },
    { n: 10, mean: 100, variance: 0 },
  ]

  test('is pooled over atoms, leaving out those where all stand at an end', () => {
    expect(pooledPhi(atoms, 0.33)).toBeCloseTo((19 * 500 + 30 * 200) / (19 * 2500 + 30 * 1600), 14)
  })

  test('falls back when there are too few answers or nothing to divide by', () => {
    expect(pooledPhi([{ n: 30, mean: 50, variance: 500 }], 0.33)).toBe(0.33)
    expect(pooledPhi([{ n: 31, mean: 50, variance: 500 }], 0.33)).toBe(0.2)
    expect(pooledPhi([{ n: 40, mean: 0, variance: 0 }], 0.2)).toBe(0.2)
    expect(pooledPhi([], 0.15)).toBe(0.15)
  })

  test('without a national median is that of one item, of two to five, or of more', () => {
    expect([1, 2, 5, 6].map(defaultPhi)).toEqual([0.33, 0.2, 0.2, 0.15])
  })

  test("is the atom's own from thirty persons on", () => {
    expect(atomPhi({ n: 29, mean: 50, variance: 1000 }, 0.2)).toBe(0.2)
    expect(atomPhi({ n: 30, mean: 50, variance: 1000 }, 0.2)).toBe(0.4)
    expect(atomPhi({ n: 30, mean: 100, variance: 0 }, 0.2)).toBe(0.2)
  })

  test('stays between 0.02 and 1', () => {
    expect(atomPhi({ n: 50, mean: 50, variance: 1 }, 0.2)).toBe(0.02)
    expect(atomPhi({ n: 50, mean: 50, variance: 2551 }, 0.2)).toBe(1)
    expect(pooledPhi([{ n: 50, mean: 50, variance: 0 }], 0.2)).toBe(0.02)
  })
})

describe('the variance behind an interval', () => {
  test('is that of the mean, where many answered and few stand at the ends', () => {
    expect(varianceOfInterval(wilsonInterval(50, 10_000)) / (2500 / 10_000)).toBeCloseTo(1, 3)
  })

  test('is above 0 also where all answered alike, and no width is a mistake', () => {
    expect(varianceOfInterval(wilsonInterval(100, 1000))).toBeGreaterThan(0)
    expect(() => varianceOfInterval({ low: 50, high: 50 })).toThrow('no width')
  })
})
