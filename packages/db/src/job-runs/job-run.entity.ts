import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'
import { PersonEntity } from '../access/person.entity.ts'

/** The truth about a computation; the queue carries its id and nothing else. */
@Entity('job_run')
@Check('job_run_state_check', `state in ('requested', 'running', 'done', 'failed', 'cancelled')`)
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'job_run_organisation_id_fkey' })
@ForeignKey(() => JobRunEntity, ['parentId'], ['id'], { name: 'job_run_parent_id_fkey', onDelete: 'CASCADE' })
@ForeignKey(() => PersonEntity, ['requestedBy'], ['id'], { name: 'job_run_requested_by_fkey' })
@Index('job_run_edition_id_idx', ['editionId'])
@Index('job_run_organisation_id_requested_at_idx', ['organisationId', 'requestedAt'])
@Index('job_run_parent_id_idx', ['parentId'])
@Index('job_run_round_id_idx', ['roundId'])
@Index('job_run_state_requested_at_idx', ['state', 'requestedAt'])
export class JobRunEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'uuid', name: 'organisation_id', nullable: true })
  organisationId!: string | null

  @Column({ type: 'uuid', name: 'round_id', nullable: true })
  roundId!: string | null

  @Column({ type: 'uuid', name: 'edition_id', nullable: true })
  editionId!: string | null

  @Column({ type: 'uuid', name: 'parent_id', nullable: true })
  parentId!: string | null

  @Column({ type: 'uuid', name: 'requested_by', nullable: true })
  requestedBy!: string | null

  @Column({ type: 'text', default: 'requested' })
  state!: 'requested' | 'running' | 'done' | 'failed' | 'cancelled'

  @Column({ type: 'text', nullable: true })
  step!: string | null

  @Column({ type: 'int', default: 0 })
  done!: number

  @Column({ type: 'int', nullable: true })
  total!: number | null

  @Column({ type: 'int', default: 0 })
  attempts!: number

  @Column({ type: 'text', name: 'error_code', nullable: true })
  errorCode!: string | null

  @Column({ type: 'timestamptz', name: 'requested_at', default: () => 'now()' })
  requestedAt!: Date

  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true })
  sentAt!: Date | null

  @Column({ type: 'timestamptz', name: 'started_at', nullable: true })
  startedAt!: Date | null

  @Column({ type: 'timestamptz', name: 'seen_at', nullable: true })
  seenAt!: Date | null

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt!: Date | null
}
