import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standingAmong } from './standing.ts'

const named = { isNamed: true }
const fifteen = Array.from({ length: 15 }, (_, place) => 40 + place)

describe('how one stands among the others', () => {
  test('is position, standard score and gap to the best quarter', () => {
    const { position, standardScore, bestQuarterGap, reason } = standingAmong(fifteen, 50, named)
    expect(position).toBeCloseTo((100 * 10.5) / 15, 12)
    expect(standardScore).toBeCloseTo(3 / Math.sqrt(20), 12)
    expect(bestQuarterGap).toBeCloseTo(50.5 - 50, 12)
    expect(reason).toBeNull()
  })

  test('has a position from 10 others and a gap from 15', () => {
    expect(standingAmong(fifteen.slice(0, 9), 50, named)).toEqual({
      position: null,
      standardScore: null,
      bestQuarterGap: null,
      reason: 'tooFewOthers',
    })
    expect(standingAmong([], 50, named).reason).toBe('tooFewOthers')
    expect(standingAmong(fifteen.slice(0, 10), 50, named)).toMatchObject({ bestQuarterGap: null, reason: null })
    expect(standingAmong(fifteen.slice(0, 14), 50, named).bestQuarterGap).toBeNull()
  })

  test('takes values to one decimal for the position: what nobody sees decides nothing', () => {
    const others = fifteen.map(() => 50.04)
    expect(standingAmong(others, 49.96, named).position).toBe(50)
    expect(standingAmong(others, 49.94, named).position).toBe(0)
  })

  test('of all equal is the middle, without a standard score', () => {
    expect(
      standingAmong(
        fifteen.map(() => 50),
        50,
        named,
      ),
    ).toEqual({
      position: 50,
      standardScore: null,
      bestQuarterGap: 0,
      reason: null,
    })
  })

  test('uses nobody’s own value as quartile where some are anonymous', () => {
    const gap = standingAmong(fifteen, 0, { isNamed: false }).bestQuarterGap!
    expect(fifteen).not.toContain(gap)
  })

  test('rises with the own value and hangs on no order', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 15, maxLength: 60 }), value, value, (others, a, b) => {
        const [lower, higher] = [Math.min(a, b), Math.max(a, b)].map((own) => standingAmong(others, own, named))
        expect(lower!.position).toBeLessThanOrEqual(higher!.position!)
        expect(lower!.bestQuarterGap).toBeGreaterThanOrEqual(higher!.bestQuarterGap!)
        expect(standingAmong(others.toReversed(), a, named)).toEqual(standingAmong(others, a, named))
      }),
    )
    expect(() => standingAmong([NaN], 50, named)).toThrow('leave out')
  })
})
