import { v7 as uuid } from 'uuid'
import { assertCan } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { fileNameOf, fileOf, mayReadReport } from '@mognad/model/reports/report'
import { hasResult } from '@mognad/model/rounds/round-lifecycle'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import { requestJob } from '@mognad/db/job-runs/job-run.store'
import { organisationsById } from '@mognad/db/organisations/organisation.read-model'
import {
  contentOfReport,
  lockRunningReport,
  reportsById,
  reportsOf,
  storeReportRequest,
  type ReportRow,
  type WantedReport,
} from '@mognad/db/reports/report.store'
import { roundsById } from '@mognad/db/rounds/round.read-model'
import { makeReport } from '@mognad/jobs/reports/make-report'
import { assertAsks, type Asker } from '../asker.ts'
import type { JobRequests } from '../job-runs/job-requests.ts'
import type { ReportFile } from './report.type.ts'

/** Reports of results: key users have them made, members fetch them. */
export class ReportService {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobRequests,
  ) {}

  /** Those of an organisation that the asker may read, the one last asked for first. @throws NotFound */
  async reports(asker: Asker, organisationId: string): Promise<ReportRow[]> {
    assertAsks(asker, organisationId, 'organisation')
    const { actor, databaseActor } = asker
    assertCan(actor, 'read reports', { organisationId }, 'organisation')
    const rows = await withActor(this.db, databaseActor, (read) => reportsOf(read, organisationId))
    return rows.filter((row) => mayReadReport(actor, row))
  }

  /**
   * Has a report made. While the same one is being made, that run stands for the new wish as well.
   *
   * @returns ids of the report and of the run that makes it
   * @throws NotFound · NotAllowed · RuleBroken ROUND_NOT_SCORED
   */
  async make(asker: Asker, wanted: WantedReport): Promise<{ reportId: string; jobRunId: string }> {
    const { roundId, kind, language } = wanted
    assertAsks(asker, roundId, 'round')
    const { actor, databaseActor } = asker
    const requestedBy = databaseActor.personId ?? null
    const asked = await writeAs(this.db, databaseActor, async (tx) => {
      const [round] = await roundsById(tx, [roundId])
      if (!round) throw new NotFound('round')
      const { organisationId } = round
      assertCan(actor, 'make report', { organisationId }, 'round')
      if (!hasResult(round.state)) throw new RuleBroken('ROUND_NOT_SCORED')
      const running = await lockRunningReport(tx, wanted)
      if (running) return { reportId: running.id, jobRunId: running.jobRunId, isNew: false }
      const jobRunId = await requestJob(tx, makeReport.name, { organisationId, roundId, requestedBy })
      const reportId = await storeReportRequest(tx, { ...wanted, id: uuid(), organisationId, jobRunId, requestedBy })
      const detail = { roundId, report: kind, language }
      const event = { kind: 'REPORT_REQUESTED', subjectId: reportId, organisationId, detail } as const
      await recordAuditEvent(tx, { personId: requestedBy }, event)
      return { reportId, jobRunId, isNew: true }
    })
    if (asked.isNew) await this.jobs.send(asked.jobRunId, makeReport.name)
    return asked
  }

  /** @throws NotFound, also where there is no file yet */
  async file(asker: Asker, reportId: string): Promise<ReportFile> {
    assertAsks(asker, reportId, 'report')
    const { actor, databaseActor } = asker
    return withActor(this.db, databaseActor, async (read) => {
      const [report] = await reportsById(read, [reportId])
      if (!report || !mayReadReport(actor, report)) throw new NotFound('report')
      const content = await contentOfReport(read, reportId)
      const [organisation] = await organisationsById(read, [report.organisationId])
      const [round] = await roundsById(read, [report.roundId])
      if (!content || !organisation || !round) throw new NotFound('report')
      return {
        name: fileNameOf(report, organisation.name, round.reportingYear),
        mediaType: fileOf[report.kind].mediaType,
        content: content.toString('base64'),
      }
    })
  }
}
