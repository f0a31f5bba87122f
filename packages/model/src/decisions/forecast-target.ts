import { DETAIL_LIMIT, forecast, varianceOfInterval, type Forecast } from '@mognad/scoring'

/** What an earlier round showed of the node that a target is about. */
export interface RoundBefore {
  readonly closedAt: Date | null
  /** The node means the same as in the newest round. */
  readonly isComparable: boolean
  readonly grade: 'green' | 'amber' | 'red' | 'joint' | null
  readonly respondents: number | null
  readonly mean: number | null
  /** Interval for comparisons, without finite population correction. */
  readonly comparisonLow: number | null
  readonly comparisonHigh: number | null
}

const yearMs = 365.25 * 86_400_000

/**
 * Where the rounds lead by a day (method 2.4): only rounds that may be compared at all are used (2.3, 5.2): worded alike,
 * green or amber, with at least 15 who answered. Fewer than three of them: null, "too few rounds".
 *
 * @param dueOn ISO day
 */
export function forecastTarget(rounds: readonly RoundBefore[], dueOn: string): Forecast & { readonly rounds: number } {
  const usable = rounds.flatMap((round) => {
    const { closedAt, isComparable, grade, respondents, mean, comparisonLow: low, comparisonHigh: high } = round
    const isGraded = grade === 'green' || grade === 'amber'
    if (!closedAt || !isComparable || !isGraded || (respondents ?? 0) < DETAIL_LIMIT) return []
    if (mean === null || low === null || high === null || !(high > low)) return []
    return [{ time: yearOf(closedAt), mean, variance: varianceOfInterval({ low, high }) }]
  })
  const isOneMoment = usable.every(({ time }) => time === usable[0]?.time)
  const known = isOneMoment ? [] : usable
  return { ...forecast(known, yearOf(new Date(`${dueOn}T00:00:00Z`))), rounds: usable.length }
}

/** Years since 1970: near enough to the rounds' years, and exact between them. */
function yearOf(moment: Date): number {
  return moment.getTime() / yearMs
}
