import { empiricalBayes, normalCdf, varianceOfInterval } from '@mognad/scoring'

/** Most factors that are called weak: a page of suggestions cannot be about everything. */
export const mostWeakFactors = 5
/** How likely a factor must lie below the mean of all to be called weak (as for the lists of method 4.6). */
const leastProbability = 0.9

/** The own figure of a factor as it is shown; factors without an interval are left out by the caller. */
export interface FactorFigure {
  /** Node id, `factor:benefits`. */
  readonly factor: string
  /** 0..100 */
  readonly mean: number
  /** 95 % interval, points, wider than nothing. */
  readonly low: number
  readonly high: number
}

export interface WeakFactor {
  readonly factor: string
  /** The index as it is shown in the result, not the shrunken one that it was chosen by. */
  readonly mean: number
}

/**
 * The own factors that lie clearly below the mean of all own factors, the weakest first.
 *
 * To choose the lowest of thirty is a selection, so the figures are drawn towards their mean first (method 3.3): a factor that
 * is low by few answers does not lead the list. Fewer than five figures, or no real differences: none.
 *
 * @example weakFactors([{ factor: 'factor:benefits', mean: 31, low: 26, high: 36 }, ..])
 */
export function weakFactors(figures: readonly FactorFigure[]): readonly WeakFactor[] {
  const measured = figures.filter(({ low, high }) => high > low)
  const shrunk = empiricalBayes(
    measured.map(({ mean }) => mean),
    measured.map(varianceOfInterval),
  )
  if (shrunk === null || shrunk.tau2 === 0) return []
  return measured
    .map(({ factor, mean }, place) => ({ factor, mean, shrunken: shrunk.estimates[place]! }))
    .filter(({ shrunken }) => normalCdf((shrunk.mu - shrunken.mean) / Math.sqrt(shrunken.variance)) >= leastProbability)
    .toSorted((one, other) => one.shrunken.mean - other.shrunken.mean || (one.factor < other.factor ? -1 : 1))
    .slice(0, mostWeakFactors)
    .map(({ factor, mean }) => ({ factor, mean }))
}
