import type { SqlRows } from '../job-runs/job-run.store.ts'

export interface WaveToList {
  readonly id: string
  readonly organisationId: string
  readonly roundId: string
}

/** Waves of a round that have not ended, oldest first; `listed` null: nobody has looked who is to be reminded. */
export async function unfinishedWaves(
  db: SqlRows,
  roundId: string,
): Promise<(WaveToList & { readonly listed: number | null })[]> {
  const { rows } = await db.query<WaveToList & { listed: number | null }>(
    `select id, organisation_id as "organisationId", round_id as "roundId", listed from reminder_wave
      where round_id = $1 and finished_at is null order by requested_at, id`,
    [roundId],
  )
  return rows
}

/**
 * Whom a reminder could reach: the mail server has taken the invitation, there is an address, the person has not
 * declined, and the unit still takes answers.
 */
export async function remindable(db: SqlRows, roundId: string): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select i.id from invitation i
       join round_unit u on u.round_id = i.round_id and u.unit_id = i.unit_id
       join mail m on m.invitation_id = i.id and m.kind = 'invitation' and m.state = 'sent'
      where i.round_id = $1 and i.address is not null and not i.no_reminders
        and (u.closes_at is null or u.closes_at > now())`,
    [roundId],
  )
  return rows.map(({ id }) => id)
}

/** Slots in which an answer lies, in the open box or in an earlier one of the same round. */
export async function answeredSlots(db: SqlRows, roundId: string): Promise<Buffer[]> {
  const { rows } = await db.query<{ slot: Buffer }>(
    `select s.slot from sealed_answer s join batch b on b.id = s.batch_id where b.round_id = $1
     union all select slot from answered_slot where round_id = $1`,
    [roundId],
  )
  return rows.map(({ slot }) => slot)
}

/** Whether an answer lies in one slot by now. */
export async function hasAnswer(db: SqlRows, roundId: string, slot: Buffer): Promise<boolean> {
  const { rows } = await db.query<{ found: boolean }>(
    `select exists (select from sealed_answer where slot = $1)
         or exists (select from answered_slot where slot = $1 and round_id = $2) as found`,
    [slot, roundId],
  )
  return rows[0]?.found ?? false
}

/** Writes the wave's mails and that it is listed, in one statement: a wave is listed once. */
export async function listWave(db: SqlRows, wave: WaveToList, invitationIds: readonly string[]): Promise<void> {
  await db.query(
    `with listing as (update reminder_wave set listed = cardinality($4::uuid[]) where id = $1 and listed is null returning id)
     insert into mail (organisation_id, kind, round_id, invitation_id, wave_id)
     select $2, 'reminder', $3, i.id, listing.id from unnest($4::uuid[]) as i (id) cross join listing`,
    [wave.id, wave.organisationId, wave.roundId, [...invitationIds]],
  )
}

/** Ends the listed waves of a round of which no mail waits any more. */
export async function finishWaves(db: SqlRows, roundId: string): Promise<void> {
  await db.query(
    `update reminder_wave w set finished_at = now() where round_id = $1 and finished_at is null and listed is not null
        and not exists (select from mail m where m.wave_id = w.id)`,
    [roundId],
  )
}

/**
 * Plans the waves whose day has come: so many days after the opening, at the hour of the opening. A day that was missed
 * by more than two days is left out: a reminder that late would come together with the next.
 */
export async function planWavesOfToday(db: SqlRows): Promise<number> {
  const { rowCount } = await db.query(
    `insert into reminder_wave (organisation_id, round_id, batch_id, day)
     select r.organisation_id, r.id, b.id, d.day
       from round r join batch b on b.round_id = r.id and b.state = 'open' and b.closes_at > now()
       cross join lateral unnest(r.reminder_days) as d (day)
      where r.state = 'open' and r.collection = 'invitations'
        and r.opens_at + make_interval(days => d.day) between now() - interval '2 days' and now()
        and not exists (select from reminder_wave w where w.batch_id = b.id and w.day = d.day)
     on conflict (batch_id, day) do nothing`,
  )
  return rowCount ?? 0
}

/**
 * What is over leaves no address behind: waiting reminders of closed boxes, addresses of rounds that closed so many days
 * ago, and lists of rounds that never opened. By the database's time.
 *
 * @returns how many addresses went
 */
export async function eraseOldAddresses(db: SqlRows, keptDays: number): Promise<number> {
  await db.query(
    `delete from mail m where m.kind = 'reminder'
        and not exists (select from batch b where b.round_id = m.round_id and b.state = 'open')`,
  )
  const { rowCount: erased } = await db.query(
    `update invitation i set address = null
      where i.address is not null and not exists (
        select from batch b where b.round_id = i.round_id
           and (b.state in ('planned', 'open') or b.closes_at > now() - make_interval(days => $1)))`,
    [keptDays],
  )
  const { rowCount: unlisted } = await db.query(
    `delete from recipient p using round r where r.id = p.round_id and r.state not in ('planned', 'open')`,
  )
  return (erased ?? 0) + (unlisted ?? 0)
}
