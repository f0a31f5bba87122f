import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { PersonEntity } from '../access/person.entity.ts'
import { InstrumentVersionEntity } from './instrument-version.entity.ts'

/** The next version of an instrument while coordinators write it; one at a time, and gone when it is published. */
@Entity('instrument_draft')
@Check('instrument_draft_revision_check', `revision > 0`)
@Unique('instrument_draft_instrument_key_key', ['instrumentKey'])
@ForeignKey(() => InstrumentVersionEntity, ['copiedFrom'], ['id'], { name: 'instrument_draft_copied_from_fkey' })
@ForeignKey(() => PersonEntity, ['savedBy'], ['id'], { name: 'instrument_draft_saved_by_fkey', onDelete: 'SET NULL' })
export class InstrumentDraftEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text', name: 'instrument_key' })
  instrumentKey!: string

  @Column({ type: 'uuid', name: 'copied_from' })
  copiedFrom!: string

  @Column({ type: 'jsonb' })
  definition!: unknown

  @Column({ type: 'int', default: 1 })
  revision!: number

  @Column({ type: 'uuid', name: 'saved_by', nullable: true })
  savedBy!: string | null

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date

  @Column({ type: 'timestamptz', name: 'saved_at', default: () => 'now()' })
  savedAt!: Date
}
