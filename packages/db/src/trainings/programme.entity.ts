import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import type { TrainingRole } from '@mognad/model/trainings/training'
import { PersonEntity } from '../access/person.entity.ts'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'

/** A named set of trainings for a time, with somebody responsible. */
@Entity('training_programme')
@Check('training_programme_check', 'starts_on <= ends_on')
@Unique('training_programme_id_organisation_id_key', ['id', 'organisationId'])
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'training_programme_organisation_id_fkey' })
@ForeignKey(() => PersonEntity, ['createdBy'], ['id'], {
  name: 'training_programme_created_by_fkey',
  onDelete: 'SET NULL',
})
@Index('training_programme_organisation_id_idx', ['organisationId'])
export class ProgrammeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'text', collation: 'sv-x-icu' })
  name!: string

  @Column({ type: 'date', name: 'starts_on' })
  startsOn!: string

  @Column({ type: 'date', name: 'ends_on' })
  endsOn!: string

  @Column({ type: 'text', array: true })
  roles!: TrainingRole[]

  /** A function rather than a person. */
  @Column({ type: 'text' })
  responsible!: string

  /** Made up for demonstration. */
  @Column({ type: 'boolean', default: false })
  synthetic!: boolean

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date
}
