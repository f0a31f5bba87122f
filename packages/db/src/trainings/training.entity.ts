import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { TrainingFacts } from '@mognad/model/trainings/training'
import { PersonEntity } from '../access/person.entity.ts'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'

/** One entry of a catalogue of trainings: the national one, or an organisation's own. */
@Entity('training')
@Check('training_code_check', `code <> ''`)
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'training_organisation_id_fkey' })
@ForeignKey(() => PersonEntity, ['createdBy'], ['id'], { name: 'training_created_by_fkey', onDelete: 'SET NULL' })
@Index('training_code_key', ['code'], { unique: true, where: 'organisation_id is null and retired_at is null' })
@Index('training_organisation_id_code_key', ['organisationId', 'code'], { unique: true, where: 'retired_at is null' })
export class TrainingEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  /** Null: national. */
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true })
  organisationId!: string | null

  @Column({ type: 'text' })
  code!: string

  @Column({ type: 'jsonb' })
  facts!: TrainingFacts

  /** No longer offered. */
  @Column({ type: 'timestamptz', name: 'retired_at', nullable: true })
  retiredAt!: Date | null

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date
}
