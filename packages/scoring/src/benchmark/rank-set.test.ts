import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import pisa from '../../fixtures/pisa-2018-mathematics.json' with { type: 'json' }
import { gaussHermite } from '../statistics/gauss-hermite.ts'
import { normalQuantile } from '../statistics/normal-quantile.ts'
import { rankSet } from './rank-set.ts'
import { rankSetLimit } from './rank-set-limit.ts'

const values = pisa.countries.map(({ mean }) => mean)
const variances = pisa.countries.map(({ standardError }) => standardError ** 2)
const setOf = (country: string, stepDown = true) =>
  rankSet(
    values,
    variances,
    pisa.countries.findIndex((each) => each.country === country),
    { stepDown },
  )!

describe('guaranteed sets of places', () => {
  test("are csranks' on PISA's mathematics: Japan 1-4, Korea 1-6, Estonia 1-6, Netherlands 1-7, Poland 2-11", () => {
    const shown = ['Japan', 'Korea', 'Estonia', 'Netherlands', 'Poland'].map((country) => {
      const { low, high } = setOf(country)
      return [low, high]
    })
    expect(shown).toEqual([
      [1, 4],
      [1, 6],
      [1, 6],
      [1, 7],
      [2, 11],
    ])
  })

  test("are csranks' in all 37 countries; on the edge its own two simulations differ, and ours is one of them", () => {
    let edges = 0
    for (const { country, csranks20000, csranks300000 } of pisa.countries)
      for (const kind of ['stepDown', 'singleStep'] as const) {
        const { low, high } = setOf(country, kind === 'stepDown')
        ;[low, high].forEach((bound, side) => {
          const simulated = [csranks20000[kind][side], csranks300000[kind][side]]
          expect(simulated, `${country} ${kind}`).toContain(bound)
          if (simulated[0] !== simulated[1]) edges++
        })
      }
    expect(edges).toBe(2)
  })

  test('have critical values between 2.90 and 3.17 there, below Bonferroni’s 3.20', () => {
    const limits = pisa.countries.map(({ country }) => setOf(country).criticalValue)
    expect(Math.min(...limits)).toBeCloseTo(2.9, 2)
    expect(Math.max(...limits)).toBeCloseTo(3.17, 2)
    expect(-normalQuantile(0.025 / 36)).toBeCloseTo(3.2, 2)
  })

  test('contain the place of the estimate, and step-down only narrows them', () => {
    const estimate = fc.record({
      value: fc.double({ min: 0, max: 100, noNaN: true }),
      variance: fc.double({ min: 0.1, max: 30, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(estimate, { minLength: 1, maxLength: 12 }), fc.nat(), (all, at) => {
        const place = at % all.length
        const [means, errors] = [all.map(({ value }) => value), all.map(({ variance }) => variance)]
        const once = rankSet(means, errors, place, { stepDown: false })!
        const repeated = rankSet(means, errors, place)!
        expect(repeated.low).toBeGreaterThanOrEqual(once.low)
        expect(repeated.high).toBeLessThanOrEqual(once.high)
        expect(repeated.low).toBeLessThanOrEqual(1 + means.filter((mean) => mean > means[place]!).length)
        expect(repeated.high).toBeGreaterThanOrEqual(means.length - means.filter((mean) => mean < means[place]!).length)
      }),
      { numRuns: 60 },
    )
  })

  test('are the one place of who is alone, and none beyond 2 300', () => {
    expect(rankSet([50], [1], 0)).toEqual({ low: 1, high: 1, criticalValue: 0 })
    expect(rankSet(new Array(2301).fill(50), new Array(2301).fill(1), 0)).toBeNull()
    expect(() => rankSet([50, 60], [1, 0], 0)).toThrow('above 0')
    expect(() => rankSet([50, 60], [1, 1], 2)).toThrow('pass 0 to 1')
  })
})

describe('the critical value of all differences to one', () => {
  const both = (sd: number) => ({ sd, above: true, below: true })

  test('is the normal point for one comparison, two-sided or one-sided', () => {
    expect(rankSetLimit(1.3, [both(0.7)], 0.95)).toBeCloseTo(1.959963984540054, 8)
    expect(rankSetLimit(1.3, [{ sd: 0.7, above: true, below: false }], 0.95)).toBeCloseTo(1.6448536269514722, 8)
    expect(rankSetLimit(1.3, [{ sd: 0.7, above: false, below: true }], 0.95)).toBeCloseTo(1.6448536269514722, 8)
  })

  test('is Dunnett’s for equal errors (his table of 1964: 5 % two-sided, infinite degrees of freedom)', () => {
    const dunnett = [1.96, 2.21, 2.35, 2.44, 2.51, 2.57, 2.61, 2.65, 2.69]
    dunnett.forEach((expected, k) =>
      expect(
        rankSetLimit(
          1,
          Array.from({ length: k + 1 }, () => both(1)),
          0.95,
        ),
      ).toBeCloseTo(expected, 2),
    )
  })

  test('of nothing is 0', () => {
    expect(rankSetLimit(1, [], 0.95)).toBe(0)
  })
})

describe('Gauss-Hermite quadrature', () => {
  test('gives the moments of the normal distribution', () => {
    for (const n of [1, 2, 5, 20, 80]) {
      const { nodes, weights } = gaussHermite(n)
      const moment = (power: number) => nodes.reduce((sum, node, place) => sum + weights[place]! * node ** power, 0)
      expect(moment(0)).toBeCloseTo(1, 12)
      expect(moment(1)).toBeCloseTo(0, 12)
      if (n >= 2) expect(moment(2)).toBeCloseTo(1, 11)
      if (n >= 5) expect(moment(8) / 105).toBeCloseTo(1, 10)
      expect(Array.from(nodes)).toEqual(Array.from(nodes).toSorted((a, b) => a - b))
    }
  })

  test('has its known nodes and weights for three', () => {
    const { nodes, weights } = gaussHermite(3)
    expect(nodes[2]).toBeCloseTo(Math.sqrt(3), 14)
    expect(weights[1]).toBeCloseTo(2 / 3, 14)
    expect(() => gaussHermite(0)).toThrow('pass 1 to 100')
  })
})
