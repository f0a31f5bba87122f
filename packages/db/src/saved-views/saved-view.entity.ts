import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { PersonEntity } from '../access/person.entity.ts'

/** A page with its choices that a person wants to find again. Nobody else's to see. */
@Entity('saved_view')
@Check('saved_view_name_check', `name <> ''`)
@Check('saved_view_address_check', `address ~ '^/(?!/)[^\\\\#[:space:]]*$' and length(address) <= 1000`)
@Index('saved_view_person_id_idx', ['personId'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'saved_view_person_id_fkey', onDelete: 'CASCADE' })
export class SavedViewEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string

  @Column({ type: 'text', collation: 'sv-x-icu' })
  name!: string

  @Column({ type: 'text' })
  address!: string

  @Column({ type: 'timestamptz', name: 'saved_at', default: () => 'now()' })
  savedAt!: Date
}
