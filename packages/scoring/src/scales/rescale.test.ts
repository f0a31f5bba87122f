import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rescale } from './rescale.ts'

test('the ends of the scale are 0 and 100, and a reversed scale is turned', () => {
  expect(rescale(1, { low: 1, high: 5 })).toBe(0)
  expect(rescale(4, { low: 1, high: 5 })).toBe(75)
  expect(rescale(4, { low: 1, high: 5, reversed: true })).toBe(25)
  expect(rescale(37, { low: 0, high: 100 })).toBe(37)
})

test('points are a scale from 0 to their maximum', () => {
  expect(rescale(21, { low: 0, high: 30 })).toBe(70)
  expect(rescale(7, { low: 0, high: 10 })).toBe(70)
})

test('a missing value has no score', () => {
  expect(rescale(null, { low: 0, high: 1 })).toBeNull()
})

test('a value beyond the ends is refused, or clipped where that is asked for', () => {
  expect(() => rescale(6, { low: 1, high: 5 })).toThrow('lies outside 1 to 5')
  expect(rescale(6, { low: 1, high: 5, beyond: 'clip' })).toBe(100)
  expect(rescale(-2, { low: 1, high: 5, beyond: 'clip' })).toBe(0)
})

test('a scale without length and a value that is no number are mistakes', () => {
  expect(() => rescale(1, { low: 5, high: 5 })).toThrow('low end lies below')
  expect(() => rescale(1, { low: 0, high: Infinity })).toThrow('low end lies below')
  expect(() => rescale(NaN, { low: 0, high: 1 })).toThrow('pass null')
})

test('a higher value never scores lower, and stays on 0-100', () => {
  const value = fc.double({ min: -50, max: 50, noNaN: true })
  fc.assert(
    fc.property(value, value, (one, other) => {
      const scale = { low: -20, high: 30, beyond: 'clip' } as const
      const [lower, higher] = [Math.min(one, other), Math.max(one, other)].map((each) => rescale(each, scale)!)
      expect(higher!).toBeGreaterThanOrEqual(lower!)
      expect(lower!).toBeGreaterThanOrEqual(0)
      expect(higher!).toBeLessThanOrEqual(100)
    }),
  )
})
