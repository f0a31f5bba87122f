import type { StartedRun } from '../job-runs/job-run-progress.store.ts'
import type { SqlRows } from '../job-runs/job-run.store.ts'

// How a mail goes out (docs/decisions/0022): its row says `sending`, and that is committed, before the mail server hears
// of it; it says `sent` after the server has taken it. Whoever is killed in between leaves `sending`, and the next one
// sends it again under the same Message-ID: nothing is left out, and at most one mail arrives twice.

export type MailKind = 'invitation' | 'reminder' | 'notice'

/** Which mails a run sends: of one round, or an organisation's notices. */
export interface MailScope {
  readonly kind: MailKind
  readonly organisationId: string
  /** Null for notices. */
  readonly roundId: string | null
}

export interface TakenMail {
  readonly id: string
  readonly kind: MailKind
  readonly organisationId: string
  readonly roundId: string | null
  readonly invitationId: string | null
  readonly waveId: string | null
  /** What a reminder of a target is about. */
  readonly targetId: string | null
  readonly notice: string | null
  /** Null where it has been erased meanwhile. */
  readonly address: string | null
  readonly language: string
  /** How often it was tried, with this time. */
  readonly attempts: number
}

// An answer cannot be given any more: neither can somebody be asked for it. Notices have no door to go by.
const mayGo = `(m.kind = 'notice' or exists (
    select from batch b where b.round_id = m.round_id and b.state = 'open' and b.closes_at > now()))`
const isInScope = `m.kind = $1 and m.organisation_id = $2 and ($3::uuid is null or m.round_id = $3)`
const isDue = `(m.state = 'sending' or (m.state = 'waiting' and m.due_at <= now()))`
const scopeValues = ({ kind, organisationId, roundId }: MailScope) => [kind, organisationId, roundId]

/** How many there are to send now. */
export async function countDue(db: SqlRows, scope: MailScope): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    `select count(*)::int as n from mail m where ${isInScope} and ${isDue} and ${mayGo}`,
    scopeValues(scope),
  )
  return rows[0]?.n ?? 0
}

/**
 * Marks the next mail as `sending`, in a statement of its own: committed when it answers. First those that somebody
 * left in `sending`. Null: there is none, or the run has been taken by another process.
 */
export async function takeMail(
  db: SqlRows,
  scope: MailScope,
  run: Pick<StartedRun, 'id' | 'attempt'>,
): Promise<TakenMail | null> {
  const { rows } = await db.query<TakenMail>(
    `with next as (
       select m.id from mail m where ${isInScope} and ${isDue} and ${mayGo}
          and exists (select from job_run j where j.id = $4 and j.attempts = $5 and j.state = 'running')
        order by m.state, m.due_at, m.id limit 1 for update skip locked)
     update mail m set state = 'sending', attempts = m.attempts + 1 from next
      where m.id = next.id
     returning m.id, m.kind, m.organisation_id as "organisationId", m.round_id as "roundId",
       m.invitation_id as "invitationId", m.wave_id as "waveId", m.target_id as "targetId", m.notice, m.attempts,
       coalesce((select i.address from invitation i where i.id = m.invitation_id), m.address) as address,
       coalesce((select i.language from invitation i where i.id = m.invitation_id), m.language) as language`,
    [...scopeValues(scope), run.id, run.attempt],
  )
  return rows[0] ?? null
}

/** The server has taken it. A reminder leaves no row: only its wave counts on. A notice loses its address. */
export async function markSent(db: SqlRows, mail: TakenMail): Promise<void> {
  if (mail.kind === 'reminder') return countReminder(db, mail, 'sent')
  await db.query(`update mail set state = 'sent', smtp_code = null, address = null where id = $1`, [mail.id])
}

/**
 * The server will not take it, now or ever. A reminder's bounce is only counted: said of a person, it would say that
 * no answer had come.
 *
 * @param smtpCode of the server's reply, as 550 or 550 5.1.1: never its text, which may hold the address
 */
export async function markBounced(db: SqlRows, mail: TakenMail, smtpCode: string): Promise<void> {
  if (mail.kind === 'reminder') return countReminder(db, mail, 'bounced')
  await db.query(`update mail set state = 'bounced', smtp_code = $2, address = null where id = $1`, [mail.id, smtpCode])
}

/** To be tried again, at the earliest in so many seconds. */
export async function postpone(db: SqlRows, mail: TakenMail, seconds: number, smtpCode: string | null): Promise<void> {
  await db.query(
    `update mail set state = 'waiting', due_at = now() + make_interval(secs => $2), smtp_code = $3 where id = $1`,
    [mail.id, seconds, smtpCode],
  )
}

/** The server was away: all of them wait, and the attempt of the one in hand does not count. */
export async function postponeAll(db: SqlRows, scope: MailScope, mail: TakenMail, seconds: number): Promise<void> {
  await db.query(
    `update mail m set state = 'waiting', due_at = now() + make_interval(secs => $4),
            attempts = case when m.id = $5 then m.attempts - 1 else m.attempts end
      where ${isInScope} and m.state in ('waiting', 'sending')`,
    [...scopeValues(scope), seconds, mail.id],
  )
}

/** It has become needless: the person has answered, wants none, or has no address any more. */
export async function dropMail(db: SqlRows, mail: Pick<TakenMail, 'id'>): Promise<void> {
  await db.query('delete from mail where id = $1', [mail.id])
}

async function countReminder(db: SqlRows, { id }: TakenMail, column: 'sent' | 'bounced'): Promise<void> {
  await db.query(
    `with gone as (delete from mail where id = $1 returning wave_id)
     update reminder_wave w set ${column} = ${column} + 1 from gone where w.id = gone.wave_id`,
    [id],
  )
}

export interface NewNotice {
  readonly organisationId: string
  readonly roundId: string | null
  readonly notice: string
  readonly address: string
  readonly language: string
}

/** A mail to somebody outside the list of key users, such as the key holder; it goes with the next sweep. */
export async function queueNotice(db: SqlRows, { organisationId, roundId, ...mail }: NewNotice): Promise<void> {
  await db.query(
    `insert into mail (organisation_id, kind, round_id, notice, address, language) values ($1, 'notice', $2, $3, $4, $5)`,
    [organisationId, roundId, mail.notice, mail.address, mail.language],
  )
}

/** The same to each key user of the organisation; nobody gets it twice within a day. @returns how many mails there will be */
export async function notifyKeyUsers(
  db: SqlRows,
  { organisationId, roundId, notice }: Pick<NewNotice, 'organisationId' | 'roundId' | 'notice'>,
): Promise<number> {
  const { rows } = await db.query<{ n: number }>('select notify_key_users($1, $2, $3) as n', [
    organisationId,
    roundId,
    notice,
  ])
  return rows[0]?.n ?? 0
}
