import { Check, Column, Entity, PrimaryColumn } from 'typeorm'

/** One member among the others of one cohort. */
@Entity('edition_position')
@Check('edition_position_reason_check', `reason in ('missing', 'notApplicable', 'hidden')`)
@Check('edition_position_gap_reason_check', `gap_reason in ('missing', 'notApplicable', 'hidden')`)
@Check('edition_position_place_reason_check', `place_reason in ('missing', 'notApplicable', 'hidden', 'joint')`)
@Check('edition_position_weight_reason_check', `weight_reason in ('missing', 'notApplicable', 'hidden', 'joint')`)
@Check('edition_position_check', `(reason is null) = (position is not null)`)
@Check('edition_position_gap_check', `(gap_reason is null) = (best_quarter_gap is not null)`)
@Check(
  'edition_position_place_check',
  `place_reason is null or num_nonnulls(likely_low, likely_high, higher_than, lower_than) = 0`,
)
@Check('edition_position_weight_check', `weight_reason is null or num_nonnulls(weight_low, weight_high) = 0`)
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

  @Column({ type: 'text', name: 'gap_reason', nullable: true })
  gapReason!: 'missing' | 'notApplicable' | 'hidden' | null

  @Column({ type: 'int', name: 'likely_low', nullable: true })
  likelyLow!: number | null

  @Column({ type: 'int', name: 'likely_high', nullable: true })
  likelyHigh!: number | null

  @Column({ type: 'int', name: 'higher_than', nullable: true })
  higherThan!: number | null

  @Column({ type: 'int', name: 'lower_than', nullable: true })
  lowerThan!: number | null

  @Column({ type: 'text', name: 'place_reason', nullable: true })
  placeReason!: 'missing' | 'notApplicable' | 'hidden' | 'joint' | null

  @Column({ type: 'int', name: 'weight_low', nullable: true })
  weightLow!: number | null

  @Column({ type: 'int', name: 'weight_high', nullable: true })
  weightHigh!: number | null

  @Column({ type: 'text', name: 'weight_reason', nullable: true })
  weightReason!: 'missing' | 'notApplicable' | 'hidden' | 'joint' | null
}
