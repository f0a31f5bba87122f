import { expect, test } from 'vitest'
import { brokenLine, radarPoint } from './radar-shape.ts'
import { placeScale } from './scale.ts'

const middle = { cx: 100, cy: 100, radius: 80 }

test('the first axis of a radar points up, the others follow clockwise', () => {
  expect(radarPoint(0, 100, middle)).toEqual({ x: 100, y: 20 })
  expect(radarPoint(0.25, 50, middle)).toEqual({ x: 140, y: 100 })
  expect(radarPoint(0.5, 0, middle)).toEqual({ x: 100, y: 100 })
})

test('the line of a radar closes, and breaks on both sides of what is hidden', () => {
  const [a, b, c] = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
  ]
  expect(brokenLine([a, b, c])).toBe('M0 0L1 0M1 0L1 1M1 1L0 0')
  expect(brokenLine([a, null, c])).toBe('M1 1L0 0')
})

test('a scale of places begins at 1, ends at the last, and gives each place a width', () => {
  expect(placeScale(43).ticks).toEqual([1, 10, 20, 30, 43])
  expect(placeScale(11).ticks).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  expect(placeScale(274).ticks).toEqual([1, 50, 100, 150, 200, 274])
  expect(placeScale(1).ticks).toEqual([1])
  expect(placeScale(11).along(1)).toBe('4.545%')
  expect(placeScale(11).along(11)).toBe('95.455%')
})
