import { expect, test } from 'vitest'
import { change } from './change.ts'

const figure = (mean: number | null, half: number | null) => ({
  mean,
  comparisonLow: mean === null || half === null ? null : mean - half,
  comparisonHigh: mean === null || half === null ? null : mean + half,
})

test('the interval of a change joins both intervals: Newcombe’s 56/70 against 48/80', () => {
  // Newcombe 1998, Statistics in Medicine 17:873, method 10, in points of 100: 5.24 to 33.39.
  const now = { mean: 80, comparisonLow: 69.1814, comparisonHigh: 87.7026 }
  const before = { mean: 60, comparisonLow: 49.0391, comparisonHigh: 70.0422 }
  const found = change(now, before)
  expect(found?.low).toBeCloseTo(5.24, 1)
  expect(found?.high).toBeCloseTo(33.39, 1)
})

test('a large and certain difference is clearly higher or lower', () => {
  expect(change(figure(60, 2), figure(50, 2))?.verdict).toBe('higher')
  expect(change(figure(50, 2), figure(60, 2))?.verdict).toBe('lower')
})

test('a certain difference below five points is called slight', () => {
  expect(change(figure(54, 1), figure(51, 1))?.verdict).toBe('slightlyHigher')
  expect(change(figure(51, 1), figure(54, 1))?.verdict).toBe('slightlyLower')
})

test('a difference that surely is below five points is called about the same', () => {
  expect(change(figure(52, 1.5), figure(51, 1.5))?.verdict).toBe('equal')
})

test('wide intervals cannot be told apart, and that is not the same as no change', () => {
  expect(change(figure(56, 4), figure(53, 4))?.verdict).toBe('unknown')
})

test('without comparison intervals nothing is claimed', () => {
  expect(change(figure(70, null), figure(40, null))?.verdict).toBe('unknown')
})

test('what is not shown has not changed and not stayed: there is no answer', () => {
  expect(change(figure(null, null), figure(40, 2))).toBeNull()
})
