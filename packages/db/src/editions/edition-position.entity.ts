import { Check, Column, Entity, PrimaryColumn } from 'typeorm'

/** One member among the others of one cohort. */
@Entity('edition_position')
@Check('edition_position_reason_check', `reason in ('missing', 'notApplicable', 'hidden')`)
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
