import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import type { DecisionDraft } from '@mognad/model/decisions/decision'
import { PersonEntity } from '../access/person.entity.ts'
import { DecisionEntity } from './decision.entity.ts'

/** A wording of a decision as it was saved, whole. Only added to. */
@Entity('decision_version')
@ForeignKey(() => DecisionEntity, ['decisionId', 'organisationId'], ['id', 'organisationId'], {
  name: 'decision_version_decision_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['savedBy'], ['id'], { name: 'decision_version_saved_by_fkey', onDelete: 'SET NULL' })
export class DecisionVersionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'decision_id' })
  decisionId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'int' })
  version!: number

  @Column({ type: 'jsonb' })
  draft!: DecisionDraft

  @Column({ type: 'uuid', name: 'saved_by', nullable: true })
  savedBy!: string | null

  @Column({ type: 'timestamptz', name: 'saved_at', default: () => 'now()' })
  savedAt!: Date
}
