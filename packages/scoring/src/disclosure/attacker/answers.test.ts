import { describe, expect, test } from 'vitest'
import { truncateMean } from '../truncation.ts'
import { boundsOf, isAnswerPinnedDown } from './answer-bounds.ts'
import { categoryFoundOut } from './consistent-answers.ts'

/** How a mean is printed: truncated, to one decimal. */
const printed = (mean: number, answers: number): number => Math.round(truncateMean(mean, answers).mean * 10) / 10

/** The means that would be printed like this one. */
function asRead(mean: number, answers: number) {
  const shown = printed(mean, answers)
  const { truncated } = truncateMean(mean, answers)
  return { answers, low: truncated === 'low' ? 0 : shown - 0.05, high: truncated === 'high' ? 100 : shown + 0.05 }
}

describe('what a mean says of one answer', () => {
  test('the greatest mean of seven answers leaves one open between 0 and 100, the truncated one too', () => {
    expect(boundsOf({ answers: 7, low: 92, high: 100 }, 1)).toEqual({ low: 44, high: 100 })
  })

  test('who knows two of the answers knows more of the rest', () => {
    const mean = { answers: 7, low: 90, high: 90 }
    expect(boundsOf(mean, 1).low).toBeCloseTo(30)
    expect(boundsOf(mean, 1, 2, 100).low).toBe(100)
  })

  test('as they are printed, no mean of five to forty answers pins anybody down', () => {
    for (let answers = 5; answers <= 40; answers++)
      for (let steps = 0; steps <= 5 * answers; steps++)
        expect(isAnswerPinnedDown(asRead((100 * steps) / (5 * answers), answers))).toBe(false)
  })

  test('without truncation the extremes pin people down', () => {
    expect(isAnswerPinnedDown({ answers: 7, low: 100, high: 100 })).toBe(true)
    expect(isAnswerPinnedDown({ answers: 7, low: 96, high: 96.05 })).toBe(true)
  })

  test('four together are known more closely than one: near the ends of seven answers within 15 points', () => {
    const { low, high } = boundsOf(asRead(8.6, 7), 4)
    expect(high - low).toBeGreaterThan(14)
    expect(high - low).toBeLessThan(16)
  })

  test('of more answers than there are nothing can be asked', () => {
    expect(() => boundsOf({ answers: 7, low: 50, high: 50 }, 8)).toThrow('no more than there are')
  })
})

describe('trying every way to have answered', () => {
  const sixPoint = (answers: number, mean: number) => ({
    answers,
    categories: 6,
    agreesWithMean: (each: number) => printed(each, answers) === printed(mean, answers),
  })

  test('an exact mean of 100 finds everybody out', () => {
    expect(categoryFoundOut({ answers: 7, categories: 6, agreesWithMean: (mean) => mean === 100 })).toBe(6)
  })

  test('as printed, no mean of five to twelve answers finds anybody out, also for two who know their own', () => {
    for (let answers = 5; answers <= 12; answers += 1)
      for (const mean of [0, 20 / answers, 50, 100 - 20 / answers, 100]) {
        expect(categoryFoundOut(sixPoint(answers, mean))).toBeNull()
        expect(categoryFoundOut(sixPoint(answers, mean), [1, 6])).toBeNull()
      }
  })

  test('bands that are printed in full beside the mean find out what the mean does not', () => {
    const all = { answers: 7, categories: 6, agreesWithMean: (mean: number) => mean >= 92 }
    expect(categoryFoundOut(all)).toBeNull()
    expect(categoryFoundOut({ ...all, agreesWithRest: (counts) => counts[5] === 7 })).toBe(6)
  })

  test('more than fifteen answers are not tried', () => {
    expect(() => categoryFoundOut(sixPoint(16, 50))).toThrow('too many')
  })
})
