import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'
import { PersonEntity } from '../access/person.entity.ts'

/** A list of organisations that an organisation compares itself with. */
@Entity('cohort_list')
@Check('cohort_list_name_check', `name <> ''`)
@Unique('cohort_list_id_organisation_id_key', ['id', 'organisationId'])
@Unique('cohort_list_organisation_id_name_key', ['organisationId', 'name'])
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'cohort_list_organisation_id_fkey' })
@ForeignKey(() => PersonEntity, ['createdBy'], ['id'], { name: 'cohort_list_created_by_fkey', onDelete: 'SET NULL' })
export class CohortListEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'text', collation: 'sv-x-icu' })
  name!: string

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date
}
