import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inTenths, positionAmong, positionInCohort } from './position.ts'

test('a tie counts as half', () => {
  expect(positionAmong([40, 50, 60, 70], 60)).toBe(62.5)
})

test('nobody to stand among is no position', () => {
  expect(positionAmong([], 60)).toBeNull()
  expect(positionInCohort(Int32Array.of(600), 60, true)).toBeNull()
})

test('when all are equal everybody stands at 50', () => {
  expect(positionAmong([33, 33, 33], 33)).toBe(50)
})

test('differences that nobody is shown do not decide a place', () => {
  expect(positionAmong([59.96, 60.04], 60)).toBe(50)
})

test('a member among its cohort stands as it does among the others', () => {
  const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(values, fc.nat(39), fc.double({ min: 0, max: 100, noNaN: true }), (all, pick, stranger) => {
      const sorted = Int32Array.from(all, inTenths).sort()
      const place = pick % all.length
      const others = all.filter((_, index) => index !== place)
      expect(positionInCohort(sorted, all[place]!, true)).toBe(positionAmong(others, all[place]!))
      expect(positionInCohort(sorted, stranger, false)).toBe(positionAmong(all, stranger))
    }),
  )
})

test('a higher value never stands lower', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true })
  fc.assert(
    fc.property(fc.array(score, { minLength: 1 }), score, score, (others, one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one]
      expect(positionAmong(others, high)!).toBeGreaterThanOrEqual(positionAmong(others, low)!)
    }),
  )
})
