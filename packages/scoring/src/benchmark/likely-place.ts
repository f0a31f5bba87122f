import { NormalDraws, DRAWS_AT_ONCE } from '../random/normal-draws.ts'
import { empiricalBayes, type EmpiricalBayes } from '../shrinkage/empirical-bayes.ts'
import { type DrawnPosterior, type PlaceSampler, posteriorOf } from './drawn-posterior.ts'
import { ExactPlaceSampler } from './exact-place-sampler.ts'
import { GridPlaceSampler } from './grid-place-sampler.ts'
import { MOST_FOR_PAIRS } from './rank-set.ts'

/** Draws of the places, and the smallest number of others that a likely place is said among (method 4.3, 4.7). */
export const PLACE_DRAWS = 2000
export const FEWEST_OTHERS_FOR_PLACE = 10

/** Cohorts up to this size are put in order draw by draw; in larger ones places are counted on a grid of 0.01 points. */
const MOST_IN_ORDER = MOST_FOR_PAIRS

/** How many organisations' places are kept at a time: 1.3 to 4.6 kB each. What lies beyond is drawn once more, the same numbers. */
const ROWS_AT_ONCE = 100_000

/** A stretch of places, 1 for the highest. */
export interface PlaceRange {
  readonly low: number
  readonly high: number
}

/** One cohort whose places are drawn: indices into the codes of the draw. */
export interface PlaceCohort {
  /** Those that are in the cohort's figures. */
  readonly members: readonly number[]
  /** Those that want their own place among the members and are in no figure themselves. */
  readonly onlookers?: readonly number[]
}

export interface PlacesToDraw {
  readonly seed: number
  /** What is compared, for instance the node: draws of two indicators are independent. */
  readonly indicator: string
  /** Each organisation's own code, which its random numbers hang on. */
  readonly codes: readonly string[]
  /** Estimates, points. */
  readonly values: readonly number[]
  /** Of the estimates, points squared, above 0. */
  readonly variances: readonly number[]
  /** A multiple of 4. */
  readonly draws?: number
}

/**
 * The likely place of each organisation (method 4.3a; Laird & Louis 1989; Goldstein & Spiegelhalter 1996): the 90 %
 * interval of its places when the true values are drawn again and again from what is known of them,
 *
 *     theta_j = mu* (1 - lambda_j) + lambda_j x_j + sqrt(lambda_j V_j) e_j,   mu* ~ N(mu, 1 / sum 1/(tau2 + V))
 *
 * with mu, tau2 and lambda by empirical Bayes. Place 1 is the highest. 5 % of the draws may lie below `low`, 5 % above `high`.
 *
 * Fewer than 10 others: null. No real differences found (tau2 = 0): every place is as likely as the next, 1 to N.
 * The result hangs on each organisation's code, not on the order in which they are passed.
 *
 * @returns in the order of the codes
 */
export function likelyPlaces(input: PlacesToDraw): readonly (PlaceRange | null)[] {
  const everybody = input.codes.map((_, place) => place)
  return likelyPlacesIn(input, [{ members: everybody }])[0]!
}

/**
 * The same for several cohorts of the same organisations, drawn once for all of them.
 *
 * @returns for each cohort its members', then its onlookers' ranges
 */
export function likelyPlacesIn(
  { seed, indicator, codes, values, variances, draws = PLACE_DRAWS }: PlacesToDraw,
  cohorts: readonly PlaceCohort[],
): readonly (PlaceRange | null)[][] {
  if (values.length !== codes.length || variances.length !== codes.length)
    throw new Error(
      `${values.length} values and ${variances.length} variances for ${codes.length} codes: pass one each`,
    )
  if (!(draws >= DRAWS_AT_ONCE && draws < 65_536 && draws % DRAWS_AT_ONCE === 0))
    throw new Error(`${draws} draws are asked for: pass a multiple of ${DRAWS_AT_ONCE} below 65 536`)
  const found = cohorts.map((): (PlaceRange | null)[] => [])
  const drawn: Waiting[] = []
  cohorts.forEach((cohort, index) => {
    const spread = spreadOf(cohort, { values, variances })
    if (spread === null) found[index] = anywhere(cohort)
    else drawn.push({ index, cohort, spread })
  })
  for (const together of inPasses(drawn)) {
    const samplers = together.map((each) => samplerOf(each, { codes, values, variances, draws }))
    // The common mean is drawn like an organisation without a code.
    const normals = new NormalDraws(seed, indicator, [...codes, ''])
    const numbers = new Float64Array(DRAWS_AT_ONCE * (codes.length + 1))
    for (let block = 0; block < draws / DRAWS_AT_ONCE; block++) {
      normals.fill(block, numbers)
      for (const sampler of samplers) sampler.draw(numbers)
    }
    together.forEach(({ index, cohort }, at) => (found[index] = rangesOf(cohort, samplers[at]!)))
  }
  return found
}

type Estimates = Pick<PlacesToDraw, 'codes' | 'values' | 'variances'> & { readonly draws: number }

interface Waiting {
  readonly index: number
  readonly cohort: PlaceCohort
  readonly spread: EmpiricalBayes
}

/** What is known of a cohort's true values; null where nothing is drawn: too few, or no real differences found. */
function spreadOf({ members }: PlaceCohort, { values, variances }: Pick<Estimates, 'values' | 'variances'>) {
  const spread = empiricalBayes(
    members.map((place) => values[place]!),
    members.map((place) => variances[place]!),
  )
  return spread === null || spread.tau2 === 0 || members.length < FEWEST_OTHERS_FOR_PLACE ? null : spread
}

function anywhere({ members, onlookers = [] }: PlaceCohort): (PlaceRange | null)[] {
  const rangeOf = (others: number): PlaceRange | null =>
    others < FEWEST_OTHERS_FOR_PLACE ? null : { low: 1, high: others + 1 }
  return [...members.map(() => rangeOf(members.length - 1)), ...onlookers.map(() => rangeOf(members.length))]
}

const sizeOf = ({ members, onlookers = [] }: PlaceCohort) => members.length + onlookers.length

/** Cohorts that are drawn together: as many as there is memory for. */
function inPasses(drawn: readonly Waiting[]): Waiting[][] {
  const passes: Waiting[][] = []
  let rows = Infinity
  for (const each of drawn) {
    rows += sizeOf(each.cohort)
    if (rows <= ROWS_AT_ONCE) passes.at(-1)!.push(each)
    else {
      passes.push([each])
      rows = sizeOf(each.cohort)
    }
  }
  return passes
}

function samplerOf({ cohort, spread }: Waiting, { codes, values, variances, draws }: Estimates): PlaceSampler {
  const { members, onlookers = [] } = cohort
  const posterior = (order: (places: readonly number[]) => readonly number[]): DrawnPosterior =>
    posteriorOf(spread, { members: order(members), onlookers: order(onlookers), values, variances })
  if (members.length > MOST_IN_ORDER)
    return new GridPlaceSampler(
      posterior((places) => places),
      draws,
    )
  // Equal draws stand in the order of the codes, not in the one in which they were passed.
  return new ExactPlaceSampler(
    posterior((places) => places.toSorted((a, b) => (codes[a]! < codes[b]! ? -1 : 1))),
    draws,
  )
}

/** In the order in which members and onlookers were passed. */
function rangesOf({ members, onlookers = [] }: PlaceCohort, sampler: PlaceSampler): (PlaceRange | null)[] {
  const ranges = sampler.ranges()
  // Each member has one other less than an onlooker has.
  const areShown = members.length - 1 >= FEWEST_OTHERS_FOR_PLACE
  return [...members.map((at) => (areShown ? ranges.get(at)! : null)), ...onlookers.map((at) => ranges.get(at)!)]
}
