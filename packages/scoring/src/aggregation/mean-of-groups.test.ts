import { expect, test } from 'vitest'
import { wilsonInterval } from '../uncertainty/wilson.ts'
import { meanOfGroups } from './mean-of-groups.ts'

test('one group is itself, with its own interval', () => {
  const own = { mean: 62, effectiveAnswers: 100, weight: 7 }
  const { mean, interval } = meanOfGroups([own])!
  expect(mean).toBe(62)
  expect(interval!.low).toBeCloseTo(wilsonInterval(62, 100).low, 10)
  expect(interval!.high).toBeCloseTo(wilsonInterval(62, 100).high, 10)
})

test('several weigh by headcount, and their variances add up', () => {
  const groups = [
    { mean: 60, effectiveAnswers: 100, weight: 30 },
    { mean: 40, effectiveAnswers: 50, weight: 10 },
  ]
  // W = 3/4, 1/4: mean 55, V = 9/16 * 24 + 1/16 * 48 = 16.5, n* = 2475 / 16.5 = 150.
  const { mean, interval } = meanOfGroups(groups)!
  expect(mean).toBe(55)
  expect(interval!.low).toBeCloseTo(wilsonInterval(55, 150).low, 10)
})

test('where nothing can vary the interval still has a width; without an interval of a part there is none', () => {
  const top = { mean: 100, effectiveAnswers: 10, weight: 1 }
  expect(meanOfGroups([top, top])!.interval).toEqual(wilsonInterval(100, 20))
  expect(meanOfGroups([top, { ...top, effectiveAnswers: null }])).toEqual({ mean: 100, interval: null })
  expect(meanOfGroups([])).toBeNull()
  expect(() => meanOfGroups([{ ...top, weight: 0 }])).toThrow('nobody belongs to')
})
