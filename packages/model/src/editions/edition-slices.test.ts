import { expect, test } from 'vitest'
import { slicesOf } from './edition-slices.ts'

const nodes = Array.from({ length: 70 }, (_, index) => index)

test('every node is in one slice, and a country of municipalities is divided into eight', () => {
  const slices = slicesOf(nodes, 290)
  expect(slices).toHaveLength(8)
  expect(slices.flat().toSorted((a, b) => a - b)).toEqual(nodes)
})

test('a slice holds the fewer nodes the more organisations there are, and one at least', () => {
  const longest = (organisations: number) => Math.max(...slicesOf(nodes, organisations).map(({ length }) => length))
  expect(longest(290)).toBe(9)
  expect(longest(10_000)).toBe(9)
  expect(longest(90_000)).toBe(2)
  expect(longest(1_000_000)).toBe(1)
})

test('no nodes, no slices', () => {
  expect(slicesOf([], 290)).toEqual([])
})
