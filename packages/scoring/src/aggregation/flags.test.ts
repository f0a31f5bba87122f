import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dontKnowShare } from '../counting/item-count.ts'
import { coverageFlag } from './coverage.ts'
import { designEffect } from './design-effect.ts'
import { tippingPoint, worstCaseBounds } from './non-response.ts'

describe('coverage', () => {
  test('is shown from a half on, and flagged below four fifths', () => {
    expect([0, 0.49, 0.5, 0.79, 0.8, 1].map(coverageFlag)).toEqual([
      'tooLittle',
      'tooLittle',
      'partial',
      'partial',
      'full',
      'full',
    ])
    expect(coverageFlag(null)).toBeNull()
    expect(() => coverageFlag(1.2)).toThrow('no share')
  })
})

describe("the share of don't know", () => {
  test('is among those who took a stand, and null when nobody did', () => {
    expect(dontKnowShare({ answers: 30, dontKnow: 10 })).toBe(0.25)
    expect(dontKnowShare({ answers: 0, dontKnow: 3 })).toBe(1)
    expect(dontKnowShare({ answers: 0, dontKnow: 0 })).toBeNull()
  })
})

describe('those who did not answer', () => {
  test('must differ by D* = |difference| / (1 - response rate) for a difference to vanish', () => {
    expect(tippingPoint(6, 0.6)).toBeCloseTo(15, 12)
    expect(tippingPoint(-6, 0.6)).toBeCloseTo(15, 12)
    expect(tippingPoint(6, 0)).toBe(6)
  })

  test('cannot overturn anything when there are none, and nothing is said without a response rate', () => {
    expect(tippingPoint(6, 1)).toBeNull()
    expect(tippingPoint(6, null)).toBeNull()
    expect(() => tippingPoint(6, 60)).toThrow('no share')
    expect(() => tippingPoint(NaN, 0.6)).toThrow('no number of points')
  })

  test('bound the mean from none to all at the ends, and hold whatever they think', () => {
    expect(worstCaseBounds(50, 0.6)).toEqual({ low: 30, high: 70 })
    expect(worstCaseBounds(50, 1)).toEqual({ low: 50, high: 50 })
    expect(worstCaseBounds(50, null)).toBeNull()
    expect(() => worstCaseBounds(101, 0.5)).toThrow('rescale')
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const points = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(points, share, points, (mean, rate, others) => {
        const { low, high } = worstCaseBounds(mean, rate)!
        const truth = rate * mean + (1 - rate) * others
        expect(truth).toBeGreaterThanOrEqual(low - 1e-9)
        expect(truth).toBeLessThanOrEqual(high + 1e-9)
      }),
    )
  })
})

describe("Kish's design effect", () => {
  test('is 1 when all weigh the same and grows with what differs', () => {
    expect(designEffect([3, 3, 3])).toBeCloseTo(1, 14)
    expect(designEffect([1, 1, 2])).toBeCloseTo(1.125, 14)
    expect(designEffect([1, 0])).toBe(2)
  })

  test('does not exist without weights', () => {
    expect(designEffect([])).toBeNull()
    expect(designEffect([0, 0])).toBeNull()
    expect(() => designEffect([-1])).toThrow('0 or more')
  })

  test('does not depend on the unit of the weights', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(weights, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (all, unit) => {
        expect(designEffect(all.map((weight) => weight * unit))!).toBeCloseTo(designEffect(all)!, 9)
        expect(designEffect(all)!).toBeGreaterThanOrEqual(1 - 1e-12)
        expect(designEffect(all)!).toBeLessThanOrEqual(all.length + 1e-9)
      }),
    )
  })
})
