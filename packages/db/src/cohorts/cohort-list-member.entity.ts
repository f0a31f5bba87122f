import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'
import { CohortListEntity } from './cohort-list.entity.ts'

/** An organisation on a list. */
@Entity('cohort_list_member')
@ForeignKey(() => CohortListEntity, ['listId', 'organisationId'], ['id', 'organisationId'], {
  name: 'cohort_list_member_list_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => OrganisationEntity, ['memberId'], ['id'], { name: 'cohort_list_member_member_id_fkey' })
export class CohortListMemberEntity {
  @PrimaryColumn({ type: 'uuid', name: 'list_id' })
  listId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'member_id' })
  memberId!: string
}
