import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ranks } from './ranks.ts'

test('the highest is first; equal values share the best of their places', () => {
  expect(ranks([50, 70, null, 70, 20])).toEqual([3, 1, null, 1, 4])
})

test('or the middle of them, when asked', () => {
  expect(ranks([50, 70, null, 70, 20], 'middle')).toEqual([3, 1.5, null, 1.5, 4])
  expect(ranks([5, 5, 5], 'middle')).toEqual([2, 2, 2])
})

test('nobody has no place', () => {
  expect(ranks([])).toEqual([])
  expect(ranks([null])).toEqual([null])
  expect(() => ranks([NaN])).toThrow('pass null')
})

test('a place is one more than the number of higher values, in whatever order they come', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), { maxLength: 25 })
  fc.assert(
    fc.property(values, (all) => {
      ranks(all).forEach((place, index) => {
        const value = all[index]!
        expect(place).toBe(value === null ? null : 1 + all.filter((other) => other !== null && other > value).length)
      })
      expect(ranks(all.toReversed())).toEqual(ranks(all).toReversed())
    }),
  )
})
