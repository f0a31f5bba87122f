import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../../test/examples.ts'
import { improversNear, type ImproverCandidate } from './improvers.ts'
import { weightedTrend } from './trend.ts'

describe('the trend over several rounds', () => {
  test('is weighted least squares, computed by hand', () => {
    // Weights 1, 1/4, 1: t_ = 2, m_ = 115/2.25... worked out as fractions.
    const { slope, intercept, slopeVariance, degreesOfFreedom } = weightedTrend([1, 2, 3], [40, 60, 50], [1, 4, 1])
    expect(slope).toBeCloseTo(5, 12)
    expect(intercept).toBeCloseTo((40 + 15 + 50) / 2.25 - 10, 12)
    // Q = 1 (40 - 41.67)^2 + 0.25 (60 - 46.67)^2 + 1 (50 - 51.67)^2 = 50, on 1 degree of freedom.
    expect(slopeVariance).toBeCloseTo(50 / 2, 10)
    expect(degreesOfFreedom).toBe(1)
  })

  test('is not made more certain by rounds that happen to lie on a line', () => {
    expect(weightedTrend([2023, 2025, 2027], [40, 44, 48], [2, 2, 2]).slopeVariance).toBeCloseTo(1 / (8 / 2), 12)
  })

  test('follows a line exactly and is the same whichever round comes first', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(
        number,
        fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 3, maxLength: 9 }),
        (b, variances) => {
          const times = variances.map((_, round) => 2020 + round)
          const means = times.map((t) => 50 + b * (t - 2023))
          expect(weightedTrend(times, means, variances).slope).toBeCloseTo(b, 8)
          const back = weightedTrend(times.toReversed(), means.toReversed(), variances.toReversed())
          expect(back.slope).toBeCloseTo(b, 8)
        },
      ),
    )
  })

  test('needs three rounds at different times', () => {
    expect(weightedTrend([1, 2], [40, 50], [1, 1])).toMatchObject({ slope: null, reason: 'tooFewRounds' })
    expect(weightedTrend([], [], []).reason).toBe('tooFewRounds')
    expect(() => weightedTrend([1, 1, 1], [40, 50, 60], [1, 1, 1])).toThrow('different times')
    expect(() => weightedTrend([1, 2, 3], [40, 50, 60], [1, 0, 1])).toThrow('above 0')
  })
})

/** Organisations of which every fourth has truly risen by 12 points. */
function candidates(count: number, seed = 2): ImproverCandidate[] {
  const random = randomNumbers(seed)
  const noise = () => 2 * (random() + random() + random() - 1.5)
  return Array.from({ length: count }, (_, place) => {
    const level = 45 + 10 * random()
    const rise = place % 4 === 0 ? 12 : 0
    return {
      code: `K${String(place).padStart(3, '0')}`,
      before: { mean: level + noise(), variance: 1, answers: 100 },
      after: { mean: level + rise + noise(), variance: 1, answers: 100 },
    }
  })
}
const own = { code: 'own', before: { mean: 50, variance: 1, answers: 100 } }

describe('who rose most from a start like ours', () => {
  test('are at most five that truly rose, the largest rise first, with an interval above the others', () => {
    const { improvers, reason } = improversNear(candidates(40), own)
    expect(reason).toBeNull()
    expect(improvers).toHaveLength(5)
    for (const { code, rise, low, high, probability } of improvers) {
      expect(Number(code.slice(1)) % 4).toBe(0)
      expect(low).toBeLessThan(rise)
      expect(high).toBeGreaterThan(rise)
      expect(probability).toBeGreaterThanOrEqual(0.9)
    }
    expect(improvers.map(({ rise }) => rise)).toEqual(improvers.map(({ rise }) => rise).toSorted((a, b) => b - a))
  })

  test('is no list with fewer than ten candidates of thirty answers in both editions', () => {
    const ten = candidates(10)
    expect(improversNear(ten.slice(1), own)).toEqual({ improvers: [], reason: 'tooFewCandidates' })
    expect(improversNear(ten, own).reason).toBeNull()
    const few = ten.map((each, at) => (at === 0 ? { ...each, after: { ...each.after, answers: 29 } } : each))
    expect(improversNear(few, own).reason).toBe('tooFewCandidates')
  })

  test('leaves out oneself and those that started far away', () => {
    const all = candidates(40)
    const first = improversNear(all, own).improvers[0]!.code
    const itself = improversNear(all, { code: first, before: all.find(({ code }) => code === first)!.before })
    expect(itself.improvers.map(({ code }) => code)).not.toContain(first)
    expect(improversNear(all, { ...own, before: { ...own.before, mean: 90, variance: 0.01 } })).toEqual({
      improvers: [],
      reason: null,
    })
  })

  test('is empty where changes differ by chance only', () => {
    const still = candidates(20).map((each) => ({
      ...each,
      after: { ...each.before, variance: 4 },
      before: { ...each.before, variance: 4 },
    }))
    expect(improversNear(still, own)).toEqual({ improvers: [], reason: null })
  })

  test('does not hang on the order of the organisations', () => {
    const all = candidates(40)
    expect(improversNear(all.toReversed(), own)).toEqual(improversNear(all, own))
  })
})
