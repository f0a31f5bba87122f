import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { PersonEntity } from '../access/person.entity.ts'
import { OrganisationEntity } from './organisation.entity.ts'

/** The coat of arms or emblem of an organisation: a PNG that was drawn here from what was uploaded. */
@Entity('coat')
@Check('coat_content_check', `(octet_length(content) >= 1) and (octet_length(content) <= 1048576)`)
@Check('coat_size_check', `(width >= 1) and (width <= 1200) and (height >= 1) and (height <= 1200)`)
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], {
  name: 'coat_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['uploadedBy'], ['id'], { name: 'coat_uploaded_by_fkey', onDelete: 'SET NULL' })
export class CoatEntity {
  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'bytea' })
  content!: Buffer

  /** Pixels. */
  @Column({ type: 'smallint' })
  width!: number

  @Column({ type: 'smallint' })
  height!: number

  @Column({ type: 'uuid', name: 'uploaded_by', nullable: true })
  uploadedBy!: string | null

  @Column({ type: 'timestamptz', name: 'uploaded_at', default: () => 'now()' })
  uploadedAt!: Date
}
