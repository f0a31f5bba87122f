import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { OrganisationEntity } from './organisation.entity.ts'

/** A node of an organisation's tree as it is today; a round keeps its own copy (RoundUnitEntity). */
@Entity('unit')
@Check('unit_branch_check', `branch in ('own', 'funded')`)
@Check('unit_employees_check', `employees >= 0`)
@Check('unit_leaders_check', `(leaders >= 0) and (leaders <= employees)`)
@Check('unit_external_id_check', `external_id <> ''`)
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'unit_organisation_id_fkey' })
@ForeignKey(() => UnitEntity, ['parentId', 'organisationId'], ['id', 'organisationId'], {
  name: 'unit_parent_id_organisation_id_fkey',
})
@Unique('unit_id_organisation_id_key', ['id', 'organisationId'])
@Index('unit_organisation_id_external_id_key', ['organisationId', 'externalId'], {
  unique: true,
  where: 'retired_at is null',
})
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

  /** Of the employees, those who lead, steer or manage digitalisation. */
  @Column({ type: 'int', default: 0 })
  leaders!: number

  /** Its code in the municipality's own system. */
  @Column({ type: 'text', name: 'external_id', nullable: true })
  externalId!: string | null

  @Column({ type: 'int', default: 1 })
  version!: number

  @Column({ type: 'timestamptz', name: 'retired_at', nullable: true })
  retiredAt!: Date | null
}
