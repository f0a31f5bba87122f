import { expect, test } from 'vitest'
import { backoffMs } from './backoff.ts'

test('tries come after one second, two, four and so on, never more than a minute and a quarter apart', () => {
  expect([1, 2, 3, 7, 8, 500].map((failures) => backoffMs(failures, 0))).toEqual([
    1000, 2000, 4000, 60000, 60000, 60000,
  ])
  expect(backoffMs(500, 0.999)).toBeLessThanOrEqual(75_000)
})

test('chance spreads the tries of many phones', () => {
  expect(backoffMs(3, 0.5)).toBe(4500)
})
