import { requestJob } from '../job-runs/job-run.store.ts'
import type { Read } from '../transaction.ts'

export interface Sending {
  readonly organisationId: string
  /** Null for an organisation's notices. */
  readonly roundId: string | null
  readonly requestedBy?: string | null
}

/**
 * Asks for a run that sends, unless one is asked for or runs already: two runs over the same mails would take each
 * other's mail in hand for one that somebody left.
 *
 * @returns the run, and whether it is new and has yet to go to the queue
 */
export async function requestSending(
  tx: Read,
  name: 'invitations.send-invitations' | 'invitations.send-reminders' | 'mail.send-notices',
  { organisationId, roundId, requestedBy = null }: Sending,
): Promise<{ readonly jobRunId: string; readonly isNew: boolean }> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${name} ${roundId ?? organisationId}`])
  const [active] = await tx.query<{ id: string }>(
    `select id from job_run where name = $1 and organisation_id = $2 and round_id is not distinct from $3
        and state in ('requested', 'running') limit 1`,
    [name, organisationId, roundId],
  )
  if (active) return { jobRunId: active.id, isNew: false }
  return { jobRunId: await requestJob(tx, name, { organisationId, roundId, requestedBy }), isNew: true }
}

export interface DueSending {
  readonly kind: 'invitation' | 'reminder' | 'notice'
  readonly organisationId: string
  readonly roundId: string | null
}

/** What waits to be sent, and no run is asked for that would send it. A wave that nobody has listed yet waits too. */
export function dueSendings(read: Read): Promise<DueSending[]> {
  return read.query(
    `with due as (
       select distinct m.kind, m.organisation_id, case when m.kind <> 'notice' then m.round_id end as round_id
         from mail m where m.state in ('waiting', 'sending') and m.due_at <= now()
       union
       select 'reminder', w.organisation_id, w.round_id from reminder_wave w where w.finished_at is null and w.listed is null)
     select d.kind, d.organisation_id as "organisationId", d.round_id as "roundId" from due d
      where (d.kind = 'notice' or exists (
              select from batch b where b.round_id = d.round_id and b.state = 'open' and b.closes_at > now()))
        and not exists (select from job_run j where j.organisation_id = d.organisation_id
              and j.round_id is not distinct from d.round_id and j.state in ('requested', 'running')
              and j.name = case d.kind when 'invitation' then 'invitations.send-invitations'
                when 'reminder' then 'invitations.send-reminders' else 'mail.send-notices' end)`,
  )
}
