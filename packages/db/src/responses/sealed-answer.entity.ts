import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A sealed answer while its box is open: the slot says whose to whoever has the secret, the envelope is closed. */
@Entity('sealed_answer')
@Check('sealed_answer_revision_check', `revision > 0`)
@Check('sealed_answer_slot_check', `octet_length(slot) = 32`)
@Index('sealed_answer_batch_id_key_group_id_idx', ['batchId', 'keyGroupId'])
export class SealedAnswerEntity {
  @PrimaryColumn({ type: 'bytea' })
  slot!: Buffer

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'batch_id' })
  batchId!: string

  @Column({ type: 'uuid', name: 'key_group_id' })
  keyGroupId!: string

  @Column({ type: 'int' })
  revision!: number

  @Column({ type: 'bytea' })
  envelope!: Buffer

  @Column({ type: 'bytea' })
  mac!: Buffer
}
