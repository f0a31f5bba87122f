import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { PersonEntity } from './person.entity.ts'

/** A signed-in browser, known by the hash of its token only. No role reads it; see session_actor(). */
@Entity('session')
@Check('session_token_hash_check', `octet_length(token_hash) = 32`)
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'session_person_id_fkey', onDelete: 'CASCADE' })
@Index('session_person_id_idx', ['personId'])
export class SessionEntity {
  @PrimaryColumn({ type: 'bytea', name: 'token_hash' })
  tokenHash!: Buffer

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date
}
