import type { ReportKind, ReportLanguage } from '@mognad/model/reports/report'
import type { SqlRows } from '../job-runs/job-run.store.ts'
import type { Read, Transaction } from '../transaction.ts'

/** A report without its bytes. */
export interface ReportRow {
  readonly id: string
  readonly organisationId: string
  readonly roundId: string
  readonly kind: ReportKind
  readonly language: ReportLanguage
  readonly jobRunId: string
  readonly requestedAt: Date
  /** Null until it has been made once. */
  readonly madeAt: Date | null
  /** Size of the file in bytes; null until it has been made once. */
  readonly size: number | null
}

const columns = `p.id, p.organisation_id as "organisationId", p.round_id as "roundId", p.kind, p.language,
  p.job_run_id as "jobRunId", p.requested_at as "requestedAt", p.made_at as "madeAt", octet_length(p.content) as size`

/** The reports of an organisation, the one last asked for first. */
export function reportsOf(read: Read, organisationId: string): Promise<ReportRow[]> {
  return read.query(
    `select ${columns} from report p where p.organisation_id = $1 order by p.requested_at desc, p.id desc`,
    [organisationId],
  )
}

export function reportsById(read: Read, ids: readonly string[]): Promise<ReportRow[]> {
  return read.query(`select ${columns} from report p where p.id = any ($1)`, [ids])
}

/** The file of a report; null until it has been made once. */
export async function contentOfReport(read: Read, id: string): Promise<Buffer | null> {
  const [row] = await read.query<{ content: Buffer | null }>('select content from report where id = $1', [id])
  return row?.content ?? null
}

export interface WantedReport {
  readonly roundId: string
  readonly kind: ReportKind
  readonly language: ReportLanguage
}

/**
 * The run that is making this very report now; null when none is. Whoever asks the same holds until the transaction ends,
 * so that two who press the button at once get one run.
 */
export async function lockRunningReport(
  tx: Transaction,
  { roundId, kind, language }: WantedReport,
): Promise<{ readonly id: string; readonly jobRunId: string } | null> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'report', $1::text, $2::text, $3::text), 0))`,
    [roundId, kind, language],
  )
  const [row] = await tx.query<{ id: string; jobRunId: string }>(
    `select p.id, p.job_run_id as "jobRunId" from report p join job_run j on j.id = p.job_run_id
      where p.round_id = $1 and p.kind = $2 and p.language = $3 and j.state in ('requested', 'running')`,
    [roundId, kind, language],
  )
  return row ?? null
}

/**
 * Notes that a run shall make a report: a new row, or the one that there is, whose old file stays until the new one is made.
 *
 * @param report.id of the row if it is a new one
 * @returns the id of the row
 */
export async function storeReportRequest(
  tx: Transaction,
  report: WantedReport & {
    readonly id: string
    readonly organisationId: string
    readonly jobRunId: string
    readonly requestedBy: string | null
  },
): Promise<string> {
  const { id, organisationId, roundId, kind, language, jobRunId, requestedBy } = report
  const [row] = await tx.query<{ id: string }>(
    `insert into report (id, organisation_id, round_id, kind, language, job_run_id, requested_by)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (round_id, kind, language) do update
        set job_run_id = excluded.job_run_id, requested_by = excluded.requested_by, requested_at = now()
     returning id`,
    [id, organisationId, roundId, kind, language, jobRunId, requestedBy],
  )
  return row!.id
}

/** What a worker needs to know of a report that it makes. */
export interface ReportToMake extends WantedReport {
  readonly id: string
  readonly organisationId: string
  readonly requestedAt: Date
}

/** The report that a run shall make; null when it has been asked for again since, by another run. */
export async function reportOfRun(db: SqlRows, jobRunId: string): Promise<ReportToMake | null> {
  const { rows } = await db.query<ReportToMake>(
    `select p.id, p.organisation_id as "organisationId", p.round_id as "roundId", p.kind, p.language,
            p.requested_at as "requestedAt" from report p where p.job_run_id = $1`,
    [jobRunId],
  )
  return rows[0] ?? null
}

/** Puts the file in its place, unless the report has been asked for again since. */
export async function storeReportContent(db: SqlRows, jobRunId: string, content: Uint8Array): Promise<void> {
  await db.query('update report set content = $2, made_at = clock_timestamp() where job_run_id = $1', [
    jobRunId,
    Buffer.from(content),
  ])
}
