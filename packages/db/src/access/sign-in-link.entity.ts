import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { PersonEntity } from './person.entity.ts'

/** A one-time link that sets a person's password, known by its hash only. */
@Entity('sign_in_link')
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'sign_in_link_person_id_fkey', onDelete: 'CASCADE' })
export class SignInLinkEntity {
  @PrimaryColumn({ type: 'bytea', name: 'token_hash' })
  tokenHash!: Buffer

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date
}
