import type { NationalReportKind } from '@mognad/model/reports/national-report'
import type { ReportLanguage } from '@mognad/model/reports/report'
import type { SqlRows } from '../job-runs/job-run.store.ts'
import type { Read, Transaction } from '../transaction.ts'

/** A report of an edition without its bytes. */
export interface NationalReportRow {
  readonly id: string
  readonly editionId: string
  readonly kind: NationalReportKind
  readonly language: ReportLanguage
  readonly jobRunId: string
  readonly requestedAt: Date
  /** Null until it has been made once. */
  readonly madeAt: Date | null
  /** Size of the file in bytes; null until it has been made once. */
  readonly size: number | null
}

const columns = `p.id, p.edition_id as "editionId", p.kind, p.language, p.job_run_id as "jobRunId",
  p.requested_at as "requestedAt", p.made_at as "madeAt", octet_length(p.content) as size`

/** The reports of an edition, the one last asked for first. Row-level security shows them to coordinators only. */
export function nationalReportsOf(read: Read, editionId: string): Promise<NationalReportRow[]> {
  return read.query(
    `select ${columns} from national_report p where p.edition_id = $1 order by p.requested_at desc, p.id desc`,
    [editionId],
  )
}

export function nationalReportsById(read: Read, ids: readonly string[]): Promise<NationalReportRow[]> {
  return read.query(`select ${columns} from national_report p where p.id = any ($1)`, [ids])
}

export interface NationalReportFile {
  readonly kind: NationalReportKind
  readonly language: ReportLanguage
  readonly reportingYear: number
  readonly number: number
  readonly content: Buffer
}

/** The file of a report with what names it; null until it has been made once. */
export async function nationalReportFile(read: Read, id: string): Promise<NationalReportFile | null> {
  const [row] = await read.query<NationalReportFile>(
    `select p.kind, p.language, p.content, e.reporting_year as "reportingYear", e.number
       from national_report p join edition e on e.id = p.edition_id where p.id = $1 and p.content is not null`,
    [id],
  )
  return row ?? null
}

export interface WantedNationalReport {
  readonly editionId: string
  readonly kind: NationalReportKind
  readonly language: ReportLanguage
}

/**
 * The run that is making this very report now; null when none is. Whoever asks the same holds until the transaction ends,
 * so that two who press the button at once get one run.
 */
export async function lockRunningNationalReport(
  tx: Transaction,
  { editionId, kind, language }: WantedNationalReport,
): Promise<{ readonly id: string; readonly jobRunId: string } | null> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'national_report', $1::text, $2::text, $3::text), 0))`,
    [editionId, kind, language],
  )
  const [row] = await tx.query<{ id: string; jobRunId: string }>(
    `select p.id, p.job_run_id as "jobRunId" from national_report p join job_run j on j.id = p.job_run_id
      where p.edition_id = $1 and p.kind = $2 and p.language = $3 and j.state in ('requested', 'running')`,
    [editionId, kind, language],
  )
  return row ?? null
}

/**
 * Notes that a run shall make a report: a new row, or the one that there is, whose old file stays until the new one is made.
 *
 * @param report.id of the row if it is a new one
 * @returns the id of the row
 */
export async function storeNationalReportRequest(
  tx: Transaction,
  report: WantedNationalReport & {
    readonly id: string
    readonly jobRunId: string
    readonly requestedBy: string | null
  },
): Promise<string> {
  const { id, editionId, kind, language, jobRunId, requestedBy } = report
  const [row] = await tx.query<{ id: string }>(
    `insert into national_report (id, edition_id, kind, language, job_run_id, requested_by)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (edition_id, kind, language) do update
        set job_run_id = excluded.job_run_id, requested_by = excluded.requested_by, requested_at = now()
     returning id`,
    [id, editionId, kind, language, jobRunId, requestedBy],
  )
  return row!.id
}

/** What a worker needs to know of a report that it makes. */
export interface NationalReportToMake extends WantedNationalReport {
  readonly requestedAt: Date
}

/** The report that a run shall make; null when it has been asked for again since, by another run. */
export async function nationalReportOfRun(db: SqlRows, jobRunId: string): Promise<NationalReportToMake | null> {
  const { rows } = await db.query<NationalReportToMake>(
    `select p.edition_id as "editionId", p.kind, p.language, p.requested_at as "requestedAt"
       from national_report p where p.job_run_id = $1`,
    [jobRunId],
  )
  return rows[0] ?? null
}

/** Puts the file in its place, unless the report has been asked for again since. */
export async function storeNationalReportContent(db: SqlRows, jobRunId: string, content: Uint8Array): Promise<void> {
  await db.query('update national_report set content = $2, made_at = clock_timestamp() where job_run_id = $1', [
    jobRunId,
    Buffer.from(content),
  ])
}
