import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCoMoments, emptyCoMoments, type ScaleColumn } from './co-moments.ts'
import { mergeCoMoments, subtractCoMoments } from './merge-co-moments.ts'
import { countPairMoments } from './pair-moments.ts'

const width = 4
const scale: readonly ScaleColumn[] = [
  { index: 0, categories: 6, reversed: false },
  { index: 2, categories: 6, reversed: true },
  { index: 3, categories: 5, reversed: false },
]
const row = fc.record({ group: fc.nat(2), codes: fc.array(fc.nat(7), { minLength: width, maxLength: width }) })
type Row = typeof row extends fc.Arbitrary<infer Each> ? Each : never

const count = (rows: readonly Row[]) =>
  countCoMoments(
    scale,
    width,
    3,
    Uint16Array.from(rows, ({ group }) => group),
    Uint8Array.from(rows.flatMap(({ codes }) => codes)),
  )

/** The same, written down the long way. */
function byHand(rows: readonly Row[]) {
  const counted = emptyCoMoments(scale.length, 3)
  for (const { group, codes } of rows) {
    const steps = scale.map(({ index, categories, reversed }) => {
      const code = codes[index]!
      return code === 0 || code > categories ? null : reversed ? categories - code : code - 1
    })
    if (steps.includes(null)) continue
    counted.rows[group]!++
    steps.forEach((step, item) => (counted.sums[group * 3 + item]! += step!))
    let at = group * 6
    for (let one = 0; one < 3; one++)
      for (let other = one; other < 3; other++) counted.products[at++]! += steps[one]! * steps[other]!
  }
  return counted
}

test('co-moments are what adding up row by row gives, in whole numbers', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      expect(count(rows)).toEqual(byHand(rows))
    }),
  )
})

test('two shards merged are one pass, a shard taken back leaves the rest, and order does not matter', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), fc.array(row, { maxLength: 40 }), (one, other) => {
      const both = count([...one, ...other])
      expect(mergeCoMoments(count(one), count(other))).toEqual(both)
      expect(subtractCoMoments(both, count(one))).toEqual(count(other))
      expect(count([...one, ...other].toReversed())).toEqual(both)
    }),
  )
})

test('taking back what was never counted is refused', () => {
  const one = count([{ group: 0, codes: [2, 0, 2, 2] }])
  expect(() => subtractCoMoments(emptyCoMoments(3, 3), one)).toThrow('Cannot take back')
})

test('a sum beyond 2^53 is refused rather than rounded', () => {
  const large = emptyCoMoments(1, 1)
  large.rows[0] = Number.MAX_SAFE_INTEGER
  const one = emptyCoMoments(1, 1)
  one.rows[0] = 1
  expect(() => mergeCoMoments(large, one)).toThrow('2^53')
})

test('scales of another size do not fit together', () => {
  expect(() => mergeCoMoments(emptyCoMoments(2, 1), emptyCoMoments(3, 1))).toThrow('do not fit')
})

test('a column that is not there, and too few answers, are refused', () => {
  expect(() => countCoMoments(scale, 3, 1, Uint16Array.of(0), new Uint8Array(3))).toThrow('column 3')
  expect(() => countCoMoments(scale, 4, 1, Uint16Array.of(0), new Uint8Array(3))).toThrow('not 1 rows')
  expect(() => countCoMoments(scale, 4, 1, Uint16Array.of(1), new Uint8Array(4))).toThrow('group 1')
})

test('without gaps every pair has all rows, and the pairwise sums are those of complete rows', () => {
  const complete = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { minLength: 1 })
  fc.assert(
    fc.property(complete, (rows) => {
      const columns = [0, 1].map((index) => ({ index, categories: 5, reversed: false }))
      const answers = Uint8Array.from(rows.flat())
      const pairs = countPairMoments(columns, 2, answers)
      const whole = countCoMoments(columns, 2, 1, new Uint16Array(rows.length), answers)
      expect([...pairs.rows]).toEqual([1, 1, 1, 1].map(() => rows.length))
      expect([pairs.products[0], pairs.products[1], pairs.products[3]]).toEqual([...whole.products])
    }),
  )
})
