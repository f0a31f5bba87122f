import { type Interval, wilsonInterval } from '../uncertainty/wilson.ts'

/** One shown group on one node. */
export interface WeightedGroup {
  /** The shown mean, points. */
  readonly mean: number
  /** n* of its comparison interval; null where there is none (joint answers). */
  readonly effectiveAnswers: number | null
  /** Those the round is meant for in it, above 0. */
  readonly weight: number
}

/**
 * Several shown groups together, weighted by headcount (method 1.3), with the interval for comparisons (2.1):
 * V = sum W^2 m (100 - m) / n*, and n* = m (100 - m) / V of the whole; where nothing can vary the sum of the groups'.
 * A function of shown figures only, so that nothing can be derived from it that they do not tell (5.4).
 *
 * @returns null without groups; no interval where a group has none
 */
export function meanOfGroups(
  groups: readonly WeightedGroup[],
): { readonly mean: number; readonly interval: Interval | null } | null {
  const wrong = groups.find(({ weight }) => !(weight > 0 && weight < Infinity))
  if (wrong) throw new Error(`A group weighs ${wrong.weight}: leave out those that nobody belongs to`)
  if (groups.length === 0) return null
  const total = groups.reduce((sum, { weight }) => sum + weight, 0)
  const means = groups.map(({ mean }) => mean)
  const sum = groups.reduce((part, { mean, weight }) => part + (weight / total) * mean, 0)
  // A mean never leaves the range of its parts; rounding in the last digit would.
  const mean = Math.min(Math.max(...means), Math.max(Math.min(...means), sum))
  if (groups.some(({ effectiveAnswers }) => effectiveAnswers === null)) return { mean, interval: null }
  let variance = 0
  let answers = 0
  for (const group of groups) {
    variance += ((group.weight / total) ** 2 * group.mean * (100 - group.mean)) / group.effectiveAnswers!
    answers += group.effectiveAnswers!
  }
  const possible = mean * (100 - mean)
  return { mean, interval: wilsonInterval(mean, possible > 0 && variance > 0 ? possible / variance : answers) }
}
