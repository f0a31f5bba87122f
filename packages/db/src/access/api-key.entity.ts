import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'
import { PersonEntity } from './person.entity.ts'

/** A partner's key to published editions, known by its hash only. */
@Entity('api_key')
@Check('api_key_key_hash_check', `octet_length(key_hash) = 32`)
@ForeignKey(() => PersonEntity, ['createdBy'], ['id'], { name: 'api_key_created_by_fkey' })
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'api_key_organisation_id_fkey' })
@Unique('api_key_key_hash_key', ['keyHash'])
@Index('api_key_organisation_id_idx', ['organisationId'])
export class ApiKeyEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'text' })
  prefix!: string

  @Column({ type: 'bytea', name: 'key_hash' })
  keyHash!: Buffer

  @Column({ type: 'uuid', name: 'created_by' })
  createdBy!: string

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date

  @Column({ type: 'timestamptz', name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null

  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true })
  revokedAt!: Date | null
}
