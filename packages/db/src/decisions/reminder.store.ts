import type { SqlRows } from '../job-runs/job-run.store.ts'

/** So long before its date the responsible is reminded of a target that is not reached. */
export const remindDaysBefore = 30
/** So long after its date a reminder that has not been written is written no more: the target is older than its decision here. */
const stopDaysAfter = 14

/**
 * Writes the mails of targets whose date is near, or has just passed, without being reached. A date of a target gives each
 * of them once, whoever looks how often; a decision that is entered years later sends nothing.
 *
 * @returns how many mails were written
 */
export async function remindOfTargets(client: SqlRows): Promise<number> {
  const { rowCount } = await client.query(
    `with due as (
       select t.id, t.organisation_id, t.due_on, t.facts ->> 'responsibleAddress' as address,
              case when t.due_on < today.day then 'target_over' else 'target_near' end as kind
         from (select (now() at time zone 'Europe/Stockholm')::date as day) today
         join decision_target t on t.due_on between today.day - ${stopDaysAfter}::int and today.day + ${remindDaysBefore}::int
         join decision d on d.id = t.decision_id and d.withdrawn_at is null
         join lateral (select j.verdict from decision_judgement j where j.target_id = t.id and j.target_version >= t.version
                        order by j.judged_at desc, j.id desc limit 1) j
              on j.verdict not in ('reachedForCertain', 'probablyReached')
        where t.removed_at is null and t.facts ->> 'responsibleAddress' is not null),
     written as (
       insert into decision_reminder (target_id, organisation_id, kind, due_on)
       select id, organisation_id, kind, due_on from due on conflict do nothing returning target_id, kind)
     insert into mail (organisation_id, kind, target_id, notice, address)
     select due.organisation_id, 'notice', due.id, due.kind, lower(due.address)
       from written join due on due.id = written.target_id and due.kind = written.kind`,
  )
  return rowCount ?? 0
}

/** What a reminder names. */
export interface TargetToName {
  readonly organisationName: string
  readonly decisionId: string
  readonly decision: string
  readonly target: string
  /** ISO day. */
  readonly dueOn: string
}

/** Null: the target is not followed up any more. */
export async function readTargetToName(db: SqlRows, targetId: string): Promise<TargetToName | null> {
  const { rows } = await db.query<TargetToName>(
    `select o.name as "organisationName", d.id as "decisionId", d.title as decision, t.facts ->> 'title' as target,
            to_char(t.due_on, 'YYYY-MM-DD') as "dueOn"
       from decision_target t join decision d on d.id = t.decision_id join organisation o on o.id = t.organisation_id
      where t.id = $1 and t.removed_at is null and d.withdrawn_at is null`,
    [targetId],
  )
  return rows[0] ?? null
}
