import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { OrganisationEntity } from './organisation.entity.ts'

/** A node of an organisation's tree as it is today; a round keeps its own copy (RoundUnitEntity). */
@Entity('unit')
@Check('unit_branch_check', `branch in ('own', 'funded')`)
@Check('unit_employees_check', `employees >= 0`)
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'unit_organisation_id_fkey' })
@ForeignKey(() => UnitEntity, ['parentId', 'organisationId'], ['id', 'organisationId'], {
  name: 'unit_parent_id_organisation_id_fkey',
})
@Unique('unit_id_organisation_id_key', ['id', 'organisationId'])
@Index('unit_organisation_id_parent_id_idx', ['organisationId', 'parentId'])
export class UnitEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'parent_id', nullable: true })
  parentId!: string | null

  @Column({ type: 'text' })
  branch!: 'own' | 'funded'

  @Column({ type: 'text', collation: 'sv-x-icu' })
  name!: string

  @Column({ type: 'text' })
  kind!: string

  @Column({ type: 'text', nullable: true })
  operator!: string | null

  @Column({ type: 'int', default: 0 })
  employees!: number

  @Column({ type: 'timestamptz', name: 'retired_at', nullable: true })
  retiredAt!: Date | null
}
