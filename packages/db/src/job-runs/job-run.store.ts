import { v7 as uuid } from 'uuid'
import type { Read } from '../transaction.ts'

/** Anything that runs a statement: a pg client or pool, a TypeORM manager, or a transaction of this package. */
export interface Sql {
  query(text: string, values?: unknown[]): Promise<unknown>
}

/** What a pg client or pool answers. */
export interface SqlRows {
  query<Row>(text: string, values?: unknown[]): Promise<{ rows: Row[]; rowCount: number | null }>
}

/** A client or pool for stores that read as people do: rows instead of a result. */
export function readOf(db: SqlRows): Read {
  return { query: async (text, values = []) => (await db.query(text, [...values])).rows as never }
}

/** An organisation and its round that a run works on. Never in the payload: payloads are readable in the queue. */
export interface RunMember {
  readonly organisationId: string
  readonly roundId: string
}

export interface JobRunRequest {
  readonly organisationId?: string | null
  readonly roundId?: string | null
  readonly editionId?: string | null
  /** The run that waits for this one. */
  readonly parentId?: string | null
  /** Who asked; null for the clock. */
  readonly requestedBy?: string | null
  readonly members?: readonly RunMember[]
}

/**
 * Writes down that work is asked for, in the transaction of the change that causes it; after the commit the id goes to
 * the queue (`producer.send`). Should the process die in between, the sweeper sends it.
 *
 * @returns the id of the run
 * @example const jobRunId = await requestJob(tx, closeRound.name, { organisationId, roundId, requestedBy: actor.personId })
 */
export async function requestJob(tx: Sql, name: string, request: JobRunRequest = {}): Promise<string> {
  const id = uuid()
  await tx.query(
    `insert into job_run (id, name, organisation_id, round_id, edition_id, parent_id, requested_by, total)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      name,
      request.organisationId ?? null,
      request.roundId ?? null,
      request.editionId ?? null,
      request.parentId ?? null,
      request.requestedBy ?? null,
      request.members?.length ?? null,
    ],
  )
  if (request.members?.length) {
    await tx.query(
      `insert into job_run_organisation (job_run_id, organisation_id, round_id)
       select $1, m.organisation_id, m.round_id from unnest($2::uuid[], $3::uuid[]) as m (organisation_id, round_id)`,
      [id, request.members.map((member) => member.organisationId), request.members.map((member) => member.roundId)],
    )
  }
  return id
}

/** The two runs that a freshly opened round needs: counting, and the scoring that waits for it. */
export interface ScoringRuns {
  /** The one to show and to follow. */
  readonly scoreRunId: string
  readonly countRunId: string
}

/** Asks for the scores of one opened round, in the transaction that opens it. */
export async function requestScoring(
  tx: Sql,
  round: RunMember & { readonly requestedBy?: string | null },
): Promise<ScoringRuns> {
  const members = [{ organisationId: round.organisationId, roundId: round.roundId }]
  const scoreRunId = await requestJob(tx, 'scores.score-organisation', { ...round, members })
  const countRunId = await requestJob(tx, 'scores.count-answers', { ...round, members, parentId: scoreRunId })
  return { scoreRunId, countRunId }
}

/** Notes that runs are in the queue; what nobody starts is sent again later. */
export async function markSent(tx: Sql, jobRunIds: readonly string[]): Promise<void> {
  await tx.query(`update job_run set sent_at = clock_timestamp() where id = any ($1::uuid[]) and state = 'requested'`, [
    [...jobRunIds],
  ])
}

/**
 * Ends the computation of an edition: the run that was asked for and everything that it was divided into. What a worker
 * has in hand of it is not written any more.
 *
 * @returns whether there was anything to end: it runs or waits, and who asks is the coordinator
 */
export async function cancelComputation(read: Read, jobRunId: string): Promise<boolean> {
  const [row] = await read.query<{ cancelled: boolean }>('select cancel_computation($1) as cancelled', [jobRunId])
  return row?.cancelled ?? false
}

/**
 * Starts a run again that has failed for good, with the parts of it that have.
 *
 * @returns those that can begin at once; empty when there is nothing to start again, or who asks is not the coordinator
 */
export function restartRun(read: Read, jobRunId: string): Promise<{ readonly id: string; readonly name: string }[]> {
  return read.query('select id, name from restart_run($1)', [jobRunId])
}

export interface UnheardRun {
  readonly id: string
  readonly name: string
  readonly editionId: string | null
}

/**
 * Runs that the queue has lost or never got: asked for `unsentAfterMs` ago and not sent, sent and not started, or
 * started by a process that has not been heard of since `unseenAfterMs`. A run waits while a run below it is not over; and
 * the waiting runs of an edition are not lost while others of it are being worked on: there are more than workers.
 */
export async function sweepUnheard(
  db: SqlRows,
  { unsentAfterMs, unseenAfterMs, limit }: { unsentAfterMs: number; unseenAfterMs: number; limit: number },
): Promise<UnheardRun[]> {
  const { rows } = await db.query<UnheardRun>(
    `with busy as (
       select distinct edition_id from job_run
        where state = 'running' and parent_id is not null and edition_id is not null
          and seen_at + make_interval(secs => $2 / 1000.0) > clock_timestamp())
     update job_run set sent_at = clock_timestamp() where id in (
       select r.id from job_run r
        where ((r.state = 'requested' and coalesce(r.sent_at + make_interval(secs => $2 / 1000.0),
                                                   r.requested_at + make_interval(secs => $1 / 1000.0)) < clock_timestamp())
            or (r.state = 'running' and r.seen_at + make_interval(secs => $2 / 1000.0) < clock_timestamp()
                and coalesce(r.sent_at, r.seen_at) + make_interval(secs => $2 / 1000.0) < clock_timestamp()))
          and not exists (select from job_run c where c.parent_id = r.id and c.state in ('requested', 'running'))
          and not (r.state = 'requested' and r.sent_at is not null
                   and exists (select from busy b where b.edition_id = r.edition_id))
        order by r.requested_at, r.id limit $3 for update skip locked)
     returning id, name, edition_id as "editionId"`,
    [unsentAfterMs, unseenAfterMs, limit],
  )
  return rows
}
