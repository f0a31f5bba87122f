import type { Read } from '../transaction.ts'
import type { FigureRow, ScoreReason } from '../scores/score.read-model.ts'
import type { GuaranteedPlace } from './guaranteed-place.store.ts'
import { cohortColumns, editionColumns, editionTables, type CohortRow, type EditionRow } from './edition.read-model.ts'

// Read on the reader's connections only: a role that sees published editions and no answer, no score, no round.

export interface MemberFigureRow extends FigureRow {
  readonly organisationId: string
}

export interface CohortFigureRow {
  readonly nodeId: string
  readonly organisations: number
  readonly mean: number | null
  readonly p10: number | null
  readonly q25: number | null
  readonly median: number | null
  readonly q75: number | null
  readonly p90: number | null
  readonly reason: ScoreReason | null
}

export interface PositionRow {
  readonly nodeId: string
  readonly others: number
  readonly position: number | null
  readonly bestQuarterGap: number | null
  readonly reason: ScoreReason | null
  readonly gapReason: ScoreReason | null
  readonly likelyLow: number | null
  readonly likelyHigh: number | null
  readonly higherThan: number | null
  readonly lowerThan: number | null
  readonly placeReason: ScoreReason | null
  readonly weightLow: number | null
  readonly weightHigh: number | null
  readonly weightReason: ScoreReason | null
}

/** Of `edition_value v`; intervals in an edition are those for comparing. */
export const memberFigureColumns = `v.node_id as "nodeId", v.respondents, v.answers, v.mean, v.low, v.high, v.low as "comparisonLow",
  v.high as "comparisonHigh", null::float8 as coverage, null::float8 as "dontKnow", null::text as agreement, v.truncated, v.reason`

/** What members are compared by. Only those that share by name or publicly, and the asking organisation. */
export function valuesOfMembers(
  read: Read,
  editionId: string,
  organisationIds: readonly string[],
  nodes: readonly string[] | null,
): Promise<MemberFigureRow[]> {
  return read.query(
    `select v.organisation_id as "organisationId", ${memberFigureColumns} from edition_value v
      where v.edition_id = $1 and v.organisation_id = any ($2) and ($3::text[] is null or v.node_id = any ($3))`,
    [editionId, organisationIds, nodes],
  )
}

export interface ComparisonRead extends EditionRow {
  /** The one asked for; null when the edition has none of that key. */
  readonly askedCohort: CohortRow | null
  /** The one asked for, or its nearest parent that is large enough to be shown. */
  readonly cohort: CohortRow | null
  readonly values: readonly MemberFigureRow[]
  readonly figures: readonly CohortFigureRow[]
  readonly positions: readonly PositionRow[]
  /** Of one who shares publicly. */
  readonly guaranteedPlaces: readonly GuaranteedPlace[]
  /** They have been computed, for whoever they are. */
  readonly isGuaranteed: boolean
}

/**
 * One organisation beside one cohort, all of it in one statement. Nothing of the organisation unless it is the asker's
 * own or shares by name. Null when there is no such edition to be seen.
 */
export async function readComparison(
  read: Read,
  asked: { readonly editionId: string; readonly organisationId: string; readonly cohortKey: string },
): Promise<ComparisonRead | null> {
  const [row] = await read.query<ComparisonRead>(comparisonText, [
    asked.editionId,
    asked.organisationId,
    asked.cohortKey,
  ])
  return row ?? null
}

const guaranteed = `g.organisation_id as "organisationId", g.node_id as "nodeId", g.low, g.high, g.among`

const rows = (text: string) => `(select coalesce(json_agg(x), '[]') from (${text}) x)`
const row = (text: string) => `(select to_json(x) from (${text}) x)`

const comparisonText = `
  with recursive chain as (
    select c.*, 0 as step from edition_cohort c where c.edition_id = $1 and c.key = $3
    union all
    select p.*, c.step + 1 from chain c
      join edition_cohort p on p.edition_id = c.edition_id and p.key = c.parent_key where not c.shown),
  used as (select * from chain order by step desc limit 1)
  select ${editionColumns},
    ${row(`select ${cohortColumns} from chain c where step = 0`)} as "askedCohort",
    ${row(`select ${cohortColumns} from used c`)} as cohort,
    ${rows(`select v.organisation_id as "organisationId", ${memberFigureColumns} from edition_value v
             where v.edition_id = $1 and v.organisation_id = $2`)} as values,
    ${rows(`select f.node_id as "nodeId", f.organisations, f.mean, f.p10, f.q25, f.median, f.q75, f.p90, f.reason
              from used join edition_figure f on f.edition_id = $1 and f.cohort_key = used.key`)} as figures,
    ${rows(`select p.node_id as "nodeId", p.others, p.position, p.best_quarter_gap as "bestQuarterGap", p.reason,
                   p.gap_reason as "gapReason", p.likely_low as "likelyLow", p.likely_high as "likelyHigh",
                   p.higher_than as "higherThan", p.lower_than as "lowerThan", p.place_reason as "placeReason",
                   p.weight_low as "weightLow", p.weight_high as "weightHigh", p.weight_reason as "weightReason"
              from used join edition_position p on p.edition_id = $1 and p.organisation_id = $2
               and p.cohort_key = used.key`)} as positions,
    ${rows(`select ${guaranteed} from edition_guaranteed_place g where g.edition_id = $1 and g.organisation_id = $2`)} as "guaranteedPlaces",
    exists (select from edition_guarantee g where g.edition_id = $1) as "isGuaranteed"
  from ${editionTables} where e.id = $1`

export interface GuaranteedPlaceRow extends GuaranteedPlace {
  readonly editionId: string
}

/** Of everybody who shares publicly in an edition, the highest first. */
export function guaranteedPlacesOfEditions(
  read: Read,
  editionIds: readonly string[],
  nodes: readonly string[],
): Promise<GuaranteedPlaceRow[]> {
  return read.query(
    `select g.edition_id as "editionId", ${guaranteed} from edition_guaranteed_place g
       join organisation o on o.id = g.organisation_id
      where g.edition_id = any ($1) and g.node_id = any ($2)
      order by g.edition_id, array_position($2, g.node_id), g.low, g.high, o.name`,
    [editionIds, nodes],
  )
}
