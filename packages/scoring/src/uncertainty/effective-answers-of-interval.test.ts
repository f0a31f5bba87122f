import fc from 'fast-check'
import { expect, test } from 'vitest'
import { effectiveAnswersOfInterval } from './effective-answers-of-interval.ts'
import { wilsonInterval } from './wilson.ts'

test('takes back what the Wilson interval was made of', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 5, max: 1e4, noNaN: true }),
      (mean, n) => {
        const interval = wilsonInterval(mean, n)
        fc.pre(interval.high - interval.low > 1e-3)
        expect(effectiveAnswersOfInterval({ mean, ...interval }) / n).toBeCloseTo(1, 4)
      },
    ),
  )
})

test('where all have answered alike the other end says it', () => {
  expect(effectiveAnswersOfInterval({ mean: 100, ...wilsonInterval(100, 10) })).toBeCloseTo(10, 9)
  expect(effectiveAnswersOfInterval({ mean: 0, ...wilsonInterval(0, 44) })).toBeCloseTo(44, 9)
})

test('what is no interval around its mean is refused', () => {
  // No Wilson interval reaches an end with its mean inside; the answer stays a number.
  expect(effectiveAnswersOfInterval({ mean: 4, low: 0, high: 8 })).toBeGreaterThan(10)
  expect(() => effectiveAnswersOfInterval({ mean: 50, low: 51, high: 60 })).toThrow('50 (51-60)')
  expect(() => effectiveAnswersOfInterval({ mean: 50, low: 50, high: 50 })).toThrow('50 (50-50)')
  expect(() => effectiveAnswersOfInterval({ mean: 50, low: -1, high: 60 })).toThrow('50 (-1-60)')
})
