import { expect, test } from 'vitest'
import { figures, types } from '../../testing/fixtures/figures.ts'
import type { Figure } from '../../lib/figure.ts'
import { type QuadrantPoint, quadrantPoint, squareDomain, touchedTypes } from './quadrant-reading.ts'
import { domainOf, makeScale } from './scale.ts'
import { comparablePoints, joinable, trendSeries } from './trend-series.ts'

const point = (x: number, y: number, half: number): QuadrantPoint => ({
  x,
  y,
  xLow: x - half,
  xHigh: x + half,
  yLow: y - half,
  yHigh: y + half,
})
const figure = (node: string, mean: number | null): Figure =>
  ({ ...figures('t', 50, 20)[0], node, mean, low: mean, high: mean, reason: mean === null ? 'HIDDEN' : null }) as Figure

test('a scale holds all values in whole tens and shows at least forty points', () => {
  expect(domainOf([54, 58])).toEqual([40, 80])
  expect(domainOf([21, 79])).toEqual([20, 80])
  expect(domainOf([2, 3])).toEqual([0, 40])
  expect(domainOf([98, 99.5])).toEqual([60, 100])
  expect(domainOf([5, 95])).toEqual([0, 100])
})

test('a scale without values is the whole one', () => {
  expect(domainOf([null, undefined])).toEqual([0, 100])
})

test('a scale always names both of its ends', () => {
  for (let low = 0; low <= 60; low += 10) {
    for (let high = low + 40; high <= 100; high += 10) {
      const { ticks } = makeScale(domainOf([low + 2, high - 2]))
      const [first, last] = domainOf([low + 2, high - 2])
      expect([ticks[0], ticks.at(-1)]).toEqual([first, last])
    }
  }
})

test('a value beyond the scale stays at its end', () => {
  expect(makeScale([40, 80]).along(20)).toBe('0%')
  expect(makeScale([40, 80]).along(60)).toBe('50%')
})

test('a group whose uncertainty lies in one corner has one type', () => {
  const touched = touchedTypes(point(60, 62, 4), types as never)
  expect(touched.map(({ x, y }) => `${x} ${y}`)).toEqual(['high high'])
})

test('a group on the border touches both types, the likelier first', () => {
  const touched = touchedTypes(point(52, 60, 4), types as never)
  expect(touched.map(({ x, y }) => `${x} ${y}`)).toEqual(['high high', 'low high'])
})

test('a group in the middle touches all four', () => {
  expect(touchedTypes(point(50, 50, 3), types as never)).toHaveLength(4)
})

test('a group with a hidden dimension has no place in the quadrant', () => {
  expect(quadrantPoint([figure('dimension:capability', 50), figure('dimension:heritage', null)])).toBeNull()
})

test('the quadrant is even around fifty and holds every point', () => {
  expect(squareDomain(point(56, 55, 2), [])).toEqual([30, 70])
  expect(squareDomain(point(50, 50, 2), [point(85, 50, 20)])).toEqual([10, 90])
})

const rounds = (years: readonly [number, number | null][]) =>
  years.map(([year, mean]) => ({
    round: { id: `r${year}`, reportingYear: year },
    figures: [figure('total', mean)],
    breaks: [],
  }))

test('a trend shows the three newest years', () => {
  const series = trendSeries(
    rounds([
      [2023, 50],
      [2024, 51],
      [2025, 52],
      [2026, 53],
    ]),
    'total',
  )
  expect(series.map(({ year }) => year)).toEqual([2024, 2025, 2026])
})

test('a year without a round is missing, and no line passes over it', () => {
  const series = trendSeries(
    rounds([
      [2024, 51],
      [2026, 53],
    ]),
    'total',
  )
  expect(series[1]).toMatchObject({ year: 2025, figure: null, reason: 'MISSING' })
  expect(joinable(series)).toEqual([])
})

test('no line and no sentence passes from one meaning to another', () => {
  const points = rounds([
    [2024, 51],
    [2025, 52],
    [2026, 40],
  ]).map((point, at) => ({ ...point, breaks: at === 2 ? ['total'] : [] }))
  const series = trendSeries(points, 'total')
  expect(joinable(series).map((run) => run.map(({ year }) => year))).toEqual([[2024, 2025]])
  expect(comparablePoints(series).map(({ year }) => year)).toEqual([2026])
  // Another node goes on, and without a break everything is comparable.
  expect(
    joinable(
      trendSeries(
        points.map((point) => ({ ...point, breaks: ['item:E1'] })),
        'total',
      ),
    )[0],
  ).toHaveLength(3)
  expect(
    comparablePoints(
      trendSeries(
        rounds([
          [2025, 52],
          [2026, 53],
        ]),
        'total',
      ),
    ),
  ).toHaveLength(2)
})

test('a hidden year keeps its reason', () => {
  const series = trendSeries(
    rounds([
      [2025, null],
      [2026, 53],
    ]),
    'total',
  )
  expect(series[0]).toMatchObject({ figure: null, reason: 'HIDDEN' })
})
