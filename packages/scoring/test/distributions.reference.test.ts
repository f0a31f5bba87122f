import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { betaQuantile } from '../src/statistics/beta-quantile.ts'
import { fisherFCdf, fisherFQuantile } from '../src/statistics/fisher-f.ts'
import { regularisedIncompleteBeta } from '../src/statistics/incomplete-beta.ts'
import { normalCdf, normalDensity } from '../src/statistics/normal.ts'
import { normalQuantile } from '../src/statistics/normal-quantile.ts'
import { studentTCdf, studentTQuantile } from '../src/statistics/student-t.ts'

/** Arguments, then the value: computed with 45 digits by another program (fixtures/distributions.py). */
const reference = JSON.parse(
  readFileSync(new URL('../fixtures/distributions.json', import.meta.url), 'utf8'),
) as Record<string, readonly (readonly string[])[]>

const functions: Record<string, (...args: [number, number, number]) => number> = {
  normalCdf,
  normalQuantile,
  studentTCdf,
  studentTQuantile,
  fisherFCdf,
  fisherFQuantile,
}

test.each(Object.keys(functions))('%s equals its reference to eleven digits or more', (name) => {
  const rows = reference[name]!
  expect(rows.length).toBeGreaterThan(15)
  for (const row of rows) {
    const [value, ...args] = row.map(Number).toReversed()
    const computed = functions[name]!(...(args.toReversed() as [number, number, number]))
    expect(Math.abs(computed - value!), `${name}(${row.slice(0, -1).join(', ')}) = ${computed}`).toBeLessThanOrEqual(
      1e-11 * Math.abs(value!) + 1e-16,
    )
  }
})

describe('the normal distribution', () => {
  test('is even, and its ends are 0 and 1', () => {
    expect(normalCdf(0)).toBe(0.5)
    expect(normalCdf(-Infinity)).toBe(0)
    expect(normalCdf(Infinity)).toBe(1)
    expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15)
    expect(normalQuantile(0.5)).toBe(0)
  })

  test('a share has the point at which it is reached', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 13)
      }),
    )
  })

  test('what is no share and no number is refused', () => {
    expect(() => normalQuantile(0)).toThrow('0 < p < 1')
    expect(() => normalQuantile(1)).toThrow('0 < p < 1')
    expect(() => normalCdf(NaN)).toThrow('NaN')
  })
})

describe('the beta distribution', () => {
  const parameter = fc.double({ min: 0.3, max: 3000, noNaN: true })

  test('a share has the point at which it is reached, whatever the parameters', () => {
    fc.assert(
      fc.property(parameter, parameter, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (a, b, p) => {
        const { x, rest } = betaQuantile(p, a, b)
        expect(regularisedIncompleteBeta(x, a, b, rest)).toBeCloseTo(p, 11)
        expect(x + rest).toBeCloseTo(1, 15)
      }),
    )
  })

  test('its ends are 0 and 1', () => {
    expect(betaQuantile(0, 2, 3)).toEqual({ x: 0, rest: 1 })
    expect(betaQuantile(1, 2, 3)).toEqual({ x: 1, rest: 0 })
    expect(() => betaQuantile(1.5, 2, 3)).toThrow('pass 0 to 1')
    expect(() => regularisedIncompleteBeta(0.5, Infinity, 3)).toThrow('finite')
  })
})

describe("Student's t and Fisher's F", () => {
  test('t squared is F with one degree of freedom above', () => {
    expect(studentTQuantile(0.975, 12) ** 2).toBeCloseTo(fisherFQuantile(0.95, 1, 12), 11)
    expect(2 * studentTCdf(-2, 12)).toBeCloseTo(1 - fisherFCdf(4, 1, 12), 13)
  })

  test('with many degrees of freedom t is the normal distribution', () => {
    expect(studentTQuantile(0.975, 1e7)).toBeCloseTo(1.959963984540054, 6)
  })

  test('ends are ends, the middle is 0', () => {
    expect(studentTCdf(Infinity, 3)).toBe(1)
    expect(studentTCdf(-Infinity, 3)).toBe(0)
    expect(studentTCdf(0, 3)).toBe(0.5)
    expect(studentTQuantile(0.5, 3)).toBe(0)
    expect(fisherFCdf(0, 3, 4)).toBe(0)
    expect(fisherFCdf(Infinity, 3, 4)).toBe(1)
    expect(fisherFQuantile(0, 3, 4)).toBe(0)
  })

  test('degrees of freedom lie above 0', () => {
    expect(() => studentTCdf(1, 0)).toThrow('degrees of freedom')
    expect(() => studentTQuantile(0.5, Infinity)).toThrow('degrees of freedom')
    expect(() => fisherFCdf(1, 3, 0)).toThrow('degrees of freedom')
    expect(() => fisherFCdf(-1, 3, 3)).toThrow('0 or more')
    expect(() => fisherFQuantile(1, 3, 3)).toThrow('0 <= p < 1')
  })
})
