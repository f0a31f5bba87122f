import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countAnswers } from './count-answers.ts'
import { type CounterLayout, type Counters, emptyCounters, mergeCounters, subtractCounters } from './counters.ts'

interface Rows {
  readonly layout: CounterLayout
  readonly groups: number
  readonly groupOf: Uint16Array
  readonly answers: Uint8Array
}

/** Small and large row numbers, odd and even numbers of items: both ways of counting. */
const rows: fc.Arbitrary<Rows> = fc
  .record({
    items: fc.integer({ min: 1, max: 7 }),
    stride: fc.integer({ min: 3, max: 9 }),
    groups: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ items, stride, groups }) =>
    fc
      .array(fc.tuple(fc.nat(groups - 1), fc.array(fc.nat(stride - 1), { minLength: items, maxLength: items })), {
        maxLength: 600,
      })
      .map((all) => ({
        layout: { items, stride },
        groups,
        groupOf: Uint16Array.from(all, ([group]) => group),
        answers: Uint8Array.from(all.flatMap(([, answers]) => answers)),
      })),
  )

function count({ layout, groups, groupOf, answers }: Rows): Counters {
  return countAnswers(layout, groups, groupOf, answers)
}

/** The definition: one counter per group, item and code. */
function countByDefinition({ layout: { items, stride }, groups, groupOf, answers }: Rows): Counters {
  const counters = emptyCounters({ items, stride }, groups)
  answers.forEach((code, at) => {
    counters.counts[(groupOf[Math.floor(at / items)]! * items + (at % items)) * stride + code]! += 1
  })
  groupOf.forEach((group) => (counters.respondents[group]! += 1))
  return counters
}

function part({ layout, groups, groupOf, answers }: Rows, from: number, to: number): Rows {
  return {
    layout,
    groups,
    groupOf: groupOf.slice(from, to),
    answers: answers.slice(from * layout.items, to * layout.items),
  }
}

describe('counting answers', () => {
  test('gives every group, item and code its own exact number', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(count(all)).toEqual(countByDefinition(all))
      }),
      { numRuns: 200 },
    )
  })

  test('many rows are counted like few: pairs of items add up to items', () => {
    const groupOf = Uint16Array.from({ length: 5000 }, (_, row) => row % 4)
    for (const items of [1, 2, 3, 4, 5, 6, 7, 30]) {
      const answers = Uint8Array.from({ length: 5000 * items }, (_, at) => (at * 7919) % 8)
      const all = { layout: { items, stride: 8 }, groups: 4, groupOf, answers }
      expect(count(all)).toEqual(countByDefinition(all))
    }
  })

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { items } = all.layout
        const reversed = Array.from({ length: all.groupOf.length }, (_, row) => all.groupOf.length - 1 - row)
        expect(
          count({
            ...all,
            groupOf: Uint16Array.from(reversed, (row) => all.groupOf[row]!),
            answers: Uint8Array.from(
              reversed.flatMap((row) => Array.from(all.answers.subarray(row * items, (row + 1) * items))),
            ),
          }),
        ).toEqual(count(all))
      }),
      { numRuns: 50 },
    )
  })

  test('two shards add up to one pass, and taking one back leaves the other', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const cut = Math.floor(share * all.groupOf.length)
        const first = count(part(all, 0, cut))
        const second = count(part(all, cut, all.groupOf.length))
        expect(mergeCounters(first, second)).toEqual(count(all))
        expect(subtractCounters(count(all), second)).toEqual(first)
      }),
      { numRuns: 100 },
    )
  })

  test('nothing is counted in a place that does not exist', () => {
    const layout = { items: 2, stride: 8 }
    expect(() => countAnswers(layout, 1, Uint16Array.of(0), Uint8Array.of(1, 8))).toThrow('Row 0, item 1 has code 8')
    expect(() => countAnswers(layout, 1, Uint16Array.of(1), Uint8Array.of(1, 2))).toThrow('group 1 of 1')
    expect(() => countAnswers(layout, 1, Uint16Array.of(0), Uint8Array.of(1))).toThrow('pass one byte per row and item')
    expect(() => countAnswers({ items: 2, stride: 300 }, 1, Uint16Array.of(0), Uint8Array.of(1, 1))).toThrow('one byte')
    const many = new Uint8Array(2000).fill(7)
    many[1501] = 200
    expect(() => countAnswers(layout, 1, new Uint16Array(1000), many)).toThrow('Row 750, item 1 has code 200')
  })

  test('codes whose bits together exceed the layout are still valid codes', () => {
    const counters = countAnswers({ items: 1, stride: 7 }, 1, Uint16Array.of(0, 0), Uint8Array.of(6, 5))
    expect([...counters.counts]).toEqual([0, 0, 0, 0, 0, 1, 1])
  })

  test('counters of different shape do not add up, and nothing is taken back that was never counted', () => {
    const one = emptyCounters({ items: 1, stride: 8 }, 1)
    expect(() => mergeCounters(one, emptyCounters({ items: 2, stride: 8 }, 1))).toThrow('do not fit together')
    const some = countAnswers({ items: 1, stride: 8 }, 1, Uint16Array.of(0), Uint8Array.of(1))
    expect(() => subtractCounters(one, some)).toThrow('subtract only a shard that was merged before')
  })
})
