import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { EditionEntity } from './edition.entity.ts'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'

/** One organisation in an edition, with the sharing level that held then. */
@Entity('edition_member')
@Check('edition_member_reason_check', `reason in ('missing', 'notApplicable', 'hidden')`)
@ForeignKey(() => EditionEntity, ['editionId'], ['id'], { name: 'edition_member_edition_id_fkey', onDelete: 'CASCADE' })
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'edition_member_organisation_id_fkey' })
export class EditionMemberEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' })
  editionId!: string

  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'round_id', nullable: true })
  roundId!: string | null

  @Column({ type: 'smallint', name: 'sharing_level' })
  sharingLevel!: number

  @Column({ type: 'text', nullable: true })
  grade!: string | null

  @Column({ type: 'text', name: 'main_group', nullable: true })
  mainGroup!: string | null

  @Column({ type: 'text', name: 'skr_group', nullable: true })
  skrGroup!: string | null

  @Column({ type: 'text', nullable: true })
  reason!: 'missing' | 'notApplicable' | 'hidden' | null
}
