import type { Read } from '../transaction.ts'
import type { FigureRow, ScoreReason } from '../scores/score.read-model.ts'

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
}

const figure = `v.node_id as "nodeId", v.respondents, v.answers, v.mean, v.low, v.high, v.low as "comparisonLow",
  v.high as "comparisonHigh", null::float8 as coverage, null::float8 as "dontKnow", v.truncated, v.reason`

/** What members are compared by. Only those that share by name or publicly, and the asking organisation. */
export function valuesOfMembers(
  read: Read,
  editionId: string,
  organisationIds: readonly string[],
  nodes: readonly string[] | null,
): Promise<MemberFigureRow[]> {
  return read.query(
    `select v.organisation_id as "organisationId", ${figure} from edition_value v
      where v.edition_id = $1 and v.organisation_id = any ($2) and ($3::text[] is null or v.node_id = any ($3))`,
    [editionId, organisationIds, nodes],
  )
}

export function figuresOfCohort(read: Read, editionId: string, cohortKey: string): Promise<CohortFigureRow[]> {
  return read.query(
    `select f.node_id as "nodeId", f.organisations, f.mean, f.p10, f.q25, f.median, f.q75, f.p90, f.reason
       from edition_figure f where f.edition_id = $1 and f.cohort_key = $2`,
    [editionId, cohortKey],
  )
}

export function positionsInCohort(
  read: Read,
  editionId: string,
  organisationId: string,
  cohortKey: string,
): Promise<PositionRow[]> {
  return read.query(
    `select p.node_id as "nodeId", p.others, p.position, p.best_quarter_gap as "bestQuarterGap", p.reason
       from edition_position p where p.edition_id = $1 and p.organisation_id = $2 and p.cohort_key = $3`,
    [editionId, organisationId, cohortKey],
  )
}
