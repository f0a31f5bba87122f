import type { AnalysisOfVariance } from './analysis-of-variance.ts'

/** Which group size stands in ICC(1): n0, which fits unequal sizes, or the arithmetic mean, as some programs have it. */
export type GroupSize = 'typical' | 'mean'

export interface IntraclassCorrelation {
  /** ICC(1): the share of the differences between persons that lies between groups; 0 when the estimate is negative. */
  readonly single: number
  /** ICC(2): how reliable the mean of an average group is; 0 when the estimate is negative. */
  readonly groupMean: number
  /** Groups differ less than chance alone would make them. */
  readonly isNegative: boolean
}

/**
 * Intraclass correlations from a one-way analysis of variance (method 3.2; Shrout & Fleiss 1979; Bliese 2000):
 * ICC(1) = (MSB - MSW) / (MSB + (n - 1) MSW), ICC(2) = (MSB - MSW) / MSB.
 *
 * @returns null when nobody differs from anybody: there is nothing to share out
 */
export function intraclassCorrelation(
  { between, within, n, groups, typicalSize }: AnalysisOfVariance,
  size: GroupSize = 'typical',
): IntraclassCorrelation | null {
  if (between === 0 && within === 0) return null
  if (between <= within) return { single: 0, groupMean: 0, isNegative: between < within }
  const each = size === 'typical' ? typicalSize : n / groups
  return {
    single: (between - within) / (between + (each - 1) * within),
    groupMean: (between - within) / between,
    isNegative: false,
  }
}

/**
 * How reliable the mean of a group of this size is: lambda = n ICC(1) / (1 + (n - 1) ICC(1)) (method 3.2).
 *
 * @param single ICC(1), 0..1
 * @param n people in the group
 */
export function groupMeanReliability(single: number, n: number): number {
  if (!(single >= 0 && single <= 1)) throw new Error(`An ICC of ${single} is not on 0-1: pass what was estimated`)
  if (!(n >= 1)) throw new Error(`A group of ${n} has no mean: ask for groups with people`)
  return (n * single) / (1 + (n - 1) * single)
}
