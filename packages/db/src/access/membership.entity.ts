import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'
import { PersonEntity } from './person.entity.ts'
import { UnitEntity } from '../organisations/unit.entity.ts'

/** One role of one person in one organisation; the national coordinator has none. */
@Entity('membership')
@Check('membership_check', `(role = 'national_coordinator') = (organisation_id is null)`)
@Check('membership_unit_id_check', `(role in ('unit_administrator', 'unit_manager')) = (unit_id is not null)`)
@Check(
  'membership_role_check',
  `role in ('national_coordinator', 'key_user', 'unit_administrator', 'unit_manager', 'reader')`,
)
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'membership_organisation_id_fkey' })
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'membership_person_id_fkey', onDelete: 'CASCADE' })
@ForeignKey(() => UnitEntity, ['unitId', 'organisationId'], ['id', 'organisationId'], {
  name: 'membership_unit_id_organisation_id_fkey',
})
@Unique('membership_person_id_role_key', ['personId', 'role', 'organisationId', 'unitId'])
@Index('membership_organisation_id_idx', ['organisationId'])
@Index('membership_person_id_idx', ['personId'])
export class MembershipEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string

  @Column({ type: 'uuid', name: 'organisation_id', nullable: true })
  organisationId!: string | null

  @Column({ type: 'uuid', name: 'unit_id', nullable: true })
  unitId!: string | null

  @Column({ type: 'text' })
  role!: 'national_coordinator' | 'key_user' | 'unit_administrator' | 'unit_manager' | 'reader'
}
