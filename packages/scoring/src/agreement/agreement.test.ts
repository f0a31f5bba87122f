import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analysisOfVariance } from './analysis-of-variance.ts'
import { averageDeviation } from './average-deviation.ts'
import { groupMeanReliability, intraclassCorrelation } from './intraclass-correlation.ts'
import { agreementWord, isSharedProperty } from './shared-property.ts'
import { lindellAgreement, randomVariance, withinGroupAgreement } from './within-group-agreement.ts'

const groupOf = (...values: number[]) => ({
  n: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  squares: values.reduce((sum, value) => sum + value * value, 0),
})

describe('differences between and within groups', () => {
  test('one group, or one person each, has no analysis', () => {
    expect(analysisOfVariance([groupOf(1, 2, 3)])).toBeNull()
    expect(analysisOfVariance([groupOf(1), groupOf(2)])).toBeNull()
    expect(analysisOfVariance([groupOf(1, 2), groupOf()])).toBeNull()
  })

  test('where nobody differs from anybody there is nothing to share out', () => {
    const same = analysisOfVariance([groupOf(3, 3), groupOf(3, 3)])!
    expect(same).toMatchObject({ between: 0, within: 0, f: null, p: null })
    expect(intraclassCorrelation(same)).toBeNull()
  })

  test('groups that differ less than chance would have it are reported as 0, and said so', () => {
    const alike = analysisOfVariance([groupOf(1, 5), groupOf(2, 4), groupOf(1, 5)])!
    expect(intraclassCorrelation(alike)).toEqual({ single: 0, groupMean: 0, isNegative: true })
    expect(alike.p).toBeCloseTo(1)
  })

  test('groups within which all agree have an ICC of 1', () => {
    const apart = analysisOfVariance([groupOf(1, 1), groupOf(5, 5)])!
    expect(intraclassCorrelation(apart)).toEqual({ single: 1, groupMean: 1, isNegative: false })
    expect(apart.f).toBeNull()
  })

  test('equal groups are their own typical size', () => {
    const sizes = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 8 }))
    fc.assert(
      fc.property(sizes, ([groups, size]) => {
        const equal = Array.from({ length: groups }, (_, group) =>
          groupOf(...Array.from({ length: size }, (_person, n) => group + n)),
        )
        expect(analysisOfVariance(equal)!.typicalSize).toBeCloseTo(size)
      }),
    )
  })

  test('a group mean is at least as reliable as one answer, the more so the larger the group', () => {
    const pairs = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 500 }))
    fc.assert(
      fc.property(pairs, ([single, n]) => {
        expect(groupMeanReliability(single, n)).toBeGreaterThanOrEqual(single - 1e-12)
        expect(groupMeanReliability(single, n + 1)).toBeGreaterThanOrEqual(groupMeanReliability(single, n) - 1e-12)
      }),
    )
    expect(() => groupMeanReliability(0.1, 0)).toThrow('no mean')
    expect(() => groupMeanReliability(1.1, 3)).toThrow('0-1')
  })
})

describe('agreement within a group', () => {
  test('is 1 where all agree, 0 at random and beyond; Lindell goes below', () => {
    expect(withinGroupAgreement(0, randomVariance(6), 3)).toBe(1)
    expect(withinGroupAgreement(randomVariance(6), randomVariance(6), 3)).toBe(0)
    expect(withinGroupAgreement(2 * randomVariance(6), randomVariance(6), 3)).toBe(0)
    expect(lindellAgreement(2 * randomVariance(6), randomVariance(6))).toBe(-1)
  })

  test('does not depend on the unit: steps or points', () => {
    const inPoints = (100 / 5) ** 2
    expect(withinGroupAgreement(1.3 * inPoints, randomVariance(6) * inPoints, 4)).toBeCloseTo(
      withinGroupAgreement(1.3, randomVariance(6), 4),
    )
  })

  test('asks for a variance and for something to differ on', () => {
    expect(() => withinGroupAgreement(-1, 2, 1)).toThrow('does not exist')
    expect(() => withinGroupAgreement(1, 0, 1)).toThrow('A^2 - 1')
    expect(() => randomVariance(1)).toThrow('two or more')
  })

  test('average deviations, from the mean and from the median', () => {
    expect(averageDeviation([2, 0, 0, 0, 2])).toBe(2)
    expect(averageDeviation([3, 0, 0, 0, 1])).toBe(1.5)
    expect(averageDeviation([3, 0, 0, 0, 1], 'median')).toBe(1)
    expect(averageDeviation([1, 1], 'median')).toBe(0.5)
    expect(averageDeviation([0, 0])).toBeNull()
  })
})

describe('in words', () => {
  test('low below .50, strong from .70, for fifteen people in the smallest atom', () => {
    expect([0.49, 0.5, 0.69, 0.7].map((agreement) => agreementWord(agreement, 15))).toEqual([
      'low',
      'some',
      'some',
      'strong',
    ])
    expect(agreementWord(0.9, 14)).toBeNull()
  })

  test('a unit *is* at its score when its mean tells it from others and its people agree', () => {
    expect(isSharedProperty({ reliability: 0.7, agreement: 0.7 }, 20)).toBe(true)
    expect(isSharedProperty({ reliability: 0.69, agreement: 0.9 }, 20)).toBe(false)
    expect(isSharedProperty({ reliability: 0.9, agreement: 0.69 }, 20)).toBe(false)
    expect(isSharedProperty({ reliability: 0.9, agreement: 0.9 }, 14)).toBeNull()
  })
})
