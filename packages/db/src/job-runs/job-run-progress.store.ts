import type { RunMember, SqlRows } from './job-run.store.ts'

/** A run that a worker has taken. `attempt` is its fence: whoever took the run later has a higher one. */
export interface StartedRun {
  readonly id: string
  readonly name: string
  readonly organisationId: string | null
  readonly roundId: string | null
  readonly editionId: string | null
  readonly parentId: string | null
  readonly requestedBy: string | null
  readonly attempt: number
}

/**
 * `over`: done, failed or cancelled before. `taken`: another process is alive on it. `early`: a run below it is not
 * over. `unknown`: no such row. In all four there is nothing to do; where there will be, the sweeper sends it again.
 */
export type StartRefusal = 'over' | 'taken' | 'early' | 'unknown'

/** Runs tell every second that they live; silence for this long means that their process is gone. */
export const aliveForMs = 4_000

/** Takes a run. Of two processes that try at once exactly one gets it. */
export async function startRun(db: SqlRows, jobRunId: string): Promise<StartedRun | StartRefusal> {
  const { rows } = await db.query<StartedRun>(
    `with started as (
       update job_run r set state = 'running', attempts = attempts + 1, error_code = null,
              started_at = coalesce(started_at, clock_timestamp()), seen_at = clock_timestamp()
        where id = $1
          and (state = 'requested' or (state = 'running' and seen_at < clock_timestamp() - make_interval(secs => $2 / 1000.0)))
          and not exists (select from job_run c where c.parent_id = r.id and c.state in ('requested', 'running'))
       returning r.*)
     select id, name, organisation_id as "organisationId", round_id as "roundId", edition_id as "editionId",
            parent_id as "parentId", requested_by as "requestedBy", attempts as attempt, pg_notify('job_run', id::text)
       from started`,
    [jobRunId, aliveForMs],
  )
  if (rows[0]) return rows[0]
  const { rows: seen } = await db.query<{ refusal: StartRefusal }>(
    `select case when state not in ('requested', 'running') then 'over'
                 when exists (select from job_run c where c.parent_id = r.id and c.state in ('requested', 'running')) then 'early'
                 else 'taken' end as refusal from job_run r where id = $1`,
    [jobRunId],
  )
  return seen[0]?.refusal ?? 'unknown'
}

/** Another process has taken the run, or it was cancelled: what this one has computed must not be written. */
export class RunLost extends Error {
  constructor(jobRunId: string) {
    super(`job run ${jobRunId} was cancelled or taken by another process`)
    this.name = 'RunLost'
  }
}

/**
 * Tells how far a run has come, and that its process lives.
 *
 * @throws RunLost when somebody else has taken it
 */
export async function tellProgress(
  db: SqlRows,
  run: Pick<StartedRun, 'id' | 'attempt'>,
  progress: { readonly step: string; readonly done: number; readonly total: number | null },
): Promise<void> {
  await fenced(db, run, `step = $3, done = $4, total = $5, seen_at = clock_timestamp()`, [
    progress.step,
    progress.done,
    progress.total,
  ])
}

/** Tells only that the process lives. Nobody is notified: nothing has changed. */
export async function tellAlive(db: SqlRows, run: Pick<StartedRun, 'id' | 'attempt'>): Promise<void> {
  const { rowCount } = await db.query(
    `update job_run set seen_at = clock_timestamp() where id = $1 and attempts = $2 and state = 'running'`,
    [run.id, run.attempt],
  )
  if (!rowCount) throw new RunLost(run.id)
}

/**
 * Ends a run. Call it in the transaction that writes the results: either both are there or neither is.
 *
 * @throws RunLost when somebody else has taken it; the transaction must then be rolled back
 */
export async function finishRun(db: SqlRows, run: Pick<StartedRun, 'id' | 'attempt'>): Promise<void> {
  await fenced(
    db,
    run,
    `state = 'done', done = coalesce(total, done), finished_at = clock_timestamp(), seen_at = clock_timestamp()`,
    [],
  )
  await db.query(`update job_run_organisation set state = 'done' where job_run_id = $1`, [run.id])
}

/** The attempt has thrown and there will be another. */
export async function returnRun(
  db: SqlRows,
  run: Pick<StartedRun, 'id' | 'attempt'>,
  errorCode: string,
): Promise<void> {
  await fenced(db, run, `state = 'requested', error_code = $3, sent_at = clock_timestamp()`, [errorCode])
}

/** The run has failed for good, and with it the organisations it worked on. */
export async function failRun(db: SqlRows, run: Pick<StartedRun, 'id' | 'attempt'>, errorCode: string): Promise<void> {
  await fenced(db, run, `state = 'failed', error_code = $3, finished_at = clock_timestamp()`, [errorCode])
  await db.query(`update job_run_organisation set state = 'failed' where job_run_id = $1`, [run.id])
  await endHandedOn(db, run.id, 'failed', errorCode)
}

/** The queue gave a run up without any handler being there to say so. */
export async function abandonRun(db: SqlRows, jobRunId: string, errorCode: string): Promise<void> {
  const { rowCount } = await db.query(
    `with given_up as (
       update job_run set state = 'failed', error_code = $2, finished_at = clock_timestamp()
        where id = $1 and state in ('requested', 'running') returning id)
     select pg_notify('job_run', id::text) from given_up`,
    [jobRunId, errorCode],
  )
  if (!rowCount) return
  await db.query(`update job_run_organisation set state = 'failed' where job_run_id = $1`, [jobRunId])
  await endHandedOn(db, jobRunId, 'failed', errorCode)
}

/**
 * Brings the runs that wait for one of `childIds` up to date: scored organisations of all batches together, and which step
 * they are at. Written after the child's own transaction, computed from what is committed: running it twice, or too
 * late, changes nothing.
 */
export async function tellAncestors(db: SqlRows, childIds: readonly string[]): Promise<void> {
  await db.query(
    `with recursive up as (
       select parent_id as id from job_run where id = any ($1::uuid[]) and parent_id is not null
       union
       select r.parent_id from up join job_run r on r.id = up.id where r.parent_id is not null),
     below as (
       select up.id as top, c.id from up join job_run c on c.parent_id = up.id
       union all
       select b.top, c.id from below b join job_run c on c.parent_id = b.id),
     summed as (
       select b.top,
         -- Those whose scores were current are in no batch.
         (coalesce(sum(r.done) filter (where r.name = 'scores.score-organisation'), 0)
          + greatest(0, coalesce(max(r.total) filter (where r.name = 'editions.compute-edition'), 0)
                        - coalesce(sum(r.total) filter (where r.name = 'scores.score-organisation'), 0)))::int as scored,
         case when bool_or(r.name = 'scores.count-answers' and r.state in ('requested', 'running')) then 'count'
              when bool_or(r.name = 'scores.score-organisation' and r.state in ('requested', 'running')) then 'score'
              when bool_or(r.name = 'editions.compute-edition' and r.state in ('requested', 'running')) then 'compute'
              when bool_or(r.name = 'editions.audit-edition') then 'audit' end as step
         from below b join job_run r on r.id = b.id group by b.top),
     -- In the order in which the end of a comparison takes them, so that two who tell at once do not lock each other out.
     locked as (
       select id from job_run where id in (select id from up) and state in ('requested', 'running') order by id desc for update),
     told as (
       update job_run r set step = coalesce(s.step, r.step), done = greatest(r.done, s.scored), seen_at = clock_timestamp()
         from locked l join summed s on s.top = l.id where r.id = l.id returning r.id)
     select pg_notify('job_run', id::text) from told`,
    [[...childIds]],
  )
}

/**
 * Ends the run that asked for the whole computation: it stays running after it has divided the work, until the last
 * part of it is over.
 */
export async function endHandedOn(
  db: SqlRows,
  childId: string,
  state: 'done' | 'failed',
  errorCode: string | null = null,
): Promise<void> {
  await db.query(
    `with ended as (
       update job_run set state = $2, error_code = $3, finished_at = clock_timestamp(), seen_at = clock_timestamp(),
              done = case when $2 = 'done' then coalesce(total, done) else done end
        where id = (select parent_id from job_run where id = $1 and name = 'editions.audit-edition') and state = 'running'
       returning id)
     select pg_notify('job_run', id::text) from ended`,
    [childId, state, errorCode],
  )
}

/** Why a run cannot start: the code with which one of those it has waited for has failed; null when all are done. */
export async function failureBelow(db: SqlRows, jobRunId: string): Promise<string | null> {
  const { rows } = await db.query<{ code: string }>(
    `select coalesce(error_code, 'UNEXPECTED') as code from job_run where parent_id = $1 and state <> 'done' limit 1`,
    [jobRunId],
  )
  return rows[0]?.code ?? null
}

/** The organisations a run works on, in a fixed order. */
export async function membersOf(db: SqlRows, jobRunId: string): Promise<RunMember[]> {
  const { rows } = await db.query<RunMember>(
    `select m.organisation_id as "organisationId", m.round_id as "roundId" from job_run_organisation m
      where m.job_run_id = $1 order by m.round_id`,
    [jobRunId],
  )
  return rows
}

async function fenced(db: SqlRows, run: Pick<StartedRun, 'id' | 'attempt'>, changes: string, values: unknown[]) {
  const { rowCount } = await db.query(
    `with changed as (update job_run set ${changes} where id = $1 and attempts = $2 and state = 'running' returning id)
     select pg_notify('job_run', id::text) from changed`,
    [run.id, run.attempt, ...values],
  )
  if (!rowCount) throw new RunLost(run.id)
}
