import { empiricalBayes } from '../shrinkage/empirical-bayes.ts'
import { normalCdf } from '../statistics/normal.ts'
import { Z95 } from '../uncertainty/wilson.ts'

/** Fewest candidates for a list, and fewest answers of a candidate in each edition (method 4.6). */
export const FEWEST_CANDIDATES = 10
export const FEWEST_ANSWERS_OF_IMPROVER = 30
/** "Near you": shrunk baselines at most so many points apart. */
const NEAR = 5
const LIST = 5
const LEAST_PROBABILITY = 0.9

/** One organisation that shares by name, in two editions. */
export interface ImproverCandidate {
  readonly code: string
  readonly before: EditionEstimate
  readonly after: EditionEstimate
}

export interface EditionEstimate {
  readonly mean: number
  /** Points squared, above 0. */
  readonly variance: number
  /** Answers behind it. */
  readonly answers: number
}

export interface Improver {
  readonly code: string
  /** Points by which it rose more than those that started where it did, shrunk. */
  readonly rise: number
  /** 95 % interval of the rise. */
  readonly low: number
  readonly high: number
  /** That it rose more than expected, 0..1. */
  readonly probability: number
}

export interface Improvers {
  /** At most five, the largest rise first. */
  readonly improvers: readonly Improver[]
  /** `tooFewCandidates`: fewer than ten, no list. An empty list without a reason: nobody rose clearly more. */
  readonly reason: 'tooFewCandidates' | null
}

/**
 * Who has risen most among those that started near one's own level (method 4.6). Changes are first compared with what the
 * baseline lets expect, r = change - (a + b baseline), so that low starters do not lead by chance alone; r is then shrunk
 * (3.3) and listed where it lies above 0 with 90 % probability.
 *
 * Baselines are shrunk among all candidates; (a, b) is least squares over all of them. The variance of r is that of the change.
 *
 * @param all organisations that share by name; those with fewer than 30 answers in either edition are no candidates
 * @param own code, not listed itself, and estimate of the first edition
 */
export function improversNear(
  all: readonly ImproverCandidate[],
  own: { readonly code: string; readonly before: EditionEstimate },
): Improvers {
  const candidates = all
    .filter(
      ({ before, after }) =>
        before.answers >= FEWEST_ANSWERS_OF_IMPROVER && after.answers >= FEWEST_ANSWERS_OF_IMPROVER,
    )
    // Sums must not depend on the order in which organisations are passed.
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const baselines = empiricalBayes(
    candidates.map(({ before }) => before.mean),
    candidates.map(({ before }) => before.variance),
  )
  if (candidates.length < FEWEST_CANDIDATES || baselines === null) return { improvers: [], reason: 'tooFewCandidates' }
  const start = baselines.estimates.map(({ mean }) => mean)
  const changes = candidates.map(({ before, after }) => after.mean - before.mean)
  const residuals = residualsOf(start, changes)
  const rises = empiricalBayes(
    residuals,
    candidates.map(({ before, after }) => before.variance + after.variance),
  )!
  const ownStart =
    baselines.mu + (baselines.tau2 / (baselines.tau2 + own.before.variance)) * (own.before.mean - baselines.mu)
  const improvers = candidates.flatMap(({ code }, place): Improver[] => {
    const { mean, variance } = rises.estimates[place]!
    if (code === own.code || Math.abs(start[place]! - ownStart) > NEAR || !(variance > 0)) return []
    const deviation = Math.sqrt(variance)
    const probability = normalCdf(mean / deviation)
    if (probability < LEAST_PROBABILITY) return []
    return [{ code, rise: mean, low: mean - Z95 * deviation, high: mean + Z95 * deviation, probability }]
  })
  return { improvers: improvers.toSorted((a, b) => b.rise - a.rise).slice(0, LIST), reason: null }
}

/** What least squares leaves of y on x; where x does not vary, what its mean leaves. */
function residualsOf(x: readonly number[], y: readonly number[]): number[] {
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length
  const spread = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0)
  const common = x.reduce((sum, value, place) => sum + (value - meanX) * (y[place]! - meanY), 0)
  const slope = spread > 0 ? common / spread : 0
  return y.map((value, place) => value - meanY - slope * (x[place]! - meanX))
}
