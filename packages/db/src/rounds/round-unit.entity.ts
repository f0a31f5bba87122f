import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { RoundEntity } from './round.entity.ts'
import { UnitEntity } from '../organisations/unit.entity.ts'

/** The tree as it was when the round opened. Head counts are those of the unit itself, without what lies below it. */
@Entity('round_unit')
@Check('round_unit_branch_check', `branch in ('own', 'funded')`)
@Check('round_unit_respondents_check', `published is true or respondents is null`)
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'round_unit_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => UnitEntity, ['unitId', 'organisationId'], ['id', 'organisationId'], {
  name: 'round_unit_unit_id_organisation_id_fkey',
})
export class RoundUnitEntity {
  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'unit_id' })
  unitId!: string

  @Column({ type: 'uuid', name: 'parent_id', nullable: true })
  parentId!: string | null

  @Column({ type: 'text' })
  branch!: 'own' | 'funded'

  @Column({ type: 'int' })
  position!: number

  @Column({ type: 'text', collation: 'sv-x-icu' })
  name!: string

  @Column({ type: 'text' })
  kind!: string

  @Column({ type: 'text', nullable: true })
  operator!: string | null

  @Column({ type: 'int' })
  employees!: number

  @Column({ type: 'int' })
  frame!: number

  @Column({ type: 'int' })
  invited!: number

  @Column({ type: 'uuid', name: 'key_group_id' })
  keyGroupId!: string

  @Column({ type: 'boolean', nullable: true })
  published!: boolean | null

  @Column({ type: 'int', nullable: true })
  respondents!: number | null

  /** Where the unit closes before the round. */
  @Column({ type: 'timestamptz', name: 'closes_at', nullable: true })
  closesAt!: Date | null
}
