import { describe, expect, test } from 'vitest'
import { forecast } from './forecast.ts'

const round = (time: number, mean: number, variance = 4) => ({ time, mean, variance })

describe('a forecast', () => {
  test('of fewer than three rounds says so', () => {
    const none = { value: null, low: null, high: null, reason: 'tooFewRounds' }
    expect(forecast([], 2028)).toEqual(none)
    expect(forecast([round(2024, 50), round(2025, 52)], 2028)).toEqual(none)
  })

  test('with equal variances is that of ordinary least squares, where the rounds scatter more than by chance', () => {
    const rounds = [round(2021, 40, 1), round(2022, 46, 1), round(2023, 44, 1), round(2024, 55, 1)]
    const { value, low, high } = forecast(rounds, 2026)
    // With 2 degrees of freedom t = (2p - 1) / sqrt(2p (1 - p)).
    const t = 0.95 / Math.sqrt(2 * 0.975 * 0.025)
    // The textbook's prediction interval of a line, by hand:
    // b = 4.3, residual variance 14.15 on 2 degrees of freedom, t = 4.302653; 1 + 1/4 + 3.5^2/5 = 3.7.
    expect(value).toBeCloseTo(61.3, 9)
    expect(low).toBeCloseTo(61.3 - t * Math.sqrt(14.15 * 3.7), 9)
    expect(high).toBeCloseTo(61.3 + t * Math.sqrt(14.15 * 3.7), 9)
  })

  test('is no more certain than the intervals of the rounds, however well they lie on a line', () => {
    const { value, low, high } = forecast([round(1, 50, 0.25), round(2, 52, 0.25), round(3, 54, 0.25)], 4)
    expect(value).toBeCloseTo(56, 9)
    expect(high! - value!).toBeCloseTo(value! - low!, 9)
    expect(high! - value!).toBeCloseTo(12.706204736174698 * Math.sqrt(0.25 / 3 + (0.25 * 2 ** 2) / 2 + 0.25), 9)
  })

  test('stays on the scale, and the order of the rounds is of no matter', () => {
    const rounds = [round(1, 80, 1), round(2, 90, 2), round(3, 99, 3)]
    const ahead = forecast(rounds, 9)
    expect(ahead.value).toBe(100)
    expect(ahead.low).toBeGreaterThanOrEqual(0)
    expect(forecast(rounds.toReversed(), 9).low).toBeCloseTo(ahead.low!, 9)
  })

  test('rounds of one time and a time that is none are mistakes', () => {
    expect(() => forecast([round(1, 50), round(1, 51), round(1, 52)], 2)).toThrow('different times')
    expect(() => forecast([round(1, 50)], NaN)).toThrow('pass a year')
  })
})
