import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm'
import { PersonEntity } from '../access/person.entity.ts'
import { BatchEntity } from '../rounds/batch.entity.ts'
import { RoundEntity } from '../rounds/round.entity.ts'

/** One time of reminding those without an answer. Counts only: whom it went to is not kept. */
@Entity('reminder_wave')
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'reminder_wave_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => BatchEntity, ['batchId', 'organisationId'], ['id', 'organisationId'], {
  name: 'reminder_wave_batch_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['requestedBy'], ['id'], { name: 'reminder_wave_requested_by_fkey' })
@Unique('reminder_wave_batch_id_day_key', ['batchId', 'day'])
@Unique('reminder_wave_id_organisation_id_key', ['id', 'organisationId'])
@Index('reminder_wave_round_id_idx', ['roundId'])
export class ReminderWaveEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'batch_id' })
  batchId!: string

  @Column({ type: 'smallint', nullable: true })
  day!: number | null

  @Column({ type: 'uuid', name: 'requested_by', nullable: true })
  requestedBy!: string | null

  @Column({ type: 'timestamptz', name: 'requested_at', default: () => 'now()' })
  requestedAt!: Date

  @Column({ type: 'int', nullable: true })
  listed!: number | null

  @Column({ type: 'int', default: 0 })
  sent!: number

  @Column({ type: 'int', default: 0 })
  bounced!: number

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt!: Date | null
}
