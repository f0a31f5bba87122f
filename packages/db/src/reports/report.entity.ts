import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import type { ReportKind, ReportLanguage } from '@mognad/model/reports/report'
import { PersonEntity } from '../access/person.entity.ts'
import { JobRunEntity } from '../job-runs/job-run.entity.ts'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'
import { RoundEntity } from '../rounds/round.entity.ts'

/** A report of a result as a file: of each round at most one of a kind and language. */
@Entity('report')
@Check('report_kind_check', `kind in ('board', 'spreadsheet', 'csv', 'archive')`)
@Check('report_language_check', `language in ('sv', 'en')`)
@Check('report_content_check', `(content is null) = (made_at is null)`)
@Unique('report_round_id_kind_language_key', ['roundId', 'kind', 'language'])
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'report_organisation_id_fkey' })
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'report_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => JobRunEntity, ['jobRunId'], ['id'], { name: 'report_job_run_id_fkey' })
@ForeignKey(() => PersonEntity, ['requestedBy'], ['id'], { name: 'report_requested_by_fkey', onDelete: 'SET NULL' })
@Index('report_organisation_id_idx', ['organisationId'])
@Index('report_job_run_id_idx', ['jobRunId'])
export class ReportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'text' })
  kind!: ReportKind

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
