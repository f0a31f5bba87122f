import type { NodeId, ScoreNode } from '../scales/score-tree.ts'
import type { Withheld } from './withheld.ts'

/** How widely an organisation shares its figures: 0 own only, 1 in aggregates, 2 by name to those who do the same, 3 public. */
export type SharingLevel = 0 | 1 | 2 | 3

export interface EditionMember {
  readonly organisationId: string
  readonly code: string
  /** SKR main group (A), null where there is none. */
  readonly mainGroup: string | null
  /** SKR group (A1), null where there is none. */
  readonly skrGroup: string | null
  /** Keys of the cohorts of named sharers that it belongs to, whatever it shares itself: `county:01`, `size:3`. */
  readonly named?: readonly string[]
  readonly sharingLevel: SharingLevel
  /** False for a red grade or a batch that failed: in no cohort and without a position. */
  readonly eligible: boolean
}

export interface EditionToCompute {
  readonly nodes: readonly NodeId[]
  readonly members: readonly EditionMember[]
  /** Member x node: the means of the whole root of the own branch; null where there is none. */
  readonly values: readonly (readonly (number | null)[])[]
  /** Member x node: variances of these means, points squared, above 0; null where there is no interval (joint answers). */
  readonly variances: readonly (readonly (number | null)[])[]
  /** What the nodes are made of, with weights. */
  readonly tree: readonly ScoreNode[]
  /** The nodes that places are computed for: those that pages show. */
  readonly placed: readonly NodeId[]
  /** For what is drawn. */
  readonly seed: number
  /** What the release gate has found too much of; nothing unless stated. */
  readonly withheld?: Withheld | undefined
}

/** The tree all > SKR main group > SKR group, which anonymous members may enter; county and size, from named sharers only. */
export type CohortKind = 'all' | 'main' | 'group' | 'county' | 'size'
export type EditionReason = 'missing' | 'notApplicable' | 'hidden'
export type PlaceReason = EditionReason | 'joint'

/** A row of edition_cohort (without edition and name). */
export interface EditionCohort {
  readonly key: string
  readonly kind: CohortKind
  readonly parentKey: string | null
  /** Members that enter its figures. */
  readonly members: number
  /** Of these, those that share by name. */
  readonly namedMembers: number
  readonly shown: boolean
}

/** A row of edition_figure. */
export interface EditionFigure {
  readonly cohortKey: string
  readonly nodeId: NodeId
  readonly organisations: number
  readonly mean: number | null
  readonly p10: number | null
  readonly q25: number | null
  readonly median: number | null
  readonly q75: number | null
  readonly p90: number | null
  readonly reason: EditionReason | null
}

/** Where a member stands among the others of one cohort, and how surely: part of a row of edition_position. */
export interface EditionPlace {
  /** Likely place, 1 for the highest, of the others and itself: 90 % (method 4.3). */
  readonly likelyLow: number | null
  readonly likelyHigh: number | null
  /** Others that it is clearly higher and clearly lower than; it cannot be told apart from the rest. */
  readonly higherThan: number | null
  readonly lowerThan: number | null
  readonly placeReason: PlaceReason | null
  /** Between which places it stays under every weighting of the node's parts within +-25 % (method 4.4). */
  readonly weightLow: number | null
  readonly weightHigh: number | null
  readonly weightReason: PlaceReason | null
}

/** By node and cohort, in the order of the cohort's members. */
export type EditionPlaces = ReadonlyMap<NodeId, ReadonlyMap<string, readonly EditionPlace[]>>

/** A row of edition_position. */
export interface EditionPosition {
  readonly organisationId: string
  readonly cohortKey: string
  readonly nodeId: NodeId
  readonly others: number
  /** Per cent of the others that stand lower, ties as half. */
  readonly position: number | null
  /** Points to the cohort's upper quartile; negative when already there. */
  readonly bestQuarterGap: number | null
  readonly gapReason: EditionReason | null
  /** Why there is no position. */
  readonly reason: EditionReason | null
  readonly place: EditionPlace
}

export interface ComputedEdition {
  readonly cohorts: readonly EditionCohort[]
  readonly figures: readonly EditionFigure[]
  readonly positions: readonly EditionPosition[]
}
