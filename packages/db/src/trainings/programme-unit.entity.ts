import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { UnitEntity } from '../organisations/unit.entity.ts'
import { ProgrammeEntity } from './programme.entity.ts'

/** A unit that a programme is for. A programme without any is for the whole organisation. */
@Entity('training_programme_unit')
@ForeignKey(() => ProgrammeEntity, ['programmeId', 'organisationId'], ['id', 'organisationId'], {
  name: 'training_programme_unit_programme_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => UnitEntity, ['unitId', 'organisationId'], ['id', 'organisationId'], {
  name: 'training_programme_unit_unit_id_organisation_id_fkey',
})
export class ProgrammeUnitEntity {
  @PrimaryColumn({ type: 'uuid', name: 'programme_id' })
  programmeId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'unit_id' })
  unitId!: string
}
