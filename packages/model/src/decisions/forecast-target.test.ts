import { expect, test } from 'vitest'
import { forecastTarget, type RoundBefore } from './forecast-target.ts'

const round = (year: number, mean: number, more: Partial<RoundBefore> = {}): RoundBefore => ({
  closedAt: new Date(`${year}-03-01T00:00:00Z`),
  isComparable: true,
  grade: 'green',
  respondents: 200,
  mean,
  comparisonLow: mean - 3,
  comparisonHigh: mean + 3,
  ...more,
})
const steady = [round(2024, 50), round(2025, 53), round(2026, 56)]

test('three rounds on a line lead on along it, with an interval', () => {
  const found = forecastTarget(steady, '2027-03-01')
  expect(found).toMatchObject({ rounds: 3, reason: null })
  expect(found.value).toBeCloseTo(59, 1)
  expect(found.low!).toBeLessThan(found.value!)
  expect(found.high!).toBeGreaterThan(found.value!)
})

test('two rounds are too few', () => {
  expect(forecastTarget(steady.slice(1), '2027-03-01')).toEqual({
    value: null,
    low: null,
    high: null,
    reason: 'tooFewRounds',
    rounds: 2,
  })
})

test.each<[string, Partial<RoundBefore>]>([
  ['that was worded otherwise', { isComparable: false }],
  ['of low quality', { grade: 'red' }],
  ['that few answered', { respondents: 14 }],
  ['that is hidden', { mean: null }],
  ['that was answered jointly', { comparisonLow: null, comparisonHigh: null }],
  ['that never closed', { closedAt: null }],
])('a round %s is left out', (_, more) => {
  expect(forecastTarget([...steady.slice(1), round(2024, 50, more)], '2027-03-01').rounds).toBe(2)
})

test('rounds of one moment have no trend', () => {
  expect(forecastTarget([round(2026, 50), round(2026, 51), round(2026, 52)], '2027-03-01').value).toBeNull()
})
