import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** A published questionnaire with its scoring; never edited, a change is a new version. */
@Entity('instrument_version')
@Check('instrument_version_collection_check', `collection in ('persons', 'joint')`)
@Unique('instrument_version_instrument_key_version_key', ['instrumentKey', 'version'])
export class InstrumentVersionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text', name: 'instrument_key' })
  instrumentKey!: string

  @Column({ type: 'text' })
  version!: string

  @Column({ type: 'text' })
  collection!: 'persons' | 'joint'

  @Column({ type: 'jsonb' })
  definition!: unknown

  @Column({ type: 'bytea', name: 'definition_hash' })
  definitionHash!: Buffer

  @Column({ type: 'text' })
  licence!: string

  @Column({ type: 'timestamptz', name: 'published_at', default: () => 'now()' })
  publishedAt!: Date
}
