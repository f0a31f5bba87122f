import type { TargetFacts } from '@mognad/model/decisions/decision'
import type { EarlierJudgement } from '@mognad/model/decisions/judge-target'
import type { ParticipationFacts } from '@mognad/model/trainings/programme'
import type { ScoreReason } from '../scores/score.read-model.ts'
import type { Read } from '../transaction.ts'

// What targets are judged by, as the worker reads it: stored figures that may be shown, counts of participation. No answers.

/**
 * What an organisation's targets stand on, as one text: its newest counted round and when that was counted, the newest
 * edition, its participation, its decisions, and the date. When it differs from what was judged by, they are judged again.
 *
 * @param organisation an SQL expression
 */
const basis = (organisation: string) => `concat_ws(' ',
  (select r.id from round r join instrument_version v on v.id = r.instrument_version_id
    where r.organisation_id = ${organisation} and v.instrument_key = $1 and r.state in ('scored', 'published')
    order by r.reporting_year desc, r.id desc limit 1),
  (select max(j.finished_at) from job_run j join job_run_organisation m on m.job_run_id = j.id
    where m.organisation_id = ${organisation} and j.name = 'scores.score-organisation' and j.state = 'done'),
  (select e.id from edition e join instrument_version v on v.id = e.instrument_version_id
    where v.instrument_key = $1 and e.state = 'published' order by e.published_at desc limit 1),
  (select count(*) || ' ' || coalesce(max(p.created_at)::text, '') from training_participation p
    where p.organisation_id = ${organisation}),
  (select max(d.changed_at) from decision d where d.organisation_id = ${organisation}),
  (now() at time zone 'Europe/Stockholm')::date)`

/** Organisations whose targets are to be judged again, and for which that has not been asked for yet. */
export async function organisationsToJudge(read: Read, instrumentKey: string): Promise<string[]> {
  const rows = await read.query<{ id: string }>(
    `select o.id from (select distinct organisation_id as id from decision where withdrawn_at is null) o
       left join decision_basis b on b.organisation_id = o.id
      where b.basis is distinct from ${basis('o.id')}
        and not exists (select from job_run j where j.organisation_id = o.id and j.name = 'decisions.judge-targets'
                           and j.state in ('requested', 'running'))`,
    [instrumentKey],
  )
  return rows.map(({ id }) => id)
}

/** What an organisation's targets stand on now, and the day it is in Sweden. */
export async function basisOf(
  read: Read,
  organisationId: string,
  instrumentKey: string,
): Promise<{ readonly basis: string; readonly today: string }> {
  const [row] = await read.query<{ basis: string; today: string }>(
    `select ${basis('$2::uuid')} as basis, to_char(now() at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as today`,
    [instrumentKey, organisationId],
  )
  return row!
}

/** A target that is followed up, with what was said of it last. */
export interface TargetToJudge {
  readonly id: string
  readonly decisionId: string
  readonly facts: TargetFacts
  readonly version: number
  readonly doneOn: string | null
  readonly before: EarlierJudgement | null
}

export function targetsToJudge(read: Read, organisationId: string): Promise<TargetToJudge[]> {
  return read.query(
    `select t.id, t.decision_id as "decisionId", t.facts, t.version, to_char(t.done_on, 'YYYY-MM-DD') as "doneOn",
            (select json_build_object('targetVersion', j.target_version, 'verdict', j.verdict,
                      'doneOn', to_char(j.done_on, 'YYYY-MM-DD'), 'evidence', j.evidence)
               from decision_judgement j where j.target_id = t.id order by j.judged_at desc, j.id desc limit 1) as before
       from decision_target t join decision d on d.id = t.decision_id
      where t.organisation_id = $1 and t.removed_at is null and d.withdrawn_at is null order by t.decision_id, t.position, t.id`,
    [organisationId],
  )
}

/** One shown figure of the newest counted round. */
export interface MeasuredScore {
  readonly roundId: string
  /** Null: the own units as a whole. */
  readonly unitId: string | null
  readonly nodeId: string
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
  readonly reason: ScoreReason | null
}

/** A figure of the organisation beside the median of one of its cohorts in the newest edition. */
export interface MeasuredGap {
  readonly editionId: string
  readonly nodeId: string
  /** `all`, `main` or `group`. */
  readonly cohort: string
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
  readonly median: number | null
  readonly reason: ScoreReason | null
}

/** Everything that an organisation's targets can be judged by. */
export interface Measures {
  /** The newest counted round; null: there is none. */
  readonly round: { readonly id: string; readonly responseRate: number | null } | null
  readonly scores: readonly MeasuredScore[]
  readonly gaps: readonly MeasuredGap[]
  readonly participation: readonly ParticipationFacts[]
}

export interface AskedMeasures {
  readonly organisationId: string
  readonly instrumentKey: string
  readonly nodes: readonly string[]
  readonly unitIds: readonly string[]
  readonly trainingIds: readonly string[]
}

/** Four statements, however many targets there are. */
export async function measuresOf(read: Read, asked: AskedMeasures): Promise<Measures> {
  const { organisationId, instrumentKey, nodes, unitIds, trainingIds } = asked
  const [round] = await read.query<{ id: string; responseRate: number | null }>(
    `select r.id, q.response_rate as "responseRate" from round r
       join instrument_version v on v.id = r.instrument_version_id
       left join quality q on q.round_id = r.id and q.branch = 'own'
      where r.organisation_id = $1 and v.instrument_key = $2 and r.state in ('scored', 'published')
      order by r.reporting_year desc, r.id desc limit 1`,
    [organisationId, instrumentKey],
  )
  const scores = await read.query<MeasuredScore>(
    `select s.round_id as "roundId", case when u.parent_id is null and u.branch = 'own' then null else s.unit_id end as "unitId",
            s.node_id as "nodeId", s.mean, s.low, s.high, s.reason
       from score s join round_unit u on u.round_id = s.round_id and u.unit_id = s.unit_id
      where s.round_id = $1 and s.part = 'whole' and s.node_id = any ($2)
        and ((u.parent_id is null and u.branch = 'own') or s.unit_id = any ($3::uuid[]))`,
    [round?.id ?? null, nodes, unitIds],
  )
  const gaps = await read.query<MeasuredGap>(
    `select e.id as "editionId", v.node_id as "nodeId", c.kind as cohort, v.mean, v.low, v.high, f.median,
            coalesce(v.reason, f.reason) as reason
       from (select e.id from edition e join instrument_version i on i.id = e.instrument_version_id
              where i.instrument_key = $2 and e.state = 'published' order by e.published_at desc limit 1) e
       join organisation o on o.id = $1
       join edition_value v on v.edition_id = e.id and v.organisation_id = o.id and v.node_id = any ($3)
       join edition_cohort c on c.edition_id = e.id and c.shown
        and c.key in ('all', 'main:' || left(o.skr_group, 1), 'group:' || o.skr_group)
       join edition_figure f on f.edition_id = e.id and f.cohort_key = c.key and f.node_id = v.node_id`,
    [organisationId, instrumentKey, nodes],
  )
  const participation = await read.query<ParticipationFacts>(
    `select p.training_id as "trainingId", p.unit_id as "unitId", p.role, p.participants, p.headcount,
            to_char(p.held_on, 'YYYY-MM-DD') as "heldOn"
       from training_participation p where p.organisation_id = $1 and p.training_id = any ($2::uuid[])`,
    [organisationId, trainingIds],
  )
  return { round: round ?? null, scores, gaps, participation }
}
