import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { UnitEntity } from '../organisations/unit.entity.ts'
import { RoundEntity } from './round.entity.ts'

/** A unit that, with what lies below it, closes before its planned round. */
@Entity('unit_period')
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'unit_period_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => UnitEntity, ['unitId', 'organisationId'], ['id', 'organisationId'], {
  name: 'unit_period_unit_id_organisation_id_fkey',
})
export class UnitPeriodEntity {
  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'unit_id' })
  unitId!: string

  @Column({ type: 'timestamptz', name: 'closes_at' })
  closesAt!: Date
}
