import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { reportOfRun, storeReportContent, type ReportToMake } from '@mognad/db/reports/report.store'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { holdsUnits, type ReportKind } from '@mognad/model/reports/report'
import { statementsOf, transaction } from '../database.ts'
import type { RunContext } from '../run-context.ts'
import { readInstruments } from '../scores/instruments.ts'
import { boardReport, coatAsset } from './board-report.ts'
import { makeNationalReport } from './make-national-report.ts'
import { readResult, type InstrumentOf, type ReportedResult } from './read-result.ts'
import { readUnits, type ReportedUnits } from './read-units.ts'
import { toArchive } from './report-archive.ts'
import { reportSheets, toLines, toWorkbook } from './report-tables.ts'

/** What a report is made of; the units only where it tells of them. */
interface Material {
  readonly result: ReportedResult
  readonly units: ReportedUnits | null
}

type Maker = (material: Material, report: ReportToMake) => Promise<Uint8Array>

/** Makes the bytes of each kind. The same result, language and day give the same bytes. */
const makers: Readonly<Record<ReportKind, Maker>> = {
  board: (material, report) => toPdf(material, report, 'ua-1'),
  spreadsheet: (material, report) => toWorkbook(sheetsOf(material, report), report.requestedAt),
  csv: async (material, report) => toCsvFile(material, report),
  async archive(material, report) {
    const pdf = await toPdf(material, report, 'a-2a')
    return toArchive(material.result, report, { pdf, csv: toCsvFile(material, report) })
  },
}

/** @param standard `ua-1` for readers, `a-2a` for the archive; both are tagged */
async function toPdf({ result }: Material, { language, requestedAt }: ReportToMake, standard: 'ua-1' | 'a-2a') {
  // The compiler and its fonts wait until the first document is asked for.
  const { typeset } = await import('@mognad/typeset')
  const data = boardReport(result, language, requestedAt)
  const assets = result.coat ? { [coatAsset]: result.coat } : {}
  return (await typeset({ template: 'board-report', data, standard, assets })).pdf
}

function toCsvFile(material: Material, report: ReportToMake): Uint8Array {
  return toLines(sheetsOf(material, report), material.result.organisation.name, report.language)
}

function sheetsOf({ result, units }: Material, { language, requestedAt }: ReportToMake) {
  return reportSheets(result, units ?? { nodes: [], rows: [] }, language, requestedAt)
}

/** Steps of the progress: figures gathered, file made. */
const steps = 2

/**
 * Makes a report from stored figures and puts it in its row, together with the end of the run: of a result, or, where the run
 * has none of these, of an edition. Read at one moment: figures
 * that are computed anew meanwhile are either all in it or none. A run whose report was asked for again has nothing to do.
 */
export async function makeReport(run: StartedRun, context: RunContext): Promise<void> {
  const { pool, progress, commit, logger } = context
  const report = await reportOfRun(pool, run.id)
  if (!report) return makeNationalReport(run, context, instrumentsOf(context))
  progress('gather', 0, steps)
  const material = await transaction(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read read only')
    const read = statementsOf(client)
    const result = await readResult(read, report.roundId, instrumentsOf(context))
    return { result, units: holdsUnits[report.kind] ? await readUnits(read, result) : null }
  })
  progress('typeset', 1, steps)
  const content = await makers[report.kind](material, report)
  await commit((client) => storeReportContent(client, run.id, content))
  logger.info({ kind: report.kind, language: report.language, bytes: content.length }, 'report made')
}

/** Instruments never change once they are stored, so each is read once. */
function instrumentsOf({ pool }: Pick<RunContext, 'pool'>): InstrumentOf {
  const known = new Map<string, Promise<Instrument>>()
  const load = async (id: string) => {
    const [version] = await readInstruments(pool, [id])
    if (!version) throw new Error('a round names no instrument version')
    return version.instrument
  }
  return (id) => {
    const instrument = known.get(id) ?? load(id)
    known.set(id, instrument)
    return instrument
  }
}
