import { randomUUID } from 'node:crypto'
import { insert, type SceneOrganisation } from '@mognad/db/testing/scenario'
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
  /** The first shares publicly, every fifth by name, the others anonymously. */
  readonly organisations: readonly CountryOrganisation[]
  readonly editionId: string
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
  await stage.migrator.query('update organisation set sharing_level = 3 where id = $1', [organisations[0]!.id])
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
  return { ...stage, instrumentVersionId, organisations, editionId, ask, reportOf, make }
}

/** A scored round of 300 people in which the total, both dimensions, one factor and one statement have the same value. */
export async function addScoredRound(
  { migrator, instrumentVersionId }: ReportStage,
  town: SceneOrganisation,
  reportingYear: number,
  mean: number,
): Promise<{ readonly id: string; readonly roundId: string }> {
  const { rows } = await migrator.query<{ hash: Buffer }>('select recipe_hash as hash from score limit 1')
  const units = [{ name: town.name, invited: 400 }]
  const round = await town.round({ instrumentVersionId, units, state: 'scored', reportingYear })
  const ofRound = { round_id: round.id, organisation_id: town.id }
  const answered = { invited: 400, respondents: 300, response_rate: 0.75, coverage: 1 }
  await insert(migrator, 'quality', { ...ofRound, ...answered, branch: 'own', grade: 'green' })
  const figure = { mean, low: mean - 1, high: mean + 1, comparison_low: mean - 2, comparison_high: mean + 2 }
  const behind = { effective_answers: 900, respondents: 300, answers: 280, recipe_hash: rows[0]!.hash }
  const whole = { ...ofRound, unit_id: round.units[0]!.id, part: 'whole' }
  for (const node of ['total', 'dimension:capability', 'dimension:heritage', 'factor:open-data', 'item:E1'])
    await insert(migrator, 'score', { ...whole, node_id: node, ...figure, ...behind })
  return { id: town.id, roundId: round.id }
}
