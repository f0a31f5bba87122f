import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { EditionMemberEntity } from './edition-member.entity.ts'

/** One member among the others of one cohort. */
@Entity('edition_position')
@Check('edition_position_reason_check', `reason in ('missing', 'notApplicable', 'hidden')`)
@ForeignKey(() => EditionMemberEntity, ['editionId', 'organisationId'], ['editionId', 'organisationId'], {
  name: 'edition_position_edition_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class EditionPositionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' })
  editionId!: string

  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'text', name: 'cohort_key' })
  cohortKey!: string

  @PrimaryColumn({ type: 'text', name: 'node_id' })
  nodeId!: string

  @Column({ type: 'int' })
  others!: number

  @Column({ type: 'double precision', nullable: true })
  position!: number | null

  @Column({ type: 'double precision', name: 'best_quarter_gap', nullable: true })
  bestQuarterGap!: number | null

  @Column({ type: 'text', nullable: true })
  reason!: 'missing' | 'notApplicable' | 'hidden' | null
}
