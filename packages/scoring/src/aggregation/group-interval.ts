import { wilsonInterval } from '../uncertainty/wilson.ts'
import type { StratifiedMean } from './stratified-mean.ts'

export interface GroupUncertainty {
  readonly low: number
  readonly high: number
  readonly comparisonLow: number
  readonly comparisonHigh: number
  readonly variance: number
  /** n* of the comparison interval: with the mean all that another confidence, a difference or a test needs. */
  readonly effectiveAnswers: number
}

/**
 * Both intervals of a group's figure (method 2.1): of the level, with the finite population correction, and for
 * comparisons, without. n* = m (100 - m) / V with the stratified variance V; for one atom that is n / phi.
 * Where nothing can vary (m at an end, V = 0) n* = answers / phi, so that no interval is of width 0.
 *
 * @param mean the shown mean
 * @param strata the stratified mean of the same group's atoms
 * @param whenNothingVaries answers of the group and its phi
 */
export function groupIntervals(
  mean: number,
  strata: StratifiedMean,
  whenNothingVaries: { answers: number; phi: number },
): GroupUncertainty {
  const possible = mean * (100 - mean)
  const answersBehind = (variance: number): number =>
    possible > 0 && variance > 0 ? possible / variance : whenNothingVaries.answers / whenNothingVaries.phi
  const effectiveAnswers = answersBehind(strata.comparisonVariance)
  const level = wilsonInterval(mean, answersBehind(strata.variance))
  const comparison = wilsonInterval(mean, effectiveAnswers)
  return {
    low: level.low,
    high: level.high,
    comparisonLow: comparison.low,
    comparisonHigh: comparison.high,
    variance: strata.comparisonVariance,
    effectiveAnswers,
  }
}
