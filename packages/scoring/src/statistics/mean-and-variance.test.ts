import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanAndVariance } from './mean-and-variance.ts'

/** Michelson's 100 measurements of the speed of light, as they differ from 299.000 Mm/s, in km/s (NIST StRD, Michelso). */
const michelson = [
  850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960, 960, 940, 960,
  940, 880, 800, 850, 880, 900, 840, 830, 790, 810, 880, 880, 830, 800, 790, 760, 800, 880, 880, 880, 860, 720, 720,
  620, 860, 970, 950, 880, 910, 850, 870, 840, 840, 850, 840, 840, 840, 890, 810, 810, 820, 800, 770, 760, 740, 750,
  760, 910, 920, 890, 860, 880, 720, 840, 850, 850, 780, 890, 840, 780, 810, 760, 810, 790, 810, 820, 850, 870, 870,
  810, 740, 810, 940, 950, 800, 810, 870,
].map((each) => (299_000 + each) / 1000)

/** NIST's NumAcc2 to 4: one value, then a tenth less and a tenth more, 500 times. */
const alternating = (middle: number) => [
  middle,
  ...Array.from({ length: 1000 }, (_, place) => middle + (place % 2 === 0 ? -0.1 : 0.1)),
]

const digits = (computed: number, certified: number) => -Math.log10(Math.abs(computed / certified - 1) || 1e-16)

describe("NIST's reference data", () => {
  test.each([
    { name: 'Michelso', values: michelson, mean: 299.8524, deviation: 0.0790105478190518, least: 12 },
    { name: 'NumAcc1', values: [10000001, 10000003, 10000002], mean: 10000002, deviation: 1, least: 12 },
    { name: 'NumAcc2', values: alternating(1.2), mean: 1.2, deviation: 0.1, least: 12 },
    // The tenths of a million and of ten millions are rounded before anything is computed: no more digits are in the data.
    { name: 'NumAcc3', values: alternating(1000000.2), mean: 1000000.2, deviation: 0.1, least: 9 },
    { name: 'NumAcc4', values: alternating(10000000.2), mean: 10000000.2, deviation: 0.1, least: 8 },
  ])('$name: the certified mean and standard deviation', ({ values, mean, deviation, least }) => {
    const computed = meanAndVariance(values)
    expect(digits(computed.mean!, mean)).toBeGreaterThan(12)
    expect(digits(Math.sqrt(computed.variance!), deviation)).toBeGreaterThan(least)
  })
})

describe('mean and variance', () => {
  test('do not exist without values; one value has no variance; equal values vary by 0', () => {
    expect(meanAndVariance([])).toEqual({ mean: null, variance: null })
    expect(meanAndVariance([42])).toEqual({ mean: 42, variance: null })
    expect(meanAndVariance([0.1, 0.1, 0.1]).variance).toBeCloseTo(0, 30)
    expect(() => meanAndVariance([1, NaN])).toThrow('leave out what is missing')
  })

  test('the variance does not move with the values', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(values, fc.integer({ min: -1e6, max: 1e6 }), (all, shift) => {
        const moved = meanAndVariance(all.map((value) => value + shift))
        const { mean, variance } = meanAndVariance(all)
        expect(moved.mean!).toBeCloseTo(mean! + shift, 6)
        expect(moved.variance!).toBeCloseTo(variance!, 6)
      }),
    )
  })
})
