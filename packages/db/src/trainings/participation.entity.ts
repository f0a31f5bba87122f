import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { TrainingRole } from '@mognad/model/trainings/training'
import { PersonEntity } from '../access/person.entity.ts'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'
import { UnitEntity } from '../organisations/unit.entity.ts'
import { ProgrammeEntity } from './programme.entity.ts'
import { TrainingEntity } from './training.entity.ts'

/**
 * Who took part in a training: of one role in one unit so many (`participants`) of so many (`headcount`) on one day. Numbers,
 * never names. A target of a decision of the kind "training done by a share of a role" is judged by these rows:
 * `reachOf` (model/trainings/programme.ts) says what share of a role they stand for.
 */
@Entity('training_participation')
@Check('training_participation_check', '(participants >= 1) and (participants <= headcount)')
@Check('training_participation_role_check', `role in ('politician', 'executive', 'manager', 'specialist', 'employee')`)
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], {
  name: 'training_participation_organisation_id_fkey',
})
@ForeignKey(() => ProgrammeEntity, ['programmeId', 'organisationId'], ['id', 'organisationId'], {
  name: 'training_participation_programme_id_organisation_id_fkey',
})
@ForeignKey(() => TrainingEntity, ['trainingId'], ['id'], { name: 'training_participation_training_id_fkey' })
@ForeignKey(() => UnitEntity, ['unitId', 'organisationId'], ['id', 'organisationId'], {
  name: 'training_participation_unit_id_organisation_id_fkey',
})
@ForeignKey(() => PersonEntity, ['createdBy'], ['id'], {
  name: 'training_participation_created_by_fkey',
  onDelete: 'SET NULL',
})
@Index('training_participation_organisation_id_idx', ['organisationId', 'trainingId'])
@Index('training_participation_programme_id_idx', ['programmeId'])
export class ParticipationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'programme_id' })
  programmeId!: string

  @Column({ type: 'uuid', name: 'training_id' })
  trainingId!: string

  @Column({ type: 'uuid', name: 'unit_id' })
  unitId!: string

  @Column({ type: 'text' })
  role!: TrainingRole

  @Column({ type: 'int' })
  participants!: number

  /** How many have the role in the unit. */
  @Column({ type: 'int' })
  headcount!: number

  @Column({ type: 'date', name: 'held_on' })
  heldOn!: string

  /** Who registered it. */
  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date
}
