import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import type { NationalReportKind } from '@mognad/model/reports/national-report'
import type { ReportLanguage } from '@mognad/model/reports/report'
import { PersonEntity } from '../access/person.entity.ts'
import { EditionEntity } from '../editions/edition.entity.ts'
import { JobRunEntity } from '../job-runs/job-run.entity.ts'

/** A report of a published edition as a file: of each edition at most one of a kind and language. It is no organisation's. */
@Entity('national_report')
@Check('national_report_kind_check', `kind in ('document', 'spreadsheet', 'csv')`)
@Check('national_report_language_check', `language in ('sv', 'en')`)
@Check('national_report_content_check', `(content is null) = (made_at is null)`)
@Unique('national_report_edition_id_kind_language_key', ['editionId', 'kind', 'language'])
@ForeignKey(() => EditionEntity, ['editionId'], ['id'], {
  name: 'national_report_edition_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => JobRunEntity, ['jobRunId'], ['id'], { name: 'national_report_job_run_id_fkey' })
@ForeignKey(() => PersonEntity, ['requestedBy'], ['id'], {
  name: 'national_report_requested_by_fkey',
  onDelete: 'SET NULL',
})
@Index('national_report_job_run_id_idx', ['jobRunId'])
export class NationalReportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'edition_id' })
  editionId!: string

  @Column({ type: 'text' })
  kind!: NationalReportKind

  @Column({ type: 'text' })
  language!: ReportLanguage

  /** The newest run that makes or has made it. */
  @Column({ type: 'uuid', name: 'job_run_id' })
  jobRunId!: string

  @Column({ type: 'uuid', name: 'requested_by', nullable: true })
  requestedBy!: string | null

  @Column({ type: 'timestamptz', name: 'requested_at', default: () => 'now()' })
  requestedAt!: Date

  /** The file, as the last run that ended well has made it. */
  @Column({ type: 'bytea', nullable: true })
  content!: Buffer | null

  @Column({ type: 'timestamptz', name: 'made_at', nullable: true })
  madeAt!: Date | null
}
