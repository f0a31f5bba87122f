import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm'
import { BatchEntity } from '../rounds/batch.entity.ts'
import { RoundEntity } from '../rounds/round.entity.ts'

/** Who is asked. Never written by answering. */
@Entity('invitation')
@Check('invitation_channel_check', `channel in ('email', 'link')`)
@Check('invitation_language_check', `language ~ '^[a-z]{2}$'`)
@ForeignKey(() => BatchEntity, ['batchId', 'organisationId'], ['id', 'organisationId'], {
  name: 'invitation_batch_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'invitation_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@Unique('invitation_id_organisation_id_key', ['id', 'organisationId'])
@Index('invitation_address_idx', ['roundId'], { where: 'address is not null' })
@Index('invitation_batch_id_key_group_id_idx', ['batchId', 'keyGroupId'])
@Index('invitation_round_id_unit_id_idx', ['roundId', 'unitId'])
export class InvitationEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'batch_id' })
  batchId!: string

  @Column({ type: 'uuid', name: 'unit_id' })
  unitId!: string

  @Column({ type: 'uuid', name: 'key_group_id' })
  keyGroupId!: string

  @Column({ type: 'text' })
  channel!: 'email' | 'link'

  @Column({ type: 'text', nullable: true })
  address!: string | null

  @Column({ type: 'text', default: 'sv' })
  language!: string

  /** The person's own wish. The API cannot read it: a key user must not learn whose it is. */
  @Column({ type: 'boolean', name: 'no_reminders', default: false })
  noReminders!: boolean
}
