import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjustPValues } from './benjamini-hochberg.ts'
import { differencePValue } from './difference-p-value.ts'
import { type Compared, differenceInterval } from './mover.ts'
import { smallestVisibleChange } from './smallest-visible-change.ts'
import { targetVerdict } from './target-verdict.ts'
import { compareFamily } from './verdict.ts'
import { effectiveAnswers, wilsonPhi } from './wilson-phi.ts'

const estimate = fc.record({
  mean: fc.double({ min: 0, max: 100, noNaN: true }),
  effectiveAnswers: fc.double({ min: 1, max: 1e5, noNaN: true }),
})
const pair = fc.record({ before: estimate, after: estimate })

describe('the interval of one atom', () => {
  test('is null without answers and works with one', () => {
    expect(wilsonPhi({ mean: 50, answers: 0, phi: 0.2, frame: null })).toBeNull()
    expect(wilsonPhi({ mean: 50, answers: 1, phi: 1, frame: null })!.low).toBeGreaterThan(0)
  })

  test('has a width also when everybody was asked and all answered alike', () => {
    const { low, high } = wilsonPhi({ mean: 100, answers: 10, phi: 1, frame: 10 })!
    expect(high).toBe(100)
    expect(low).toBeLessThan(100)
    expect(wilsonPhi({ mean: 100, answers: 10, phi: 1, frame: null })!.low).toBeCloseTo(72.2467, 4)
  })

  test('rests on more answers as a level than in a comparison, at most twenty times as many', () => {
    expect(effectiveAnswers({ answers: 20, phi: 0.2, frame: 40 })).toBe(200)
    expect(effectiveAnswers({ answers: 20, phi: 0.2, frame: null })).toBe(100)
    expect(effectiveAnswers({ answers: 20, phi: 0.2, frame: 12 })).toBeCloseTo(2000, 9)
    expect(() => effectiveAnswers({ answers: 0, phi: 0.2, frame: 40 })).toThrow('without answers')
    expect(() => effectiveAnswers({ answers: 5, phi: 0, frame: 40 })).toThrow('no dispersion')
    expect(() => effectiveAnswers({ answers: 5, phi: 0.2, frame: -1 })).toThrow('no headcount')
  })
})

describe('the interval of a difference', () => {
  test("equals Newcombe's published case 56/70 - 48/80", () => {
    const { low, high } = differenceInterval({
      before: { mean: (100 * 48) / 80, effectiveAnswers: 80 },
      after: { mean: (100 * 56) / 70, effectiveAnswers: 70 },
    })
    expect(low / 100).toBeCloseTo(0.052431472, 9)
    expect(high / 100).toBeCloseTo(0.333872654, 9)
  })

  test('holds the difference, and turns round with the pair', () => {
    fc.assert(
      fc.property(pair, ({ before, after }) => {
        const { low, high } = differenceInterval({ before, after })
        const turned = differenceInterval({ before: after, after: before })
        expect(low).toBeLessThanOrEqual(after.mean - before.mean)
        expect(high).toBeGreaterThanOrEqual(after.mean - before.mean)
        expect(turned.low).toBeCloseTo(-high, 9)
        expect(turned.high).toBeCloseTo(-low, 9)
      }),
    )
  })
})

describe('the p-value of a difference', () => {
  test('says the same as the interval: below 0.05 exactly where it leaves 0 out', () => {
    fc.assert(
      fc.property(pair, (compared) => {
        const { low, high } = differenceInterval(compared)
        // Where an end of the interval is 0 up to rounding, either answer is right.
        fc.pre(Math.min(Math.abs(low), Math.abs(high)) > 1e-9)
        expect(differencePValue(compared) < 0.05).toBe(low > 0 || high < 0)
      }),
    )
  })

  test('is the p at which the nearer end of the interval is 0', () => {
    const compared: Compared = {
      before: { mean: 48, effectiveAnswers: 60 },
      after: { mean: 61, effectiveAnswers: 90 },
    }
    const p = differencePValue(compared)
    // z = 1.573137943, found apart from this package by solving for it with scipy's brentq.
    expect(p).toBeCloseTo(0.11568688091012266, 10)
  })

  test('is 1 for equal means and 0 for what cannot be chance', () => {
    const same = { mean: 40, effectiveAnswers: 10 }
    expect(differencePValue({ before: same, after: same })).toBe(1)
    const sure = (mean: number) => ({ mean, effectiveAnswers: 1e6 })
    expect(differencePValue({ before: sure(0), after: sure(100) })).toBeLessThan(1e-300)
  })

  test('does not depend on which of the two comes first', () => {
    fc.assert(
      fc.property(pair, ({ before, after }) => {
        expect(differencePValue({ before: after, after: before })).toBeCloseTo(differencePValue({ before, after }), 9)
      }),
    )
  })
})

describe('p-values of a family', () => {
  test("equal those of Benjamini and Hochberg's own example", () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ]
    const adjusted = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765, 0.486, 0.58118182, 0.714875,
      0.75323077, 0.81321429, 1,
    ]
    adjustPValues(p).forEach((value, place) => expect(value).toBeCloseTo(adjusted[place]!, 8))
    expect(adjustPValues(p).filter((value) => value! < 0.05)).toHaveLength(4)
  })

  test('reject what the definition rejects: all up to the last p(k) at or below q k / m', () => {
    const family = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0.001, 0.01, 0.04)), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(family, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (p, q) => {
        const sorted = p.toSorted((a, b) => a - b)
        let rejected = 0
        sorted.forEach((value, place) => {
          if (value <= (q * (place + 1)) / p.length) rejected = place + 1
        })
        const limit = rejected > 0 ? sorted[rejected - 1]! : -1
        // A product that differs from q in the last digit only may fall on either side.
        const adjusted = adjustPValues(p)
        fc.pre(adjusted.every((value) => Math.abs(value! - q) > 1e-12))
        adjusted.forEach((value, place) => expect(value! <= q).toBe(p[place]! <= limit))
      }),
    )
  })

  test('leave out what has none, keep one alone, and keep ties together', () => {
    expect(adjustPValues([])).toEqual([])
    expect(adjustPValues([null, 0.03, null])).toEqual([null, 0.03, null])
    expect(adjustPValues([0.02, 0.02])).toEqual([0.02, 0.02])
    expect(() => adjustPValues([1.2])).toThrow('no probability')
  })

  test('never fall below their own, never rise above 1, and keep their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (p) => {
        const adjusted = adjustPValues(p)
        p.forEach((value, place) => {
          expect(adjusted[place]!).toBeGreaterThanOrEqual(value)
          expect(adjusted[place]!).toBeLessThanOrEqual(1)
          p.forEach((other, at) => value < other && expect(adjusted[place]!).toBeLessThanOrEqual(adjusted[at]!))
        })
      }),
    )
  })
})

describe('the verdict on a difference', () => {
  const from = (mean: number, effectiveAnswers: number) => ({ mean, effectiveAnswers })
  const verdictOf = (before: number, after: number, n: number) =>
    compareFamily([{ before: from(before, n), after: from(after, n) }])[0]!.verdict

  test('is clear from five points on when chance is ruled out, certain but small below', () => {
    expect(verdictOf(50, 60, 2000)).toBe('clear')
    expect(verdictOf(50, 55, 5000)).toBe('clear')
    expect(verdictOf(55, 50, 5000)).toBe('clear')
    expect(verdictOf(50, 54.9, 5000)).toBe('certainButSmall')
  })

  test('is "practically equal" only where the whole 90 % interval is smaller than five points', () => {
    expect(verdictOf(50, 50.5, 2000)).toBe('practicallyEqual')
    expect(verdictOf(50, 50, 100)).toBe('cannotBeTold')
    expect(verdictOf(50, 58, 50)).toBe('cannotBeTold')
  })

  test('is harder to reach in a large family than alone', () => {
    const compared = { before: from(50, 300), after: from(59, 300) }
    const nothing = { before: from(50, 300), after: from(50, 300) }
    expect(compareFamily([compared])[0]!.verdict).toBe('clear')
    const many = compareFamily([compared, ...new Array<Compared>(19).fill(nothing)])
    expect(many[0]!.adjustedPValue).toBeCloseTo(20 * many[0]!.pValue, 12)
    expect(many[0]!.verdict).toBe('cannotBeTold')
  })

  test('is missing where a figure is missing, which is then not counted in the family', () => {
    const compared = { before: from(50, 300), after: from(60, 300) }
    expect(compareFamily([null, compared, null])).toEqual([null, compareFamily([compared])[0], null])
    expect(() => compareFamily([compared], 0)).toThrow('above 0')
  })

  test('never calls clear what lies within the interval of chance', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (family) => {
        compareFamily(family).forEach((each) => {
          const { low, high, difference, verdict } = each!
          if (verdict === 'clear') expect(low > 0 || high < 0).toBe(true)
          if (verdict === 'practicallyEqual') expect(Math.abs(difference)).toBeLessThan(5)
        })
      }),
    )
  })
})

describe('a target', () => {
  const level = { mean: 62, low: 55, high: 69 }

  test('is reached for certain, probably, or not, and is missed when its date is over', () => {
    expect(targetVerdict(level, 55, false)).toBe('reachedForCertain')
    expect(targetVerdict(level, 62, false)).toBe('probablyReached')
    expect(targetVerdict(level, 69, true)).toBe('cannotBeTold')
    expect(targetVerdict(level, 70, false)).toBe('notReached')
    expect(targetVerdict(level, 70, true)).toBe('missed')
  })

  test('is the same for a distance from a median, which may be negative', () => {
    expect(targetVerdict({ mean: -1, low: -4, high: 2 }, -2, false)).toBe('probablyReached')
    expect(targetVerdict({ mean: -5, low: -8, high: -3 }, -2, true)).toBe('missed')
  })

  test('has no verdict without a level or an interval', () => {
    expect(targetVerdict({ mean: 62, low: null, high: null }, 60, false)).toBeNull()
    expect(() => targetVerdict(level, 120, false)).toThrow('not on -100 to 100')
    expect(() => targetVerdict(level, -101, false)).toThrow('not on -100 to 100')
    expect(() => targetVerdict({ mean: 50, low: 60, high: 70 }, 50, false)).toThrow('does not contain')
  })
})

describe('the smallest visible change', () => {
  test("equals the method's table, to the digits that it shows", () => {
    const sizes = [7, 10, 20, 50, 100, 200, 400, 1000]
    const shown = (phi: number) =>
      sizes.map((n) => {
        const change = smallestVisibleChange(n, phi)!
        return Number(n > 100 ? change.toFixed(1) : change.toFixed(0))
      })
    expect(shown(0.2)).toEqual([23, 20, 14, 9, 6, 4.4, 3.1, 2])
    expect(shown(0.33)).toEqual([30, 25, 18, 11, 8, 5.6, 4, 2.5])
  })

  test('does not exist without answers and is never more than the scale', () => {
    expect(smallestVisibleChange(0, 0.2)).toBeNull()
    expect(smallestVisibleChange(1, 1)).toBe(100)
    expect(() => smallestVisibleChange(-1, 0.2)).toThrow('0 or more')
    expect(() => smallestVisibleChange(10, 0)).toThrow('no dispersion')
  })

  test('is what the interval of a difference shows as soon as units are not tiny', () => {
    for (const n of [50, 200, 1000]) {
      const change = smallestVisibleChange(n, 0.2)!
      const at = (size: number) => {
        const of = (mean: number) => ({ mean, effectiveAnswers: n / 0.2 })
        return differencePValue({ before: of(50 - size / 2), after: of(50 + size / 2) })
      }
      expect(at(change * 1.02)).toBeLessThan(0.05)
      expect(at(change * 0.97)).toBeGreaterThan(0.05)
    }
  })
})
