import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { empiricalBayes } from './empirical-bayes.ts'
import { pauleMandel } from './paule-mandel.ts'

// The method's example, by metafor::rma(method = "PM") and blup() in R.
const values = [48.2, 53.1, 57.4, 44.9, 61.0, 50.3, 55.5, 47.7, 52.2, 58.8]
const variances = [1.2, 0.9, 2.1, 1.5, 1.1, 0.8, 1.9, 2.4, 1.0, 1.3].map((error) => error * error)

const estimates = fc.array(
  fc.record({
    value: fc.double({ min: 0, max: 100, noNaN: true }),
    variance: fc.double({ min: 0.01, max: 400, noNaN: true }),
  }),
  { minLength: 5, maxLength: 40 },
)

describe('the spread of true values', () => {
  test("is that of R's metafor on the method's example", () => {
    const spread = pauleMandel(values, variances)!
    expect(spread.tau2).toBeCloseTo(25.2391593, 6)
    expect(spread.mu).toBeCloseTo(52.9352051, 6)
    expect(spread.standardError).toBeCloseTo(1.65613289, 7)
    expect(spread.q).toBeCloseTo(140.852406, 5)
  })

  test('makes the weighted squares equal their expectation, or is 0', () => {
    fc.assert(
      fc.property(estimates, (all) => {
        const { tau2, mu, q } = pauleMandel(
          all.map(({ value }) => value),
          all.map(({ variance }) => variance),
        )!
        const sum = all.reduce((s, { value, variance }) => s + (value - mu) ** 2 / (tau2 + variance), 0)
        if (tau2 === 0) expect(q).toBeLessThanOrEqual(all.length - 1 + 1e-9)
        else expect(sum).toBeCloseTo(all.length - 1, 8)
      }),
    )
  })

  test('of none or one is unknown, of equal values 0, of certain values a mistake', () => {
    expect(pauleMandel([], [])).toBeNull()
    expect(pauleMandel([50], [1])).toBeNull()
    expect(pauleMandel([50, 50, 50], [1, 2, 3])).toMatchObject({ tau2: 0, mu: 50, q: 0 })
    expect(() => pauleMandel([50, 60], [1, 0])).toThrow('Wilson interval, above 0')
    expect(() => pauleMandel([50, NaN], [1, 1])).toThrow('leave out')
    expect(() => pauleMandel([50], [1, 1])).toThrow('one for each')
  })
})

describe('empirical Bayes', () => {
  test("gives the blups of R's metafor on the method's example", () => {
    const expected = [
      48.4555813, 53.0948757, 56.7359088, 45.5576851, 60.6310506, 50.3651695, 55.1790579, 48.6727613, 52.2280194,
      58.4319416,
    ]
    empiricalBayes(values, variances)!.estimates.forEach(({ mean }, place) =>
      expect(mean).toBeCloseTo(expected[place]!, 6),
    )
  })

  test('draws every value towards the common mean and never past it', () => {
    fc.assert(
      fc.property(estimates, (all) => {
        const { mu, estimates: shrunk } = empiricalBayes(
          all.map(({ value }) => value),
          all.map(({ variance }) => variance),
        )!
        all.forEach(({ value, variance }, place) => {
          const { mean, variance: left, reliability } = shrunk[place]!
          expect(mean).toBeGreaterThanOrEqual(Math.min(value, mu) - 1e-9)
          expect(mean).toBeLessThanOrEqual(Math.max(value, mu) + 1e-9)
          expect(left).toBeLessThanOrEqual(variance)
          expect(reliability).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })

  test('is not done with fewer than five', () => {
    expect(empiricalBayes([40, 50, 60, 70], [1, 1, 1, 1])).toBeNull()
    expect(empiricalBayes([40, 50, 60, 70, 80], [1, 1, 1, 1, 1])).not.toBeNull()
  })
})
