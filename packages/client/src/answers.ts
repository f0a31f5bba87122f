/** Why there is no figure: no answers, does not apply, too few answers, answered jointly. */
export type HiddenReason = 'MISSING' | 'NOT_APPLICABLE' | 'HIDDEN' | 'JOINT'

export interface Edition {
  readonly id: string
  readonly reportingYear: number
  /** Editions of one year are numbered from 1; read the highest. */
  readonly number: number
  /** It holds demonstration answers: say so wherever you show it. */
  readonly synthetic: boolean
  readonly leftOut: number
  readonly memberCount: number
  /** The same for as long as the figures are the same: keep it to know whether to fetch anew. */
  readonly contentHash: string | null
  readonly publishedAt: string | null
  readonly instrumentVersion: {
    readonly id: string
    readonly key: string
    readonly version: string
    readonly licence: string
    readonly source: string | null
    readonly title: { readonly sv: string; readonly en: string }
  }
  readonly cohorts: readonly Cohort[]
}

export interface ComparisonCohort {
  /** all, main:A, group:A1 */
  readonly key: string
  readonly kind: 'ALL' | 'MAIN' | 'GROUP'
  readonly name: string | null
  readonly members: number
  /** Too small to be shown: its parent stands in for it. */
  readonly shown: boolean
}

export interface Cohort extends ComparisonCohort {
  readonly parentKey: string | null
  readonly namedMembers: number
}

export interface EditionPage {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Edition[]
}

/** One node of the instrument; every mean, quantile and end of an interval is 0-100. */
export interface ComparisonRow {
  /** total, dimension:capability, category:technology, factor:open-data, item:E1 */
  readonly node: string
  readonly level: 'TOTAL' | 'DIMENSION' | 'CATEGORY' | 'FACTOR' | 'ITEM' | 'AREA'
  /** 0-100: share of the others below, ties as half. */
  readonly position: number | null
  readonly positionReason: HiddenReason | null
  /** Positive: points left to the best quarter. */
  readonly bestQuarterGap: number | null
  readonly others: number
  readonly own: {
    readonly mean: number | null
    readonly low: number | null
    readonly high: number | null
    readonly answers: number | null
    readonly respondents: number | null
    /** The true value lies beyond what may be shown. */
    readonly truncated: 'LOW' | 'HIGH' | null
    readonly reason: HiddenReason | null
  } | null
  readonly cohort: {
    readonly organisations: number
    readonly mean: number | null
    readonly p10: number | null
    readonly q25: number | null
    readonly median: number | null
    readonly q75: number | null
    readonly p90: number | null
    readonly reason: HiddenReason | null
  }
}

export interface Comparison {
  readonly edition: Pick<Edition, 'id' | 'reportingYear' | 'number' | 'synthetic' | 'contentHash'> & {
    readonly recipe: {
      readonly hash: string
      readonly methodVersion: string
      readonly instrumentVersion: string
    } | null
  }
  readonly organisation: { readonly id: string; readonly code: string; readonly name: string }
  /** The cohort used: the one asked for, or its nearest shown parent. */
  readonly cohort: ComparisonCohort
  readonly askedCohort: ComparisonCohort
  /** In the instrument's order. */
  readonly rows: readonly ComparisonRow[]
}
