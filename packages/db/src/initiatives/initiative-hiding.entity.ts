import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { PersonEntity } from '../access/person.entity.ts'
import { InitiativeEntity } from './initiative.entity.ts'

/** A coordinator has hidden an initiative from everybody but its owner. */
@Entity('initiative_hiding')
@Check('initiative_hiding_reason_check', `reason in ('personal-data', 'wrong', 'offensive', 'advertising', 'other')`)
@ForeignKey(() => InitiativeEntity, ['initiativeId'], ['id'], {
  name: 'initiative_hiding_initiative_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['hiddenBy'], ['id'], {
  name: 'initiative_hiding_hidden_by_fkey',
  onDelete: 'SET NULL',
})
export class InitiativeHidingEntity {
  @PrimaryColumn({ type: 'uuid', name: 'initiative_id' })
  initiativeId!: string

  @Column({ type: 'text' })
  reason!: string

  @Column({ type: 'text', nullable: true })
  note!: string | null

  @Column({ type: 'uuid', name: 'hidden_by', nullable: true })
  hiddenBy!: string | null

  @Column({ type: 'timestamptz', name: 'hidden_at', default: () => 'now()' })
  hiddenAt!: Date
}
