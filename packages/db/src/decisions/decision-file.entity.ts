import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { DecisionFileType } from '@mognad/model/decisions/decision-files'
import { PersonEntity } from '../access/person.entity.ts'
import { DecisionEntity } from './decision.entity.ts'

/** Minutes or an annex, kept beside the decision. */
@Entity('decision_file')
@Check('decision_file_name_check', `name <> ''`)
@Check('decision_file_type_check', `type in ('pdf', 'docx', 'odt', 'png', 'jpeg')`)
@Check('decision_file_size_check', `(octet_length(bytes) >= 1) and (octet_length(bytes) <= 5242880)`)
@ForeignKey(() => DecisionEntity, ['decisionId', 'organisationId'], ['id', 'organisationId'], {
  name: 'decision_file_decision_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['addedBy'], ['id'], { name: 'decision_file_added_by_fkey', onDelete: 'SET NULL' })
@Index('decision_file_decision_id_idx', ['decisionId'])
export class DecisionFileEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'decision_id' })
  decisionId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'text' })
  type!: DecisionFileType

  @Column({ type: 'bytea' })
  bytes!: Buffer

  @Column({ type: 'uuid', name: 'added_by', nullable: true })
  addedBy!: string | null

  @Column({ type: 'timestamptz', name: 'added_at', default: () => 'now()' })
  addedAt!: Date
}
