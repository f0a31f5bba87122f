import { fisherFCdf } from '../statistics/fisher-f.ts'

/** What is summed up of one group: how many, and the sums of their values and squares. Any unit. */
export interface GroupSums {
  readonly n: number
  readonly sum: number
  readonly squares: number
}

export interface AnalysisOfVariance {
  /** Groups with anybody in them, J. */
  readonly groups: number
  readonly n: number
  /** Mean squares between and within groups. */
  readonly between: number
  readonly within: number
  readonly freedomBetween: number
  readonly freedomWithin: number
  /** between / within; null when nobody differs within. */
  readonly f: number | null
  /** The share of chance results with a larger F. */
  readonly p: number | null
  /** n0 = (N - sum n_j^2 / N) / (J - 1): the group size that unequal sizes amount to. */
  readonly typicalSize: number
}

/**
 * One-way analysis of variance of persons in groups (method 3.2).
 *
 * @returns null for fewer than two groups with people, or when no group has two
 */
export function analysisOfVariance(groups: readonly GroupSums[]): AnalysisOfVariance | null {
  const filled = groups.filter(({ n }) => n > 0)
  const n = filled.reduce((sum, group) => sum + group.n, 0)
  const [freedomBetween, freedomWithin] = [filled.length - 1, n - filled.length]
  if (freedomBetween < 1 || freedomWithin < 1) return null
  const mean = filled.reduce((sum, group) => sum + group.sum, 0) / n
  const between = filled.reduce((sum, group) => sum + group.n * (group.sum / group.n - mean) ** 2, 0) / freedomBetween
  const within =
    filled.reduce((sum, group) => sum + Math.max(0, group.squares - group.sum ** 2 / group.n), 0) / freedomWithin
  const f = within > 0 ? between / within : null
  const squaredSizes = filled.reduce((sum, group) => sum + group.n ** 2, 0)
  return {
    groups: filled.length,
    n,
    between,
    within,
    freedomBetween,
    freedomWithin,
    f,
    // 1 / F turns the distribution round, so that a tiny share keeps its digits.
    p: f === null ? null : f === 0 ? 1 : fisherFCdf(1 / f, freedomWithin, freedomBetween),
    typicalSize: (n - squaredSizes / n) / freedomBetween,
  }
}
