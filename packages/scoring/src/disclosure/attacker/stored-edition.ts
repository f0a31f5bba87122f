import type { NodeId } from '../../scales/score-tree.ts'

/** A member of an edition, as its rows tell it. */
export interface StoredMember {
  readonly organisationId: string
  readonly mainGroup: string | null
  readonly skrGroup: string | null
  /** How its values may be read: 0 by itself only (also a red grade), 1 in figures only, 2 and 3 by name. */
  readonly sharingLevel: 0 | 1 | 2 | 3
  /** Equal in two editions where the values are of the same round. */
  readonly roundId: string
}

export const statistics = ['mean', 'p10', 'q25', 'median', 'q75', 'p90'] as const
export type Statistic = (typeof statistics)[number]

/** A published row of one cohort and node: what is null was withheld. */
export type StoredFigure = { readonly organisations: number } & Readonly<Record<Statistic, number | null>>

export interface StoredCohort {
  readonly key: string
  readonly parentKey: string | null
  /** Members that share by name: nobody else may be in cohorts outside the tree. */
  readonly namedMembers: number
}

/** An edition exactly as it lies in its tables and can be read through all roles together. */
export interface StoredEdition {
  readonly editionId: string
  readonly members: readonly StoredMember[]
  readonly cohorts: readonly StoredCohort[]
  readonly nodes: readonly StoredNode[]
}

export interface StoredNode {
  readonly nodeId: NodeId
  /** By member; NaN where it has none. */
  readonly values: Float64Array
  /** By cohort; null where there is no row. */
  readonly figures: readonly (StoredFigure | null)[]
  /** By cohort: some member has been told its position. */
  readonly told: readonly boolean[]
}
