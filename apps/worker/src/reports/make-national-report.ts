import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import {
  nationalReportOfRun,
  storeNationalReportContent,
  type NationalReportToMake,
} from '@mognad/db/reports/national-report.store'
import type { NationalReportKind } from '@mognad/model/reports/national-report'
import { statementsOf, transaction } from '../database.ts'
import type { RunContext } from '../run-context.ts'
import { nationalReport } from './national-report.ts'
import { nationalSheets } from './national-sheets.ts'
import { nationalWords } from './national-words.ts'
import { readNationalResult, type NationalResult } from './read-national.ts'
import type { InstrumentOf } from './read-result.ts'
import { toLines, toWorkbook } from './report-tables.ts'

type Maker = (result: NationalResult, report: NationalReportToMake) => Promise<Uint8Array>

/** Makes the bytes of each kind. The same edition, language and day give the same bytes. */
const makers: Readonly<Record<NationalReportKind, Maker>> = {
  async document(result, { language, requestedAt }) {
    // The compiler and its fonts wait until the first document is asked for.
    const { typeset } = await import('@mognad/typeset')
    const data = nationalReport(result, language, requestedAt)
    return (await typeset({ template: 'national-report', data })).pdf
  },
  spreadsheet: (result, { language, requestedAt }) =>
    toWorkbook(nationalSheets(result, language, requestedAt), requestedAt),
  async csv(result, { language, requestedAt }) {
    return toLines(nationalSheets(result, language, requestedAt), nationalWords[language].all, language)
  },
}

/** Steps of the progress: figures gathered, file made. */
const steps = 2

/**
 * Makes a report of a published edition and puts it in its row, together with the end of the run. A run whose report was
 * asked for again has nothing to do.
 */
export async function makeNationalReport(
  run: StartedRun,
  { pool, progress, commit, logger }: RunContext,
  instrumentOf: InstrumentOf,
): Promise<void> {
  const report = await nationalReportOfRun(pool, run.id)
  if (!report) return commit(async () => undefined)
  progress('gather', 0, steps)
  const result = await transaction(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read read only')
    return readNationalResult(statementsOf(client), report.editionId, instrumentOf)
  })
  progress('typeset', 1, steps)
  const content = await makers[report.kind](result, report)
  await commit((client) => storeNationalReportContent(client, run.id, content))
  logger.info({ kind: report.kind, language: report.language, bytes: content.length }, 'national report made')
}
