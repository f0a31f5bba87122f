import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalCdf } from '../statistics/normal.ts'
import { countAgainst, discoveryLimits, threeWayCount } from './three-way-count.ts'

const estimate = fc.record({
  value: fc.double({ min: 0, max: 100, noNaN: true }),
  variance: fc.double({ min: 0.1, max: 50, noNaN: true }),
})

/** Benjamini and Hochberg's definition: the largest k with p(k) <= 0.05 k / m, and all up to it. */
function byDefinition(
  own: { value: number; variance: number },
  others: readonly { value: number; variance: number }[],
) {
  const tests = others.map(({ value, variance }) => {
    const z = (value - own.value) / Math.sqrt(variance + own.variance)
    return { z, p: 2 * normalCdf(-Math.abs(z)) }
  })
  const sorted = tests.map(({ p }) => p).toSorted((a, b) => a - b)
  const k = sorted.findLastIndex((p, place) => p <= (0.05 * (place + 1)) / sorted.length)
  const clear = tests.filter(({ p }) => k >= 0 && p <= sorted[k]!)
  const higherThan = clear.filter(({ z }) => z < 0).length
  return { higherThan, lowerThan: clear.length - higherThan, undecided: others.length - clear.length }
}

describe('the three-way count', () => {
  test('is Benjamini-Hochberg by its definition, and adds up to the others', () => {
    fc.assert(
      fc.property(estimate, fc.array(estimate, { maxLength: 60 }), (own, others) => {
        const counted = threeWayCount(own, {
          values: others.map(({ value }) => value),
          variances: others.map(({ variance }) => variance),
        })
        expect(counted).toEqual(byDefinition(own, others))
        expect(counted.higherThan + counted.lowerThan + counted.undecided).toBe(others.length)
      }),
    )
  })

  test('does not fall when the own value rises', () => {
    fc.assert(
      fc.property(estimate, fc.array(estimate, { minLength: 1, maxLength: 30 }), (own, others) => {
        const all = { values: others.map(({ value }) => value), variances: others.map(({ variance }) => variance) }
        const top = Math.max(...all.values)
        // Above everybody the differences only grow.
        const now = threeWayCount({ ...own, value: top }, all)
        const more = threeWayCount({ ...own, value: top + 5 }, all)
        expect(more.higherThan).toBeGreaterThanOrEqual(now.higherThan)
        expect(more.lowerThan).toBe(0)
      }),
    )
  })

  test('leaves the own place out', () => {
    const all = { values: Float64Array.of(20, 50, 80), variances: Float64Array.of(1, 1, 1) }
    expect(countAgainst(50, 1, all, 1, discoveryLimits(2))).toEqual({ higherThan: 1, lowerThan: 1, undecided: 0 })
    expect(() => countAgainst(50, 1, all, -1, discoveryLimits(2))).toThrow('as many')
  })

  test('of equal values, and among nobody, tells nobody apart', () => {
    const equal = { values: [50, 50, 50], variances: [1, 1, 1] }
    expect(threeWayCount({ value: 50, variance: 1 }, equal)).toEqual({ higherThan: 0, lowerThan: 0, undecided: 3 })
    const nobody = { values: [], variances: [] }
    expect(threeWayCount({ value: 50, variance: 1 }, nobody)).toEqual({ higherThan: 0, lowerThan: 0, undecided: 0 })
    expect(() => threeWayCount({ value: 50, variance: 0 }, nobody)).toThrow('above 0')
  })
})
