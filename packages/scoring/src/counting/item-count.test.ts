import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScoreItem } from '../scales/score-tree.ts'
import { answerToScore } from '../scales/answer-to-score.ts'
import { countAnswers } from './count-answers.ts'
import { itemCount, meanOf, varianceOf } from './item-count.ts'

const item: ScoreItem = { id: 'item:E1', categories: 6, reversed: false, scored: true }

function summary(codes: readonly number[], reversed = false) {
  const counters = countAnswers({ items: 1, stride: 8 }, 1, new Uint16Array(codes.length), Uint8Array.from(codes))
  return itemCount(counters, { ...item, reversed }, 0, [0])
}

test('mean and variance of a histogram equal the direct sums over its answers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(7), { maxLength: 60 }), fc.boolean(), (codes, reversed) => {
      const scores = codes.map((code) => answerToScore({ ...item, reversed }, code)).filter((score) => score !== null)
      const count = summary(codes, reversed)
      expect(count.answers).toBe(scores.length)
      expect(count.dontKnow).toBe(codes.filter((code) => code === 7).length)
      const mean = scores.length ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null
      if (mean === null) expect(meanOf(count, 6)).toBeNull()
      else expect(meanOf(count, 6)).toBeCloseTo(mean, 10)
      if (mean === null || scores.length < 2) expect(varianceOf(count, 6)).toBeNull()
      else
        expect(varianceOf(count, 6)).toBeCloseTo(
          scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1),
          8,
        )
    }),
  )
})

test('nobody who answered is no score, never 0', () => {
  expect(meanOf(summary([0, 7, 7]), 6)).toBeNull()
  expect(varianceOf(summary([3]), 6)).toBeNull()
})

test('when all answer alike the mean is that answer and nothing varies', () => {
  expect(meanOf(summary([4, 4, 4]), 6)).toBe(60)
  expect(varianceOf(summary([4, 4, 4]), 6)).toBe(0)
})
