import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { RoundEntity } from '../rounds/round.entity.ts'

/** One figure of an earlier round for a unit of a later tree: of the union of atoms that the unit was then. */
@Entity('recut_score')
@Check('recut_score_truncated_check', `truncated in ('low', 'high')`)
@Check('recut_score_reason_check', `reason in ('missing', 'notApplicable', 'hidden', 'joint')`)
@Check('recut_score_check', `mean is not null or reason is not null`)
@Check(
  'recut_score_reason_hides_check',
  `reason is null or reason = 'joint' or num_nonnulls(mean, low, high, comparison_low, comparison_high, effective_answers, truncated) = 0`,
)
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'recut_score_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@Index('recut_score_earlier_round_id_idx', ['earlierRoundId'])
export class RecutScoreEntity {
  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'unit_id' })
  unitId!: string

  @PrimaryColumn({ type: 'uuid', name: 'earlier_round_id' })
  earlierRoundId!: string

  @PrimaryColumn({ type: 'text', name: 'node_id' })
  nodeId!: string

  @Column({ type: 'int' })
  respondents!: number

  @Column({ type: 'double precision', nullable: true })
  mean!: number | null

  @Column({ type: 'double precision', nullable: true })
  low!: number | null

  @Column({ type: 'double precision', nullable: true })
  high!: number | null

  @Column({ type: 'double precision', name: 'comparison_low', nullable: true })
  comparisonLow!: number | null

  @Column({ type: 'double precision', name: 'comparison_high', nullable: true })
  comparisonHigh!: number | null

  @Column({ type: 'double precision', name: 'effective_answers', nullable: true })
  effectiveAnswers!: number | null

  @Column({ type: 'text', nullable: true })
  truncated!: 'low' | 'high' | null

  @Column({ type: 'text', nullable: true })
  reason!: 'missing' | 'notApplicable' | 'hidden' | 'joint' | null
}
