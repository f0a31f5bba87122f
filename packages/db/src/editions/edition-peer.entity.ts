import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'
import { EditionMemberEntity } from './edition-member.entity.ts'

/** One of the most similar organisations of a member, with what sets it apart. */
@Entity('edition_peer')
@ForeignKey(() => EditionMemberEntity, ['editionId', 'organisationId'], ['editionId', 'organisationId'], {
  name: 'edition_peer_edition_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => OrganisationEntity, ['peerId'], ['id'], { name: 'edition_peer_peer_id_fkey' })
export class EditionPeerEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' })
  editionId!: string

  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'int' })
  place!: number

  @Column({ type: 'uuid', name: 'peer_id' })
  peerId!: string

  @Column({ type: 'double precision' })
  distance!: number

  @Column({ type: 'text', nullable: true })
  driver1!: string | null

  @Column({ type: 'double precision', nullable: true })
  share1!: number | null

  @Column({ type: 'text', nullable: true })
  driver2!: string | null

  @Column({ type: 'double precision', nullable: true })
  share2!: number | null

  @Column({ type: 'text', nullable: true })
  driver3!: string | null

  @Column({ type: 'double precision', nullable: true })
  share3!: number | null
}
