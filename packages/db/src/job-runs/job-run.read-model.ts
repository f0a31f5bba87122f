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
}

const columns = `j.id, j.name, j.organisation_id as "organisationId", j.round_id as "roundId", j.edition_id as "editionId",
  j.state, j.step, j.done, j.total, j.error_code as "errorCode", j.attempts, j.requested_at as "requestedAt",
  j.started_at as "startedAt", j.finished_at as "finishedAt"`

export function jobRunsById(read: Read, ids: readonly string[]): Promise<JobRunRow[]> {
  return read.query(`select ${columns} from job_run j where j.id = any ($1)`, [ids])
}

/** What was asked for, newest first; the parts that a run was divided into are left out. */
export function jobRunPage(read: Read, page: PageRequest): Promise<Page<JobRunRow>> {
  const list = {
    columns,
    from: 'job_run j',
    where: 'j.parent_id is null',
    descending: true,
    order: [
      ['j.requested_at', 'timestamptz'],
      ['j.id', 'uuid'],
    ],
  } as const
  return readPage(read, list, page)
}

/** The newest run that was asked for about each round. */
export function newestRunsOfRounds(read: Read, roundIds: readonly string[]): Promise<JobRunRow[]> {
  return read.query(
    `select distinct on (j.round_id) ${columns} from job_run j where j.round_id = any ($1) and j.parent_id is null
      order by j.round_id, j.requested_at desc, j.id desc`,
    [roundIds],
  )
}

/** The newest run that was asked for about each edition. */
export function newestRunsOfEditions(read: Read, editionIds: readonly string[]): Promise<JobRunRow[]> {
  return read.query(
    `select distinct on (j.edition_id) ${columns} from job_run j where j.edition_id = any ($1) and j.parent_id is null
      order by j.edition_id, j.requested_at desc, j.id desc`,
    [editionIds],
  )
}
