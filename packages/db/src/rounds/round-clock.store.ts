import type { BoxInTime, NoticeKind } from '@mognad/model/rounds/notices'
import type { RoundState } from '@mognad/model/rounds/round-lifecycle'
import type { SqlRows } from '../job-runs/job-run.store.ts'

// The database's clock is the only one: whoever asks, wherever it runs, sees the same moment.

/** One look at the clock at a time; what two workers would both do is done by one of them. */
export async function lockClock(client: SqlRows): Promise<Date> {
  await client.query(`select pg_advisory_xact_lock(hashtext('rounds.keep-time'))`)
  // After the wait: now() would be the moment in which the transaction began.
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now')
  return rows[0]!.now
}

export interface DueRound {
  readonly roundId: string
  readonly organisationId: string
}

/** A run that works on the round, or has failed so lately that trying again at once would do the same. */
const unlessRunning = (job: string) => `not exists (
  select from job_run j where j.round_id = r.id and j.name = '${job}'
     and (j.state in ('requested', 'running') or (j.state = 'failed' and j.finished_at > now() - interval '10 minutes')))`

const newestBox = `not exists (select from batch newer where newer.round_id = b.round_id and newer.number > b.number)`

/** Enough are invited to fill a box; behind an open link everybody in the frame is. */
const people = `case when b.number > 1 then (select count(*) from invitation i where i.round_id = r.id)
  when r.collection = 'open_link' then (select coalesce(sum(case r.target_group when 'leaders' then u.leaders else u.employees end), 0) from unit u where u.organisation_id = r.organisation_id and u.retired_at is null)
  else (select count(*) from recipient p where p.round_id = r.id and p.state = 'chosen') end`

/** Planned rounds whose time has come, that have a key and somebody to ask. Without a key a round does not open. */
export async function roundsToOpen(client: SqlRows, fewest: number): Promise<DueRound[]> {
  const { rows } = await client.query<DueRound>(
    `select r.id as "roundId", r.organisation_id as "organisationId" from round r join batch b on b.round_id = r.id
      where b.state = 'planned' and ${newestBox} and b.public_key is not null and r.state in ('planned', 'scored', 'void')
        and r.opens_at <= clock_timestamp() and b.closes_at > clock_timestamp() and ${people} >= $1
        and ${unlessRunning('rounds.open-round')} order by r.opens_at, r.id`,
    [fewest],
  )
  return rows
}

export async function roundsToClose(client: SqlRows): Promise<DueRound[]> {
  const { rows } = await client.query<DueRound>(
    `select r.id as "roundId", r.organisation_id as "organisationId" from round r join batch b on b.round_id = r.id
      where b.state = 'open' and r.state = 'open' and b.closes_at <= clock_timestamp()
        and ${unlessRunning('rounds.close-round')} order by b.closes_at, r.id`,
  )
  return rows
}

export interface BoxOfRound extends DueRound {
  readonly batchId: string
}

/** Closed boxes that nobody has opened for so long. */
export async function boxesToGiveUp(client: SqlRows, afterDays: number): Promise<BoxOfRound[]> {
  const { rows } = await client.query<BoxOfRound>(
    `select r.id as "roundId", r.organisation_id as "organisationId", b.id as "batchId" from round r join batch b on b.round_id = r.id
      where b.state = 'closed' and b.closed_at < clock_timestamp() - make_interval(days => $1) order by b.closed_at, b.id`,
    [afterDays],
  )
  return rows
}

export interface BoxToTellOf extends BoxOfRound, BoxInTime {
  readonly keyHolderEmail: string | null
  readonly told: readonly NoticeKind[]
}

/** The newest boxes about which there may be something to tell, with what has been told. Not those of before the clock. */
export async function boxesToTellOf(client: SqlRows, fewest: number): Promise<BoxToTellOf[]> {
  const { rows } = await client.query<BoxToTellOf>(
    `select r.id as "roundId", r.organisation_id as "organisationId", b.id as "batchId", b.strength, b.state,
            b.public_key is not null as "hasKey", ${people} >= $1 as "hasPeople", r.opens_at as "opensAt", b.closes_at as "closesAt",
            b.key_holder_email as "keyHolderEmail", published.at as "publishedAt",
            coalesce((select array_agg(n.kind) from round_notice n where n.batch_id = b.id), '{}') as told
       from round r join batch b on b.round_id = r.id
       left join lateral (select min(e.published_at) as at from edition_member m join edition e on e.id = m.edition_id
                           where m.round_id = r.id and b.opened_at is not null) published on true
      where ${newestBox} and (b.state = 'planned' and r.opens_at <= clock_timestamp() or b.state = 'open'
         or b.state = 'closed' and b.closed_at is not null or b.state = 'opened' and published.at is not null)
      order by b.id`,
    [fewest],
  )
  return rows
}

/** @returns whether it had not been told before */
export async function addNotice(client: SqlRows, box: BoxOfRound, kind: NoticeKind): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into round_notice (batch_id, kind, organisation_id, round_id) values ($1, $2, $3, $4) on conflict do nothing`,
    [box.batchId, kind, box.organisationId, box.roundId],
  )
  return rowCount === 1
}

/** Mails of a notice: to the organisation's key users, and to the key holder where there is an address. */
export async function mailNotice(
  client: SqlRows,
  { organisationId, roundId, batchId, keyHolderEmail }: Omit<BoxToTellOf, keyof BoxInTime | 'told'>,
  kind: NoticeKind,
): Promise<void> {
  await client.query('select notify_key_users($1, $2, $3)', [organisationId, roundId, kind])
  if (keyHolderEmail)
    await client.query(
      `insert into mail (organisation_id, kind, round_id, notice, address) values ($1, 'notice', $2, $3, lower($4))`,
      [organisationId, roundId, kind, keyHolderEmail],
    )
  await client.query('update round_notice set mailed_at = clock_timestamp() where batch_id = $1 and kind = $2', [
    batchId,
    kind,
  ])
}

export interface ScheduledRound {
  readonly roundId: string
  readonly organisationId: string
  readonly state: RoundState
}

/** Rounds of a schedule that are over, and whose next one has not been made. */
export async function roundsToFollow(client: SqlRows): Promise<ScheduledRound[]> {
  const { rows } = await client.query<ScheduledRound>(
    `select r.id as "roundId", r.organisation_id as "organisationId", r.state from round r
      where r.repeat_months is not null and r.state not in ('planned', 'open')
        and not exists (select from round next where next.scheduled_from = r.id) order by r.id`,
  )
  return rows
}
