import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm'

/** A sealed answer between closing and opening: nothing says whose it is. */
@Entity('envelope')
@Index('envelope_batch_id_idx', ['batchId'])
export class EnvelopeEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'batch_id' })
  batchId!: string

  @Column({ type: 'uuid', name: 'key_group_id' })
  keyGroupId!: string

  @Column({ type: 'bytea' })
  envelope!: Buffer
}
