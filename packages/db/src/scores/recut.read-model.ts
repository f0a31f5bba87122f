import type { Read } from '../transaction.ts'
import type { FigureRow } from './score.read-model.ts'

/** One node of one unit in one round, on the tree of the round that is looked at. */
export interface UnitTrendRow extends FigureRow {
  readonly laterId: string
  readonly roundId: string
  readonly branch: 'own' | 'funded'
  readonly effectiveAnswers: number | null
  /** Null where the unit was the same in that round. */
  readonly fromUnits: readonly string[] | null
  readonly sharedWith: readonly string[] | null
  /** Why the round is not shown for the unit; null where it is, or was the same. */
  readonly recutReason: 'new' | 'notApart' | 'hidden' | null
}

/**
 * A unit in every round up to the one that is looked at, oldest first, on the tree of the latter (R7): its own figures where it
 * was the same, those of the union of atoms that it was, or a reason and no figure. Each round has a row per node asked for.
 */
export function unitTrends(
  read: Read,
  roundIds: readonly string[],
  unitId: string,
  nodes: readonly string[],
): Promise<UnitTrendRow[]> {
  return read.query(
    `select later.id as "laterId", r.id as "roundId", u.branch, n.node_id as "nodeId", c.from_units as "fromUnits",
            c.shared_with as "sharedWith", c.reason as "recutReason",
            coalesce(s.respondents, t.respondents) as respondents, s.answers, coalesce(s.mean, t.mean) as mean,
            coalesce(s.low, t.low) as low, coalesce(s.high, t.high) as high,
            coalesce(s.comparison_low, t.comparison_low) as "comparisonLow",
            coalesce(s.comparison_high, t.comparison_high) as "comparisonHigh",
            coalesce(s.effective_answers, t.effective_answers) as "effectiveAnswers",
            s.coverage, s.dont_know as "dontKnow", s.agreement, coalesce(s.truncated, t.truncated) as truncated,
            case when s.round_id is null and t.round_id is null then 'missing' else coalesce(s.reason, t.reason) end as reason
       from round later join instrument_version v on v.id = later.instrument_version_id
       join round_unit u on u.round_id = later.id and u.unit_id = $2
       join round r on r.organisation_id = later.organisation_id and r.state in ('scored', 'published')
        and (r.reporting_year, r.id) <= (later.reporting_year, later.id)
       join instrument_version w on w.id = r.instrument_version_id and w.instrument_key = v.instrument_key
       cross join unnest($3::text[]) as n (node_id)
       left join recut c on c.round_id = later.id and c.unit_id = $2 and c.earlier_round_id = r.id
       left join score s on c.round_id is null and s.round_id = r.id and s.unit_id = $2 and s.part = 'whole' and s.node_id = n.node_id
       left join recut_score t on t.round_id = c.round_id and t.unit_id = $2 and t.earlier_round_id = r.id and t.node_id = n.node_id
      where later.id = any ($1)
      order by later.id, r.reporting_year, r.id`,
    [roundIds, unitId, nodes],
  )
}
