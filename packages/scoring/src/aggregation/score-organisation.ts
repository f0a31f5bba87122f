import type { Counters } from '../counting/counters.ts'
import type { Moments } from '../counting/count-moments.ts'
import type { NodeId, ScoreTree } from '../scales/score-tree.ts'

/** A unit of one branch of the organisation, as frozen when the round opened. */
export interface ScoredUnit {
  readonly id: string
  readonly parentId: string | null
  /** Those the round is meant for who are attached to this unit itself and to none below it; null when unknown (open link). */
  readonly frame: number | null
  /** For a published unit: all respondents below it (checked against the counters); null elsewhere. */
  readonly respondents: number | null
  readonly published: boolean
}

/** `whole`: the unit with everything below it. `rest`: what is left of it beside its shown units. */
export type GroupPart = 'whole' | 'rest'

/** Why a cell has no number, or only half of one. */
export type ScoreReason = 'missing' | 'notApplicable' | 'hidden' | 'joint'

export interface ScoreRow {
  readonly unitId: string
  readonly part: GroupPart
  readonly nodeId: NodeId
  /** People in the group; null when the group itself is hidden. */
  readonly respondents: number | null
  /** Mean number of answers per item; null when any atom of the group has fewer than 15 respondents. */
  readonly answers: number | null
  readonly mean: number | null
  /** 95 % interval of the level, with finite population correction. */
  readonly low: number | null
  readonly high: number | null
  /** 95 % interval for comparisons, without the correction. */
  readonly comparisonLow: number | null
  readonly comparisonHigh: number | null
  /** Variance of the mean for comparisons, squared points. */
  readonly variance: number | null
  /** Share of the node's weight that has a figure, 0..1. */
  readonly coverage: number | null
  /** Share of "don't know", 0..1; null when any atom of the group has fewer than 15 respondents. */
  readonly dontKnow: number | null
  /** Set when the figure stands at the limit beyond which nothing is shown. */
  readonly truncated: 'low' | 'high' | null
  readonly reason: ScoreReason | null
}

export interface OrganisationToScore {
  readonly tree: ScoreTree
  /** One branch, parents before children, one root. */
  readonly units: readonly ScoredUnit[]
  readonly counters: Counters
  /** The published unit whose atom each counter group is; atoms of another branch are passed over. */
  readonly atomIds: readonly string[]
  readonly moments: Moments
  /** Dispersion per node where this organisation has too few answers for its own: the last edition's national median. */
  readonly phiFallback?: ReadonlyMap<NodeId, number>
  readonly collection: 'persons' | 'joint'
}

/** Scores one branch of an organisation. */
export function scoreOrganisation(organisation: OrganisationToScore): ScoreRow[] {
  throw new Error(`not written yet ${organisation.units.length}`)
}
