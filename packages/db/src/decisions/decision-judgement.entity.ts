import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { Evidence, JudgementCause, Verdict } from '@mognad/model/decisions/judge-target'
import { DecisionTargetEntity } from './decision-target.entity.ts'

/** What was said of a target at a time, on what, and why it was looked at. Only added to, by the worker. */
@Entity('decision_judgement')
@Check(
  'decision_judgement_verdict_check',
  `verdict in ('reachedForCertain', 'probablyReached', 'cannotBeTold', 'notReached', 'missed', 'notMeasured', 'notShown')`,
)
@Check('decision_judgement_cause_check', `cause in ('target', 'round', 'edition', 'participation', 'action', 'date')`)
@ForeignKey(() => DecisionTargetEntity, ['targetId', 'organisationId'], ['id', 'organisationId'], {
  name: 'decision_judgement_target_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@Index('decision_judgement_target_id_idx', ['targetId', 'judgedAt'])
export class DecisionJudgementEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'target_id' })
  targetId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'int', name: 'target_version' })
  targetVersion!: number

  @Column({ type: 'text' })
  verdict!: Verdict

  @Column({ type: 'text' })
  cause!: JudgementCause

  @Column({ type: 'date', name: 'done_on', nullable: true })
  doneOn!: string | null

  @Column({ type: 'jsonb' })
  evidence!: (Evidence & { verdict: Verdict })[]

  @Column({ type: 'timestamptz', name: 'judged_at', default: () => 'now()' })
  judgedAt!: Date
}
