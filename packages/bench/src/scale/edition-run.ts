import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { v7 as uuid } from 'uuid'
import { requestJob } from '@mognad/db/job-runs/job-run.store'
import type { Producer } from '@mognad/jobs/producer'

export interface ComputedRun {
  readonly editionId: string
  readonly seconds: number
  readonly contentHash: string
  /** For each kind of job: how many runs there were, and their seconds one after the other. */
  readonly jobs: readonly { readonly name: string; readonly runs: number; readonly seconds: number }[]
}

/** Often enough for a second to be measured, seldom enough not to be measured itself. */
const pollEveryMs = 50

export interface YearToCompute {
  readonly number: number
  readonly reportingYear: number
  readonly timeoutSeconds: number
  /** Is told when all is computed and the audit begins. */
  readonly onComputed?: () => void
}

/** Asks for an edition as a coordinator does, and waits until it is there. */
export async function computeYear(
  pool: pg.Pool,
  producer: Producer,
  { number, reportingYear, timeoutSeconds, onComputed = () => undefined }: YearToCompute,
): Promise<ComputedRun> {
  const editionId = uuid()
  await pool.query(
    `insert into edition (id, instrument_version_id, reporting_year, number, state, seed)
     select $1, id, $2, $3, 'draft', 1 from instrument_version where instrument_key = 'digital-maturity'`,
    [editionId, reportingYear, number],
  )
  const began = performance.now()
  const runId = await requestJob(pool, 'editions.plan-edition', { editionId })
  await producer.send(runId, 'editions.plan-edition', { partOfEdition: true })
  let isComputed = false
  for (;;) {
    const { rows } = await pool.query<{ state: string; error_code: string | null; computed: boolean; open: boolean }>(
      `select r.state, r.error_code, e.content_hash is not null as computed,
              exists (select from job_run o where o.edition_id = e.id and o.state in ('requested', 'running')) as open
         from job_run r join edition e on e.id = r.edition_id where r.id = $1`,
      [runId],
    )
    const [row] = rows
    if (row?.state === 'failed') throw new Error(`the edition was not computed: ${row.error_code}`)
    if (row?.computed && !isComputed) onComputed()
    isComputed ||= row?.computed === true
    // Whatever runs follow the computation (its audit) are over too.
    if (row?.state === 'done' && !row.open) break
    if (performance.now() - began > timeoutSeconds * 1000) throw new Error('the edition was not computed in time')
    await sleep(pollEveryMs)
  }
  const seconds = (performance.now() - began) / 1000
  const { rows: hashes } = await pool.query<{ hash: string }>(
    `select encode(content_hash, 'hex') as hash from edition where id = $1`,
    [editionId],
  )
  const { rows: jobs } = await pool.query<ComputedRun['jobs'][number]>(
    `select name, count(*)::int as runs, sum(extract(epoch from finished_at - started_at))::float8 as seconds
       from job_run where edition_id = $1 and name <> 'editions.plan-edition' group by name order by name`,
    [editionId],
  )
  return { editionId, seconds, contentHash: hashes[0]?.hash ?? '', jobs }
}

/** So that the next computation reads and counts every answer again. */
export async function forgetScores(pool: pg.Pool): Promise<void> {
  await pool.query('truncate score, counter, quality, scale_reliability, sensitive_node')
  await pool.query(`update round set state = 'opened' where state = 'scored'`)
}
