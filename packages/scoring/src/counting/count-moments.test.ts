import { expect, test } from 'vitest'
import { randomNumbers, tree } from '../../test/examples.ts'
import { answerToScore } from '../scales/answer-to-score.ts'
import { countAnswers } from './count-answers.ts'
import { countMoments, momentNodesOf } from './count-moments.ts'

const random = randomNumbers(7)
const rows = Array.from({ length: 200 }, () => Array.from({ length: 5 }, () => Math.floor(random() * 8)))
const groupOf = Uint16Array.from(rows, (_, row) => row % 3)
const answers = Uint8Array.from(rows.flat())
const counters = countAnswers({ items: 5, stride: 8 }, 3, groupOf, answers)

test('only nodes of several items have moments', () => {
  expect(momentNodesOf(tree)).toEqual(['factor:a', 'category:one', 'total'])
  expect(countMoments(tree, counters, groupOf, answers).nodes).toEqual(['factor:a', 'category:one', 'total'])
})

test('moments equal a direct computation person by person', () => {
  const score = (row: readonly number[], index: number) => answerToScore(tree.items[index]!, row[index]!)
  const centre = [0, 1, 2, 3].map((index) => {
    const scores = rows.map((row) => score(row, index)).filter((value) => value !== null)
    return scores.reduce((sum, value) => sum + value, 0) / scores.length
  })
  // Effective weights by hand: factor a halves, category one halves, total two thirds and one third.
  const shares: readonly (readonly [number, number][])[] = [
    [
      [0, 1 / 2],
      [1, 1 / 2],
    ],
    [
      [0, 1 / 4],
      [1, 1 / 4],
      [2, 1 / 2],
    ],
    [
      [0, 1 / 6],
      [1, 1 / 6],
      [2, 1 / 3],
      [3, 1 / 3],
    ],
  ]
  const expected = new Float64Array(3 * 3 * 3)
  rows.forEach((row, place) =>
    shares.forEach((items, node) => {
      const answered = items.filter(([index]) => score(row, index) !== null)
      if (answered.length < items.length / 2) return
      const weight = answered.reduce((sum, [, share]) => sum + share, 0)
      const deviation = answered.reduce((sum, [index, share]) => sum + share * (score(row, index)! - centre[index]!), 0)
      const p = Math.round(
        1000 * (deviation / weight + items.reduce((sum, [index, share]) => sum + share * centre[index]!, 0)),
      )
      const at = (groupOf[place]! * 3 + node) * 3
      expected[at]! += 1
      expected[at + 1]! += p
      expected[at + 2]! += p * p
    }),
  )
  const { values } = countMoments(tree, counters, groupOf, answers)
  values.forEach((value, at) => {
    expect(Number.isInteger(value)).toBe(true)
    // A score half-way between two thousandths may be rounded either way by the order of adding.
    expect(Math.abs(value - expected[at]!)).toBeLessThanOrEqual(at % 3 === 2 ? 1e6 : at % 3)
  })
})

test('the order of persons changes nothing, exactly', () => {
  const backwards = rows.map((_, row) => rows.length - 1 - row)
  expect(
    countMoments(
      tree,
      counters,
      Uint16Array.from(backwards, (row) => groupOf[row]!),
      Uint8Array.from(backwards.flatMap((row) => rows[row]!)),
    ),
  ).toEqual(countMoments(tree, counters, groupOf, answers))
})

test('rows that were not counted are refused', () => {
  expect(() => countMoments(tree, counters, groupOf, answers.slice(1))).toThrow('pass the rows that were counted')
})
