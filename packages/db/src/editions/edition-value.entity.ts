import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { EditionMemberEntity } from './edition-member.entity.ts'

/** One member's own figure, as compared. */
@Entity('edition_value')
@Check('edition_value_reason_check', `reason in ('missing', 'notApplicable', 'hidden', 'joint')`)
@Check('edition_value_check', `mean is not null or reason is not null`)
@Check(
  'edition_value_reason_hides_check',
  `reason is null or reason = 'joint' or num_nonnulls(mean, low, high, answers, truncated) = 0`,
)
@ForeignKey(() => EditionMemberEntity, ['editionId', 'organisationId'], ['editionId', 'organisationId'], {
  name: 'edition_value_edition_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@Index('edition_value_edition_id_node_id_idx', ['editionId', 'nodeId'])
export class EditionValueEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' })
  editionId!: string

  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'text', name: 'node_id' })
  nodeId!: string

  @Column({ type: 'smallint', name: 'sharing_level' })
  sharingLevel!: number

  @Column({ type: 'double precision', nullable: true })
  mean!: number | null

  @Column({ type: 'double precision', nullable: true })
  low!: number | null

  @Column({ type: 'double precision', nullable: true })
  high!: number | null

  @Column({ type: 'int', nullable: true })
  respondents!: number | null

  @Column({ type: 'double precision', nullable: true })
  answers!: number | null

  @Column({ type: 'text', nullable: true })
  truncated!: string | null

  @Column({ type: 'text', nullable: true })
  reason!: 'missing' | 'notApplicable' | 'hidden' | 'joint' | null
}
