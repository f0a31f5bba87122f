import type { Read } from '../transaction.ts'
import { readPage, type Page, type PageRequest } from '../paging/page.read-model.ts'

export interface JobRunRow {
  readonly id: string
  readonly name: string
  readonly organisationId: string | null
  readonly roundId: string | null
  readonly editionId: string | null
  readonly state: 'requested' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly step: string | null
  readonly done: number
  readonly total: number | null
  readonly errorCode: string | null
  readonly attempts: number
  readonly requestedAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  /** Of an edition whose organisations have been scored: how many have been compared, and since when. */
  readonly compared: number | null
  readonly comparedSince: Date | null
}

const columns = `j.id, j.name, j.organisation_id as "organisationId", j.round_id as "roundId", j.edition_id as "editionId",
  j.state, j.step, j.done, j.total, j.error_code as "errorCode", j.attempts, j.requested_at as "requestedAt",
  j.started_at as "startedAt", j.finished_at as "finishedAt", c.done as compared, c.started_at as "comparedSince"`

// The comparison is a part of its edition's run with a bar of its own.
const runs = `job_run j left join lateral (
    select p.done, p.started_at from job_run p
     where j.name = 'editions.plan-edition' and j.state = 'running' and p.edition_id = j.edition_id
       and p.name = 'editions.compute-edition' and p.started_at is not null and p.step = 'compute'
       and exists (select from job_run a where a.id = p.parent_id and a.parent_id = j.id)) c on true`

export function jobRunsById(read: Read, ids: readonly string[]): Promise<JobRunRow[]> {
  return read.query(`select ${columns} from ${runs} where j.id = any ($1)`, [ids])
}

/**
 * What was asked for, newest first; the parts that a run was divided into are left out.
 *
 * @param state null: all
 */
export function jobRunPage(read: Read, state: JobRunRow['state'] | null, page: PageRequest): Promise<Page<JobRunRow>> {
  const list = {
    columns,
    from: runs,
    where: 'j.parent_id is null and ($1::text is null or j.state = $1)',
    values: [state],
    descending: true,
    order: [
      ['j.requested_at', 'timestamptz'],
      ['j.id', 'uuid'],
    ],
  } as const
  return readPage(read, list, page)
}

/** The newest run that was asked for about each round, but for the sending of mail, which comes in between all others. */
export function newestRunsOfRounds(read: Read, roundIds: readonly string[]): Promise<JobRunRow[]> {
  return read.query(
    `select distinct on (j.round_id) ${columns} from ${runs} where j.round_id = any ($1) and j.parent_id is null
        and split_part(j.name, '.', 1) not in ('invitations', 'mail')
      order by j.round_id, j.requested_at desc, j.id desc`,
    [roundIds],
  )
}

/** The newest sending of each round: of invitations, and of reminders. */
export function newestSendingsOfRounds(read: Read, roundIds: readonly string[]): Promise<JobRunRow[]> {
  return read.query(
    `select distinct on (j.round_id, j.name) ${columns} from ${runs}
      where j.round_id = any ($1) and j.name in ('invitations.send-invitations', 'invitations.send-reminders')
      order by j.round_id, j.name, j.requested_at desc, j.id desc`,
    [roundIds],
  )
}

/** The newest run that was asked for to make each edition: neither its guaranteed places nor its reports. */
export function newestRunsOfEditions(read: Read, editionIds: readonly string[]): Promise<JobRunRow[]> {
  return read.query(
    `select distinct on (j.edition_id) ${columns} from ${runs} where j.edition_id = any ($1) and j.parent_id is null
        and j.name <> 'editions.guarantee-places' and split_part(j.name, '.', 1) = 'editions'
      order by j.edition_id, j.requested_at desc, j.id desc`,
    [editionIds],
  )
}
