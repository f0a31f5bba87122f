import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { PersonEntity } from '../access/person.entity.ts'
import { BatchEntity } from './batch.entity.ts'

/** The way of a key holder, who has no account, to the key of one box; of the link only the hash is kept. */
@Entity('key_holder_link')
@Check('key_holder_link_token_hash_check', `octet_length(token_hash) = 32`)
@Check('key_holder_link_purpose_check', `purpose in ('make', 'open')`)
@ForeignKey(() => BatchEntity, ['batchId', 'organisationId'], ['id', 'organisationId'], {
  name: 'key_holder_link_batch_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['createdBy'], ['id'], { name: 'key_holder_link_created_by_fkey' })
@Unique('key_holder_link_batch_id_purpose_key', ['batchId', 'purpose'])
export class KeyHolderLinkEntity {
  @PrimaryColumn({ type: 'bytea', name: 'token_hash' })
  tokenHash!: Buffer

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'batch_id' })
  batchId!: string

  /** To make the key, or to check the code and open the box. */
  @Column({ type: 'text' })
  purpose!: 'make' | 'open'

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date

  @Column({ type: 'timestamptz', name: 'used_at', nullable: true })
  usedAt!: Date | null
}
