import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { RoundEntity } from '../rounds/round.entity.ts'

/** One mean of one shown category in one place. */
@Entity('background_score')
@Check('background_score_truncated_check', `truncated in ('low', 'high')`)
@Check('background_score_reason_check', `reason in ('missing', 'notApplicable', 'hidden')`)
@Check('background_score_check', `(reason is null) = (mean is not null)`)
@Check(
  'background_score_reason_hides_check',
  `reason is null or num_nonnulls(mean, low, high, effective_answers, truncated) = 0`,
)
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'background_score_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class BackgroundScoreEntity {
  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  /** The top of the branch, or a first-level department. */
  @PrimaryColumn({ type: 'uuid', name: 'place_id' })
  placeId!: string

  /** Its place in the question, from 1. */
  @PrimaryColumn({ type: 'smallint' })
  option!: number

  @PrimaryColumn({ type: 'text', name: 'node_id' })
  nodeId!: string

  @Column({ type: 'double precision', nullable: true })
  mean!: number | null

  @Column({ type: 'double precision', nullable: true })
  low!: number | null

  @Column({ type: 'double precision', nullable: true })
  high!: number | null

  @Column({ type: 'double precision', name: 'effective_answers', nullable: true })
  effectiveAnswers!: number | null

  @Column({ type: 'text', nullable: true })
  truncated!: 'low' | 'high' | null

  @Column({ type: 'text', nullable: true })
  reason!: 'missing' | 'notApplicable' | 'hidden' | null
}
