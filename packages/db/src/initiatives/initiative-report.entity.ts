import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { PersonEntity } from '../access/person.entity.ts'
import { InitiativeEntity } from './initiative.entity.ts'

/** Somebody asks the coordinators to look at an initiative; once a person. */
@Entity('initiative_report')
@Check('initiative_report_reason_check', `reason in ('personal-data', 'wrong', 'offensive', 'advertising', 'other')`)
@ForeignKey(() => InitiativeEntity, ['initiativeId'], ['id'], {
  name: 'initiative_report_initiative_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'initiative_report_person_id_fkey',
  onDelete: 'CASCADE',
})
export class InitiativeReportEntity {
  @PrimaryColumn({ type: 'uuid', name: 'initiative_id' })
  initiativeId!: string

  @PrimaryColumn({ type: 'uuid', name: 'person_id' })
  personId!: string

  @Column({ type: 'text' })
  reason!: string

  @Column({ type: 'text', nullable: true })
  note!: string | null

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date
}
