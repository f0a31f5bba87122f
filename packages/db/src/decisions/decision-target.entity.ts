import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import type { TargetFacts, TargetKind } from '@mognad/model/decisions/decision'
import { DecisionEntity } from './decision.entity.ts'

/** What a decision wants to reach, and by when. */
@Entity('decision_target')
@Check('decision_target_kind_check', `kind in ('score', 'response-rate', 'gap-to-median', 'action', 'training')`)
@Check('decision_target_done_check', `done_on is null or kind = 'action'`)
@ForeignKey(() => DecisionEntity, ['decisionId', 'organisationId'], ['id', 'organisationId'], {
  name: 'decision_target_decision_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@Unique('decision_target_id_organisation_id_key', ['id', 'organisationId'])
@Index('decision_target_decision_id_idx', ['decisionId'])
export class DecisionTargetEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'decision_id' })
  decisionId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'int' })
  position!: number

  @Column({ type: 'text' })
  kind!: TargetKind

  @Column({ type: 'jsonb' })
  facts!: TargetFacts

  @Column({ type: 'date', name: 'due_on' })
  dueOn!: string

  /** Of the decision, when these facts were last changed. */
  @Column({ type: 'int' })
  version!: number

  @Column({ type: 'date', name: 'done_on', nullable: true })
  doneOn!: string | null

  @Column({ type: 'text', name: 'done_note', nullable: true })
  doneNote!: string | null

  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true })
  removedAt!: Date | null
}
