import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { RoundEntity } from '../rounds/round.entity.ts'

/** One figure of one shown group of a round. */
@Entity('score')
@Check('score_agreement_check', `agreement in ('low', 'some', 'strong')`)
@Check('score_check', `mean is not null or reason is not null`)
@Check('score_check1', `reason is null or reason = 'joint' or mean is null`)
@Check('score_part_check', `part in ('whole', 'rest')`)
@Check('score_reason_check', `reason in ('missing', 'notApplicable', 'hidden', 'joint')`)
@Check('score_truncated_check', `truncated in ('low', 'high')`)
@Check(
  'score_reason_hides_check',
  `reason is null or reason = 'joint' or num_nonnulls(answers, mean, low, high, comparison_low, comparison_high, variance, effective_answers, coverage, dont_know, agreement, truncated) = 0`,
)
@Check(
  'score_joint_check',
  `reason is distinct from 'joint' or num_nonnulls(low, high, comparison_low, comparison_high, variance, effective_answers) = 0`,
)
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'score_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class ScoreEntity {
  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'unit_id' })
  unitId!: string

  @PrimaryColumn({ type: 'text' })
  part!: 'whole' | 'rest'

  @PrimaryColumn({ type: 'text', name: 'node_id' })
  nodeId!: string

  @Column({ type: 'int', nullable: true })
  respondents!: number | null

  @Column({ type: 'double precision', nullable: true })
  answers!: number | null

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

  @Column({ type: 'double precision', nullable: true })
  variance!: number | null

  /** n* of the comparison interval. */
  @Column({ type: 'double precision', name: 'effective_answers', nullable: true })
  effectiveAnswers!: number | null

  @Column({ type: 'double precision', nullable: true })
  coverage!: number | null

  @Column({ type: 'double precision', name: 'dont_know', nullable: true })
  dontKnow!: number | null

  @Column({ type: 'text', nullable: true })
  agreement!: 'low' | 'some' | 'strong' | null

  @Column({ type: 'text', nullable: true })
  truncated!: 'low' | 'high' | null

  @Column({ type: 'text', nullable: true })
  reason!: 'missing' | 'notApplicable' | 'hidden' | 'joint' | null

  @Column({ type: 'bytea', name: 'recipe_hash' })
  recipeHash!: Buffer
}
