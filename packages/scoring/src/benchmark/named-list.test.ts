import { expect, test } from 'vitest'
import { randomNumbers } from '../../test/examples.ts'
import { quantile } from '../statistics/quantile.ts'
import { compareWithList, type ListComparison, type ListedOrganisation } from './named-list.ts'
import { threeWayCount } from './three-way-count.ts'

const random = randomNumbers(5)
const nodes = ['total', 'category:a', 'category:b']
const tree = [
  {
    id: 'total',
    parts: [
      { id: 'category:a', weight: 1 },
      { id: 'category:b', weight: 1 },
    ],
  },
]

function organisation(code: string): ListedOrganisation {
  const [a, b] = [30 + 40 * random(), 30 + 40 * random()]
  return { code, values: [(a + b) / 2, a, b], variances: [2, 4, 4] }
}

const listOf = (count: number): ListComparison => ({
  nodes,
  tree,
  seed: 7,
  own: organisation('own'),
  others: Array.from({ length: count }, (_, place) => organisation(`other ${place}`)),
})

test.each([
  [4, { mean: false, median: false, place: false, q25: false, p10: false }],
  [5, { mean: true, median: false, place: false, q25: false, p10: false }],
  [9, { mean: true, median: false, place: false, q25: false, p10: false }],
  [10, { mean: true, median: true, place: true, q25: false, p10: false }],
  [15, { mean: true, median: true, place: true, q25: true, p10: false }],
  [34, { mean: true, median: true, place: true, q25: true, p10: false }],
  [35, { mean: true, median: true, place: true, q25: true, p10: true }],
])('of %i others what the method lets be shown of as many is shown', (count, shown) => {
  const row = compareWithList(listOf(count), 0, true)
  expect({
    mean: row.mean !== null,
    median: row.median !== null,
    place: row.place.likelyLow !== null && row.position !== null,
    q25: row.q25 !== null && row.bestQuarterGap !== null,
    p10: row.p10 !== null,
  }).toEqual(shown)
  expect(row.organisations).toBe(count)
  expect(row.reason).toBe(count < 5 ? 'hidden' : null)
})

test('the own organisation stands beside the list and is in none of its figures', () => {
  const list = listOf(20)
  const values = list.others.map(({ values: [total] }) => total!)
  const row = compareWithList(list, 0, true)
  const moved = compareWithList({ ...list, own: { ...list.own, values: [99, 99, 99] } }, 0, true)
  expect(row.median).toBe(
    quantile(
      values.toSorted((a, b) => a - b),
      0.5,
    ),
  )
  expect(row.mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / 20, 12)
  expect({ ...moved, position: 0, bestQuarterGap: 0, place: 0 }).toEqual({
    ...row,
    position: 0,
    bestQuarterGap: 0,
    place: 0,
  })
  expect(moved).toMatchObject({ position: 100, place: { likelyLow: 1, likelyHigh: 1, higherThan: 20, lowerThan: 0 } })
  expect(moved.place).toMatchObject({ weightLow: 1, weightHigh: 1 })
  expect(moved.bestQuarterGap).toBeCloseTo(row.q75! - 99, 12)
  const others = { values, variances: list.others.map(() => 2) }
  const counts = threeWayCount({ value: list.own.values[0]!, variance: 2 }, others)
  expect(row.place).toMatchObject({ higherThan: counts.higherThan, lowerThan: counts.lowerThan })
})

test('the order of the list changes nothing', () => {
  const list = listOf(12)
  expect(compareWithList({ ...list, others: list.others.toReversed() }, 0, true)).toEqual(
    compareWithList(list, 0, true),
  )
})

test('what is missing is named: no value of one’s own, no interval, nobody with a value', () => {
  const list = listOf(12)
  const without = { ...list.own, values: [null, null, null], variances: [null, null, null] }
  expect(compareWithList({ ...list, own: without }, 0, true)).toMatchObject({
    position: null,
    positionReason: 'missing',
    bestQuarterGap: null,
    gapReason: 'missing',
    place: { placeReason: 'missing', weightReason: 'missing' },
  })
  const joint = { ...list, others: list.others.map((other) => ({ ...other, variances: [null, null, null] })) }
  expect(compareWithList(joint, 0, true).place).toMatchObject({
    likelyLow: null,
    placeReason: 'joint',
    weightReason: null,
  })
  const nobody = { ...list, others: list.others.map((other) => ({ ...other, values: [null, 1, 1] })) }
  expect(compareWithList(nobody, 0, true)).toMatchObject({ organisations: 0, mean: null, reason: 'missing' })
  expect(compareWithList(list, 1, true).place.weightReason).toBe('notApplicable')
  expect(compareWithList(list, 0, false).place.placeReason).toBe('notApplicable')
})
