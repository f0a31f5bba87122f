import { weightedTrend } from '../benchmark/trend.ts'
import { studentTQuantile } from '../statistics/student-t.ts'

/** One round on the way to a target. */
export interface RoundOnTheWay {
  /** When, for instance the year; all in one unit. */
  readonly time: number
  /** Points, 0-100. */
  readonly mean: number
  /** Variance of the mean for comparisons, squared points; above 0. */
  readonly variance: number
}

export interface Forecast {
  /** Points at the time asked for; null with a reason. */
  readonly value: number | null
  /** 95 % prediction interval of what a round then would show. */
  readonly low: number | null
  readonly high: number | null
  readonly reason: 'tooFewRounds' | null
}

/**
 * Where the trend leads by a given time (method 2.4): the weighted trend of 4.6, with a prediction interval from Student's
 * t with T - 2 degrees of freedom. Its variance is s (1 / sum w + (t - t_)^2 / sum w (t - t_)^2) for the line and s times
 * the rounds' harmonic mean variance T / sum w for the round itself; s = max(1, Q / (T - 2)) is how much more the rounds scatter than their
 * intervals let them. Value and interval stay on 0-100. Fewer than three rounds: null, "too few rounds".
 *
 * @param rounds in any order, not all at one time
 * @param time when, in the unit of the rounds
 */
export function forecast(rounds: readonly RoundOnTheWay[], time: number): Forecast {
  if (!Number.isFinite(time)) throw new Error(`A forecast is asked for the time ${time}: pass a year or another number`)
  const times = rounds.map((round) => round.time)
  const trend = weightedTrend(
    times,
    rounds.map((round) => round.mean),
    rounds.map((round) => round.variance),
  )
  if (
    trend.slope === null ||
    trend.intercept === null ||
    trend.slopeVariance === null ||
    trend.degreesOfFreedom === null
  )
    return { value: null, low: null, high: null, reason: 'tooFewRounds' }
  const weights = rounds.map((round) => 1 / round.variance)
  const weight = weights.reduce((sum, w) => sum + w, 0)
  const centre = times.reduce((sum, t, round) => sum + weights[round]! * t, 0) / weight
  const spread = times.reduce((sum, t, round) => sum + weights[round]! * (t - centre) ** 2, 0)
  const scatter = trend.slopeVariance * spread
  const line = scatter / weight + trend.slopeVariance * (time - centre) ** 2
  const round = (scatter * rounds.length) / weight
  const half = studentTQuantile(0.975, trend.degreesOfFreedom) * Math.sqrt(line + round)
  const value = trend.intercept + trend.slope * time
  return { value: onScale(value), low: onScale(value - half), high: onScale(value + half), reason: null }
}

function onScale(points: number): number {
  return Math.min(100, Math.max(0, points))
}
