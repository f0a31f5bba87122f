import { readPages, type Page, type PageRequest } from '../paging/page.read-model.ts'
import type { Read } from '../transaction.ts'

/**
 * How far the asking of one person has come. `chosen` and `not_drawn` before the round opens; then `waiting`, `sent` and
 * `bounced` for mails, `link` for links to hand out, `erased` where the address has gone. Never whether there is an answer.
 */
export type RecipientState = 'chosen' | 'not_drawn' | 'waiting' | 'sent' | 'bounced' | 'link' | 'erased'

export interface RecipientRow {
  readonly id: string
  readonly roundId: string
  readonly unitId: string
  readonly unitName: string
  readonly address: string
  readonly language: string
  readonly state: RecipientState
  readonly smtpCode: string | null
}

// Of a planned round its list, of an open one its invitations. Links have no address: they are counted, not listed.
const people = `(
  select r.id, r.round_id, r.unit_id, r.channel, r.address, r.language, r.state, null as smtp_code from recipient r
  union all
  select i.id, i.round_id, i.unit_id, i.channel, i.address, i.language,
         case when i.channel = 'link' then 'link' when i.address is null then 'erased'
              when m.state in ('sent', 'bounced') then m.state else 'waiting' end, m.smtp_code
    from invitation i left join mail m on m.invitation_id = i.id and m.kind = 'invitation') p`

export interface RecipientFilter {
  /** Null: all that may be seen. */
  readonly unitIds: readonly string[] | null
  readonly state: RecipientState | null
  /** A part of the address; null: all. */
  readonly search: string | null
}

/** People with an address, by address. */
export function recipientPages(
  read: Read,
  roundIds: readonly string[],
  { unitIds, state, search }: RecipientFilter,
  page: PageRequest,
): Promise<Map<string, Page<RecipientRow>>> {
  const list = {
    columns: `p.id, p.round_id as "roundId", p.unit_id as "unitId", u.name as "unitName", p.address, p.language, p.state,
      p.smtp_code as "smtpCode"`,
    from: `${people} join unit u on u.id = p.unit_id`,
    where: `p.address is not null and ($1::uuid[] is null or p.unit_id = any ($1)) and ($2::text is null or p.state = $2)
      and ($3::text is null or strpos(p.address, lower($3)) > 0)`,
    values: [unitIds, state, search],
    parent: 'p.round_id',
    order: [
      ['p.address', 'text'],
      ['p.id', 'uuid'],
    ],
  } as const
  return readPages(read, list, roundIds, page)
}

export interface RecipientCountRow {
  readonly roundId: string
  readonly unitId: string
  readonly unitName: string
  readonly state: RecipientState
  readonly channel: 'email' | 'link'
  readonly count: number
}

/** How many there are in each state, unit by unit, by name. */
export function recipientCounts(read: Read, roundIds: readonly string[]): Promise<RecipientCountRow[]> {
  return read.query(
    `select p.round_id as "roundId", p.unit_id as "unitId", u.name as "unitName", p.state, p.channel, count(*)::int as count
       from ${people} join unit u on u.id = p.unit_id where p.round_id = any ($1)
      group by 1, 2, 3, 4, 5 order by u.name, p.unit_id`,
    [roundIds],
  )
}

export interface ReminderWaveRow {
  readonly id: string
  readonly roundId: string
  readonly day: number | null
  readonly requestedAt: Date
  readonly finishedAt: Date | null
}

/** Oldest first. How many they went to is the worker's alone: it is who has answered, in a number. */
export function reminderWaves(read: Read, roundIds: readonly string[]): Promise<ReminderWaveRow[]> {
  return read.query(
    `select id, round_id as "roundId", day, requested_at as "requestedAt", finished_at as "finishedAt"
       from reminder_wave where round_id = any ($1) order by requested_at, id`,
    [roundIds],
  )
}

export interface ReminderPlanRow {
  readonly roundId: string
  readonly days: readonly number[]
  /** When the next automatic wave goes; null when none is left before the round closes. */
  readonly nextAt: Date | null
}

/** The chosen days after opening, and when the next one comes. */
export function reminderPlans(read: Read, roundIds: readonly string[]): Promise<ReminderPlanRow[]> {
  return read.query(
    `select r.id as "roundId", r.reminder_days as days,
            (select min(r.opens_at + make_interval(days => d.day)) from unnest(r.reminder_days) as d (day)
              where r.state in ('planned', 'open') and r.collection = 'invitations' and r.opens_at + make_interval(days => d.day) > now()
                and (r.closes_at is null or r.opens_at + make_interval(days => d.day) < r.closes_at)) as "nextAt"
       from round r where r.id = any ($1)`,
    [roundIds],
  )
}

export interface LinkToMakeRow {
  readonly id: string
  readonly unitName: string
  readonly publicKey: Buffer
}

/** Invitations without an address of some units, with the key of the newest box, in an order that tells nothing. */
export function linksToMake(read: Read, roundId: string, unitIds: readonly string[] | null): Promise<LinkToMakeRow[]> {
  return read.query(
    `select i.id, u.name as "unitName", b.public_key as "publicKey"
       from invitation i join round_unit u on u.round_id = i.round_id and u.unit_id = i.unit_id
       cross join (select public_key from batch where round_id = $1 order by number desc limit 1) b
      where i.round_id = $1 and i.channel = 'link' and b.public_key is not null and ($2::uuid[] is null or i.unit_id = any ($2))
      order by u.position, i.id`,
    [roundId, unitIds],
  )
}

export interface SampleRow {
  readonly roundId: string
  readonly size: number
  /** Null: not drawn yet. */
  readonly seed: string | null
}

/** Rounds that ask a sample. */
export function samplesOfRounds(read: Read, roundIds: readonly string[]): Promise<SampleRow[]> {
  return read.query(
    `select id as "roundId", sample_size as size, sample_seed as seed from round
      where id = any ($1) and invite_mode = 'sample' and sample_size is not null`,
    [roundIds],
  )
}
