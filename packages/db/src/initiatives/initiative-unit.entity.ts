import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { UnitEntity } from '../organisations/unit.entity.ts'
import { InitiativeEntity } from './initiative.entity.ts'

/** An own unit that takes part in an initiative. */
@Entity('initiative_unit')
@ForeignKey(() => InitiativeEntity, ['initiativeId', 'organisationId'], ['id', 'organisationId'], {
  name: 'initiative_unit_initiative_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => UnitEntity, ['unitId', 'organisationId'], ['id', 'organisationId'], {
  name: 'initiative_unit_unit_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class InitiativeUnitEntity {
  @PrimaryColumn({ type: 'uuid', name: 'initiative_id' })
  initiativeId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'unit_id' })
  unitId!: string
}
