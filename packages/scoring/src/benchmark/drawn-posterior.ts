import type { EmpiricalBayes } from '../shrinkage/empirical-bayes.ts'
import type { PlaceRange } from './likely-place.ts'

/** The interval of places leaves a twentieth of the draws on each side. */
export const LEFT_OUT = 0.05

/** What is known of a cohort's true values, in columns: theta = own + mu* share + deviation e. */
export interface DrawnPosterior {
  readonly mu: number
  /** Of mu. */
  readonly standardError: number
  /** How many of the rows are members; the others are onlookers. */
  readonly members: number
  /** Which organisation each row is. */
  readonly rows: Int32Array
  readonly own: Float64Array
  readonly share: Float64Array
  readonly deviation: Float64Array
}

/** Draws the places of one cohort and finds, for each member and onlooker, where it stood in most draws. */
export interface PlaceSampler {
  /** Takes the normal numbers of four draws: one row for each draw, the organisations in their order and mu at the end. */
  draw(normals: Float64Array): void
  /** By organisation. */
  ranges(): ReadonlyMap<number, PlaceRange>
}

/** @param members of the cohort, then `onlookers`, as indices into the values */
export function posteriorOf(
  { mu, standardError, tau2 }: EmpiricalBayes,
  {
    members,
    onlookers,
    values,
    variances,
  }: {
    readonly members: readonly number[]
    readonly onlookers: readonly number[]
    readonly values: readonly number[]
    readonly variances: readonly number[]
  },
): DrawnPosterior {
  const rows = Int32Array.from([...members, ...onlookers])
  const reliability = Float64Array.from(rows, (at) => tau2 / (tau2 + variances[at]!))
  return {
    mu,
    standardError,
    members: members.length,
    rows,
    own: reliability.map((lambda, row) => lambda * values[rows[row]!]!),
    share: reliability.map((lambda) => 1 - lambda),
    deviation: reliability.map((lambda, row) => Math.sqrt(lambda * variances[rows[row]!]!)),
  }
}
