import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { EditionGuaranteeEntity } from './edition-guarantee.entity.ts'
import { EditionMemberEntity } from './edition-member.entity.ts'

/** The places that one public sharer is guaranteed to be among, on one node. */
@Entity('edition_guaranteed_place')
@Check('edition_guaranteed_place_range_check', `low between 1 and high and high <= among`)
@ForeignKey(() => EditionGuaranteeEntity, ['editionId'], ['editionId'], {
  name: 'edition_guaranteed_place_edition_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => EditionMemberEntity, ['editionId', 'organisationId'], ['editionId', 'organisationId'], {
  name: 'edition_guaranteed_place_edition_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class EditionGuaranteedPlaceEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' })
  editionId!: string

  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'text', name: 'node_id' })
  nodeId!: string

  @Column({ type: 'int' })
  low!: number

  @Column({ type: 'int' })
  high!: number

  @Column({ type: 'int' })
  among!: number
}
