import fc from 'fast-check'
import { expect, test } from 'vitest'
import { truncateMean, truncationLimit } from './truncation.ts'

test('five answers show 10-90, seven 8-92, ten and more 5-95', () => {
  expect([5, 7, 9, 10, 11, 1000].map(truncationLimit)).toEqual([10, 8, 6, 5, 5, 5])
})

test('a mean beyond the limit stands at the limit and says on which side', () => {
  expect(truncateMean(96.4, 7)).toEqual({ mean: 92, truncated: 'high' })
  expect(truncateMean(0, 7)).toEqual({ mean: 8, truncated: 'low' })
  expect(truncateMean(92, 7)).toEqual({ mean: 92, truncated: null })
})

test('no single answer is known within less than 50 points from a shown mean', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 5, maxLength: 40 }), (steps) => {
      const n = steps.length
      const exact = steps.reduce((sum, step) => sum + step * 20, 0) / n
      const shown = truncateMean(exact, n)
      // The lowest mean a reader must allow for, and what one answer is then at least when all others are 100.
      const lowestSum = (shown.truncated === 'low' ? 0 : shown.mean) * n
      const highestSum = (shown.truncated === 'high' ? 100 : shown.mean) * n
      const least = Math.max(0, lowestSum - 100 * (n - 1))
      const most = Math.min(100, highestSum)
      expect(most - least).toBeGreaterThanOrEqual(50 - 1e-9)
    }),
  )
})

test('no answers have no limit', () => {
  expect(() => truncationLimit(0)).toThrow('groups with answers')
})
