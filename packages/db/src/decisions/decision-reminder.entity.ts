import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { DecisionTargetEntity } from './decision-target.entity.ts'

/** That the responsible for a target was reminded: once before and once after each date that it has had. */
@Entity('decision_reminder')
@Check('decision_reminder_kind_check', `kind in ('target_near', 'target_over')`)
@ForeignKey(() => DecisionTargetEntity, ['targetId', 'organisationId'], ['id', 'organisationId'], {
  name: 'decision_reminder_target_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class DecisionReminderEntity {
  @PrimaryColumn({ type: 'uuid', name: 'target_id' })
  targetId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'text' })
  kind!: 'target_near' | 'target_over'

  @PrimaryColumn({ type: 'date', name: 'due_on' })
  dueOn!: string
}
