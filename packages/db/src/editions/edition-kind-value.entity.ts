import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { EditionMemberEntity } from './edition-member.entity.ts'

/** One member's units of one kind together, on one node; never fewer than seven answers. */
@Entity('edition_kind_value')
@Check('edition_kind_value_respondents_check', 'respondents >= 7')
@ForeignKey(() => EditionMemberEntity, ['editionId', 'organisationId'], ['editionId', 'organisationId'], {
  name: 'edition_kind_value_edition_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class EditionKindValueEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' })
  editionId!: string

  @PrimaryColumn({ type: 'text' })
  kind!: string

  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'text', name: 'node_id' })
  nodeId!: string

  @Column({ type: 'smallint', name: 'sharing_level' })
  sharingLevel!: number

  @Column({ type: 'int' })
  units!: number

  @Column({ type: 'int' })
  respondents!: number

  @Column({ type: 'double precision' })
  mean!: number

  @Column({ type: 'double precision', nullable: true })
  low!: number | null

  @Column({ type: 'double precision', nullable: true })
  high!: number | null
}
