import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tree } from '../../test/examples.ts'
import { prepareTree } from '../scales/prepared-tree.ts'
import { groupIntervals } from './group-interval.ts'
import { coveredShare, qualityOf } from './quality.ts'
import { rollUp } from './roll-up.ts'
import { stratifiedMean } from './stratified-mean.ts'

const nodes = prepareTree(tree)

describe('the mean over atoms', () => {
  test("equals the method's worked example", () => {
    const result = stratifiedMean([
      { frame: 40, n: 20, mean: 62, variance: 400 },
      { frame: 25, n: 10, mean: 48, variance: 484 },
      { frame: 10, n: 5, mean: 71, variance: 225 },
    ])!
    expect(result.mean).toBeCloseTo(58.5333333333, 9)
    expect(result.variance).toBeCloseTo(6.4711111111, 9)
    expect(Math.sqrt(result.variance)).toBeCloseTo(2.543838, 6)
    expect(result.degreesOfFreedom).toBeCloseTo(25.806648, 6)
    expect(result.comparisonVariance).toBeGreaterThan(result.variance)
  })

  test('an atom without answers is not covered: the others share its weight', () => {
    const covered = [{ frame: 40, n: 20, mean: 62, variance: 400 }]
    expect(stratifiedMean([...covered, { frame: 90, n: 0, mean: 0, variance: 0 }])).toEqual(stratifiedMean(covered))
    expect(stratifiedMean([])).toBeNull()
  })

  test('without a frame the answers weigh and nothing is corrected', () => {
    const result = stratifiedMean([
      { frame: null, n: 30, mean: 60, variance: 400 },
      { frame: null, n: 10, mean: 40, variance: 400 },
    ])!
    expect(result.mean).toBe(55)
    expect(result.variance).toBe(result.comparisonVariance)
  })

  test('weighs by answers or all atoms alike, when that is what was chosen', () => {
    const atoms = [
      { frame: 40, n: 20, mean: 62, variance: 400 },
      { frame: 25, n: 10, mean: 48, variance: 484 },
      { frame: 10, n: 5, mean: 71, variance: 225 },
    ]
    const pooled = stratifiedMean(atoms, 'pooled')!
    expect(pooled.mean).toBeCloseTo((20 * 62 + 10 * 48 + 5 * 71) / 35, 12)
    expect(pooled.comparisonVariance).toBeCloseTo((20 * 400 + 10 * 484 + 5 * 225) / 35 ** 2, 12)
    const equal = stratifiedMean(atoms, 'equal')!
    expect(equal.mean).toBeCloseTo((62 + 48 + 71) / 3, 12)
    expect(equal.comparisonVariance).toBeCloseTo((400 / 20 + 484 / 10 + 225 / 5) / 9, 12)
  })

  test('says when a headcount was unknown and the answers weighed instead', () => {
    const known = { frame: 40, n: 20, mean: 62, variance: 400 }
    expect(stratifiedMean([known])!.weighting).toBe('headcount')
    const mixed = stratifiedMean([known, { frame: null, n: 10, mean: 50, variance: 400 }])!
    expect(mixed.weighting).toBe('pooled')
    expect(mixed.mean).toBeCloseTo((20 * 62 + 10 * 50) / 30, 12)
    // What is known of an atom still narrows its level: 20 of 40 were asked.
    expect(mixed.variance).toBeCloseTo(((20 / 30) ** 2 * 0.5 * 400) / 20 + ((10 / 30) ** 2 * 400) / 10, 12)
  })

  test('when more answered than the frame has, people joined: full participation, but never a width of 0', () => {
    const result = stratifiedMean([{ frame: 10, n: 12, mean: 60, variance: 300 }])!
    expect(result.comparisonVariance).toBe(25)
    expect(result.variance).toBeCloseTo(25 * 0.05, 12)
  })

  test('never leaves the range of its atoms', () => {
    const atom = fc.record({
      frame: fc.integer({ min: 1, max: 500 }),
      n: fc.integer({ min: 1, max: 200 }),
      mean: fc.double({ min: 0, max: 100, noNaN: true }),
      variance: fc.constant(100),
    })
    fc.assert(
      fc.property(fc.array(atom, { minLength: 1, maxLength: 8 }), (atoms) => {
        const { mean } = stratifiedMean(atoms)!
        expect(mean).toBeGreaterThanOrEqual(Math.min(...atoms.map((each) => each.mean)))
        expect(mean).toBeLessThanOrEqual(Math.max(...atoms.map((each) => each.mean)))
      }),
    )
  })

  test('one answer in an atom leaves no degrees of freedom to count', () => {
    expect(stratifiedMean([{ frame: 10, n: 1, mean: 60, variance: 300 }])!.degreesOfFreedom).toBeNull()
  })
})

describe('rolling up', () => {
  const values = (...itemValues: (number | null)[]) => rollUp(nodes, [...itemValues, null])

  test('is the weighted mean of the parts at every level', () => {
    const [factorA, factorB, factorC, category, total] = values(20, 40, 60, 90)
    expect(factorA).toEqual({ value: 30, coverage: 1 })
    expect(factorB!.value).toBe(60)
    expect(factorC!.value).toBe(90)
    expect(category!.value).toBe(45)
    expect(total!.value).toBe(60)
  })

  test('half of the weight is enough, less is not', () => {
    const [factorA, , , category, total] = values(20, null, null, null)
    expect(factorA).toEqual({ value: 20, coverage: 0.5 })
    expect(category).toEqual({ value: 20, coverage: 0.5 })
    expect(total).toEqual({ value: 20, coverage: 2 / 3 })
    expect(values(null, null, null, 90)[4]).toEqual({ value: null, coverage: 1 / 3 })
  })

  test('points are weights: the score is the share of the points that can be had', () => {
    const points = prepareTree({
      items: [30, 10, 60].map((maximum, place) => {
        return { id: `item:${place}`, categories: maximum + 1, reversed: false, scored: true }
      }),
      nodes: [{ id: 'total', parts: [30, 10, 60].map((weight, place) => ({ id: `item:${place}`, weight })) }],
    })
    const given = [21, 10, 15]
    const [total] = rollUp(points, [(100 * 21) / 30, 100, (100 * 15) / 60])
    expect(total!.value).toBeCloseTo(
      given.reduce((sum, each) => sum + each, 0),
      12,
    )
  })

  test('a node without weight has no score', () => {
    const [node] = rollUp([{ id: 'n', parts: [{ kind: 'item', index: 0, weight: 0 }], items: [] }], [50])
    expect(node).toEqual({ value: null, coverage: null })
  })

  test('raising one item never lowers anything above it', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(score, score, score, score), fc.nat(3), score, (scores, item, other) => {
        const raised = scores.map((value, place) => (place === item ? Math.max(value, other) : value))
        const before = values(...scores)
        values(...raised).forEach(({ value }, node) =>
          expect(value!).toBeGreaterThanOrEqual(before[node]!.value! - 1e-12),
        )
      }),
    )
  })
})

describe('the intervals of a group', () => {
  test('for one atom rest on n / phi answers, with the correction on more', () => {
    const strata = stratifiedMean([{ frame: 40, n: 20, mean: 62, variance: 0.2 * 62 * 38 }])!
    const intervals = groupIntervals(62, strata, { answers: 20, phi: 0.2 })
    // n* = 20 / 0.2 = 100: the Wilson interval of 62 of 100, computed apart from this package.
    expect(intervals.comparisonLow).toBeCloseTo(52.209755296, 9)
    expect(intervals.comparisonHigh).toBeCloseTo(70.902400748, 9)
    expect(intervals.high - intervals.low).toBeLessThan(intervals.comparisonHigh - intervals.comparisonLow)
  })

  test('where nothing varies rest on all answers / phi', () => {
    const strata = stratifiedMean([{ frame: null, n: 2, mean: 100, variance: 0 }])!
    expect(groupIntervals(100, strata, { answers: 2, phi: 0.2 }).low).toBeCloseTo(72.24672, 5)
  })
})

describe('the quality of a round', () => {
  const basis = { invited: 100, respondents: 60, coveredShare: 0.8, coverage: 0.8 }

  test('is green from 60 % answers, 80 % of the headcount and 80 % of the questions on', () => {
    expect(qualityOf(basis)).toBe('green')
  })

  test('is amber when one of them is a little short', () => {
    expect(qualityOf({ ...basis, respondents: 59 })).toBe('amber')
    expect(qualityOf({ ...basis, respondents: 40, coveredShare: 0.6 })).toBe('amber')
    expect(qualityOf({ ...basis, coverage: 0.5 })).toBe('amber')
  })

  test('is red below, and without knowing who was invited', () => {
    expect(qualityOf({ ...basis, respondents: 39 })).toBe('red')
    expect(qualityOf({ ...basis, coveredShare: 0.59 })).toBe('red')
    expect(qualityOf({ ...basis, coverage: 0.49 })).toBe('red')
    expect(qualityOf({ ...basis, invited: 0 })).toBe('red')
  })

  test('the covered share counts the headcount of atoms of seven and more', () => {
    expect(
      coveredShare([
        { frame: 30, respondents: 12 },
        { frame: 10, respondents: 0 },
      ]),
    ).toBe(0.75)
    expect(coveredShare([{ frame: 5, respondents: 8 }])).toBe(1)
    expect(coveredShare([])).toBeNull()
  })
})
