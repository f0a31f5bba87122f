import { v7 as uuid } from 'uuid'
import type { PersonActor } from '@mognad/model/access/actor'
import { assertCan, theCountry } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { nationalFileName, nationalFileOf } from '@mognad/model/reports/national-report'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import { editionsById } from '@mognad/db/editions/edition.read-model'
import { requestJob } from '@mognad/db/job-runs/job-run.store'
import {
  lockRunningNationalReport,
  nationalReportFile,
  nationalReportsOf,
  storeNationalReportRequest,
  type NationalReportRow,
  type WantedNationalReport,
} from '@mognad/db/reports/national-report.store'
import { makeReport } from '@mognad/jobs/reports/make-report'
import { assertAsks, type Asker } from '../asker.ts'
import type { JobRequests } from '../job-runs/job-requests.ts'
import type { ReportFile } from './report.type.ts'

/** Reports of published editions: coordinators have them made and fetch them, and nobody else knows of them. */
export class NationalReportService {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobRequests,
  ) {}

  /** Those of an edition, the one last asked for first. @throws NotFound */
  async reports(asker: Asker, editionId: string): Promise<NationalReportRow[]> {
    assertAsks(asker, editionId, 'edition')
    assertCan(asker.actor, 'read national reports', theCountry, 'edition')
    return withActor(this.db, asker.databaseActor, async (read) => {
      const [edition] = await editionsById(read, [editionId])
      if (!edition) throw new NotFound('edition')
      return nationalReportsOf(read, editionId)
    })
  }

  /**
   * Has a report made. While the same one is being made, that run stands for the new wish as well.
   *
   * @returns ids of the report and of the run that makes it
   * @throws NotFound · RuleBroken EDITION_NOT_PUBLISHED
   */
  async make(asker: Asker, wanted: WantedNationalReport): Promise<{ reportId: string; jobRunId: string }> {
    const { editionId, kind, language } = wanted
    assertAsks(asker, editionId, 'edition')
    assertCan(asker.actor, 'make national report', theCountry, 'edition')
    const { id: requestedBy } = asker.actor as PersonActor // the table lets nobody else through
    const asked = await writeAs(this.db, asker.databaseActor, async (tx) => {
      const [edition] = await editionsById(tx, [editionId])
      if (!edition) throw new NotFound('edition')
      if (edition.state !== 'published' && edition.state !== 'superseded') throw new RuleBroken('EDITION_NOT_PUBLISHED')
      const running = await lockRunningNationalReport(tx, wanted)
      if (running) return { reportId: running.id, jobRunId: running.jobRunId, isNew: false }
      const jobRunId = await requestJob(tx, makeReport.name, { editionId, requestedBy })
      const reportId = await storeNationalReportRequest(tx, { ...wanted, id: uuid(), jobRunId, requestedBy })
      const detail = { editionId, report: kind, language }
      await recordAuditEvent(
        tx,
        { personId: requestedBy },
        { kind: 'NATIONAL_REPORT_REQUESTED', subjectId: reportId, detail },
      )
      return { reportId, jobRunId, isNew: true }
    })
    if (asked.isNew) await this.jobs.send(asked.jobRunId, makeReport.name)
    return asked
  }

  /** @throws NotFound, also where there is no file yet */
  async file(asker: Asker, reportId: string): Promise<ReportFile> {
    assertAsks(asker, reportId, 'report')
    assertCan(asker.actor, 'read national reports', theCountry, 'report')
    const file = await withActor(this.db, asker.databaseActor, (read) => nationalReportFile(read, reportId))
    if (!file) throw new NotFound('report')
    return {
      name: nationalFileName(file, file),
      mediaType: nationalFileOf[file.kind].mediaType,
      content: file.content.toString('base64'),
    }
  }
}
