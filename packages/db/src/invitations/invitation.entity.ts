import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm'
import { BatchEntity } from '../rounds/batch.entity.ts'
import { RoundEntity } from '../rounds/round.entity.ts'

/** Who is asked. Never written by answering. */
@Entity('invitation')
@Check('invitation_channel_check', `channel in ('email', 'link')`)
@ForeignKey(() => BatchEntity, ['batchId', 'organisationId'], ['id', 'organisationId'], {
  name: 'invitation_batch_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'invitation_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@Index('invitation_batch_id_key_group_id_idx', ['batchId', 'keyGroupId'])
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
}
