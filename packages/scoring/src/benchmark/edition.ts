import type { NodeId } from '../scales/score-tree.ts'

/** How widely an organisation shares its figures: 0 own only, 1 in aggregates, 2 by name to those who do the same, 3 public. */
export type SharingLevel = 0 | 1 | 2 | 3

export interface EditionMember {
  readonly organisationId: string
  readonly code: string
  /** SKR main group (A), null where there is none. */
  readonly mainGroup: string | null
  /** SKR group (A1), null where there is none. */
  readonly skrGroup: string | null
  readonly sharingLevel: SharingLevel
  /** False for a red grade or a batch that failed: in no cohort and without a position. */
  readonly eligible: boolean
}

export interface EditionToCompute {
  readonly nodes: readonly NodeId[]
  readonly members: readonly EditionMember[]
  /** Member x node: the means of the whole root of the own branch; null where there is none. */
  readonly values: readonly (readonly (number | null)[])[]
  /** For statistics that draw; those of today draw nothing. */
  readonly seed: number
}

export type CohortKind = 'all' | 'main' | 'group'
export type EditionReason = 'missing' | 'notApplicable' | 'hidden'

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
  readonly reason: EditionReason | null
}

export interface ComputedEdition {
  readonly cohorts: readonly EditionCohort[]
  readonly figures: readonly EditionFigure[]
  readonly positions: readonly EditionPosition[]
}
