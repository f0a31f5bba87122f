import { randomUUID } from 'node:crypto'
import { addCountry, type CountryOrganisation } from './country.ts'
import { openStage, type WorkerStage } from './stage.ts'

export interface AskedReport {
  readonly kind?: 'board' | 'spreadsheet' | 'csv' | 'archive'
  readonly language?: 'sv' | 'en'
}

export interface MadeReport {
  readonly content: Buffer | null
  readonly made_at: Date | null
}

/** Fourteen scored organisations in a published edition, and reports of them. */
export interface ReportStage extends WorkerStage {
  readonly instrumentVersionId: string
  readonly organisations: readonly CountryOrganisation[]
  /** Asks for a report as the API does, on a fixed day. @returns the run */
  ask(of: { readonly id: string; readonly roundId: string }, asked?: AskedReport): Promise<string>
  reportOf(jobRunId: string): Promise<MadeReport | undefined>
  /** Asks for a report and makes it. @returns its file */
  make(of: { readonly id: string; readonly roundId: string }, asked?: AskedReport): Promise<Buffer>
}

export async function openReportStage(): Promise<ReportStage> {
  const stage = await openStage()
  const instrumentVersionId = await stage.scene.instrument()
  const organisations = await addCountry(stage.migrator, { instrumentVersionId, organisations: 14, respondents: 25 })
  const editionId = await stage.addEdition(instrumentVersionId)
  const runId = await stage.request('editions.plan-edition', { editionId })
  const worker = await stage.worker()
  await stage.producer.send(runId, 'editions.plan-edition', { partOfEdition: true })
  await stage.untilOver(runId)
  await worker.close()
  await stage.migrator.query(`update edition set state = 'published', published_at = '2026-11-20' where id = $1`, [
    editionId,
  ])
  const ask: ReportStage['ask'] = async (of, { kind = 'board', language = 'sv' } = {}) => {
    const jobRunId = await stage.request('reports.make-report', { organisationId: of.id, roundId: of.roundId })
    await stage.migrator.query(
      `insert into report (id, organisation_id, round_id, kind, language, job_run_id, requested_at)
       values ($1, $2, $3, $4, $5, $6, '2026-11-28T09:00Z')
       on conflict (round_id, kind, language) do update set job_run_id = excluded.job_run_id`,
      [randomUUID(), of.id, of.roundId, kind, language, jobRunId],
    )
    return jobRunId
  }
  const reportOf: ReportStage['reportOf'] = async (jobRunId) => {
    const text = 'select content, made_at from report where job_run_id = $1'
    return (await stage.migrator.query<MadeReport>(text, [jobRunId])).rows[0]
  }
  const make: ReportStage['make'] = async (of, asked) => {
    const jobRunId = await ask(of, asked)
    await stage.deliver(jobRunId)
    const content = (await reportOf(jobRunId))?.content
    if (!content) throw new Error('the report was not made')
    return content
  }
  return { ...stage, instrumentVersionId, organisations, ask, reportOf, make }
}
