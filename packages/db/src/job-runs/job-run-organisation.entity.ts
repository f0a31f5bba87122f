import { Check, Column, Entity, ForeignKey, PrimaryColumn, Index } from 'typeorm'
import { JobRunEntity } from './job-run.entity.ts'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'

/** The organisations that a batch of a computation works on. */
@Entity('job_run_organisation')
@Check('job_run_organisation_state_check', `state in ('waiting', 'done', 'failed')`)
@ForeignKey(() => JobRunEntity, ['jobRunId'], ['id'], {
  name: 'job_run_organisation_job_run_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'job_run_organisation_organisation_id_fkey' })
@Index('job_run_organisation_organisation_id_idx', ['organisationId'])
export class JobRunOrganisationEntity {
  @PrimaryColumn({ type: 'uuid', name: 'job_run_id' })
  jobRunId!: string

  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'text', default: 'waiting' })
  state!: 'waiting' | 'done' | 'failed'
}
