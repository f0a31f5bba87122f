import { assertEstimates } from '../shrinkage/paule-mandel.ts'
import type { PlaceRange } from './likely-place.ts'
import { rankSetLimit } from './rank-set-limit.ts'

/** All-pairs figures exist only in cohorts up to this size (method 4.3). */
export const MOST_FOR_PAIRS = 2300

/** Fewest among whom a range of places is told (method 4.7). */
export const FEWEST_FOR_RANK_SET = 10

/** Probability with which a guaranteed set of places holds the true one. */
const COVERAGE = 0.95

export interface RankSet extends PlaceRange {
  /** The size of z that a difference had to reach in the first step. */
  readonly criticalValue: number
}

export interface RankSetOptions {
  /** Repeat without the differences that are already settled; narrower, still guaranteed. */
  readonly stepDown: boolean
}

/**
 * The places that an organisation is guaranteed to be among with 95 % probability, for claims like "we are in the top
 * ten" (method 4.3c; Mogstad, Romano, Shaikh & Wilhelm 2024, Rev Econ Stud 91:476): 1 + the number significantly above it
 * to N - the number significantly below it, where all differences to it are tested together.
 *
 * The estimates are independent, so the critical value is an exact one-dimensional integral (`rankSetLimit`). Step-down
 * leaves out the one-sided hypotheses already rejected and tests the rest again until nothing more is rejected.
 *
 * @param values points, place 1 is the highest
 * @param variances points squared, each above 0
 * @param place which of them
 * @returns null for more than 2 300 values; alone the place is 1 to 1 for certain, critical value 0
 */
export function rankSet(
  values: readonly number[],
  variances: readonly number[],
  place: number,
  { stepDown }: RankSetOptions = { stepDown: true },
): RankSet | null {
  assertEstimates(values, variances)
  if (!(Number.isInteger(place) && place >= 0 && place < values.length))
    throw new Error(`Place ${place} of ${values.length} values: pass 0 to ${values.length - 1}`)
  if (values.length > MOST_FOR_PAIRS) return null
  if (values.length === 1) return { low: 1, high: 1, criticalValue: 0 }
  const own = variances[place]!
  const others = values.flatMap((value, other): Difference[] => {
    if (other === place) return []
    const variance = variances[other]!
    return [
      { z: (value - values[place]!) / Math.sqrt(own + variance), sd: Math.sqrt(variance), above: true, below: true },
    ]
  })
  let limit = rankSetLimit(Math.sqrt(own), others, COVERAGE)
  const criticalValue = limit
  let open: readonly Difference[] = others
  while (open.filter((other) => rejectBeyond(limit, other)).length > 0 && stepDown) {
    open = open.filter(({ above, below }) => above || below)
    // Where no difference lies between two bounds of the limit, it need not be known any better.
    const isSettled = (low: number, high: number) => !open.some((other) => isBetween(other, low, high))
    limit = rankSetLimit(Math.sqrt(own), open, COVERAGE, { atMost: limit, isSettled })
  }
  const above = others.filter((other) => !other.above).length
  const below = others.filter((other) => !other.below).length
  return { low: 1 + above, high: values.length - below, criticalValue }
}

interface Difference {
  /** To the other, in standard errors; above 0 when the other is higher. */
  readonly z: number
  /** Standard error of the other's estimate. */
  readonly sd: number
  /** Whether the one-sided hypotheses still stand. */
  above: boolean
  below: boolean
}

/** Whether a hypothesis that still stood is rejected now. */
function rejectBeyond(limit: number, other: Difference): boolean {
  const { above, below } = other
  other.above = above && other.z <= limit
  other.below = below && -other.z <= limit
  return above !== other.above || below !== other.below
}

function isBetween({ z, above, below }: Difference, low: number, high: number): boolean {
  return (above && z >= low && z <= high) || (below && -z >= low && -z <= high)
}
