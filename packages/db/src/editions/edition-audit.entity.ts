import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { EditionEntity } from './edition.entity.ts'

/** The report of the attack on one edition. */
@Entity('edition_audit')
@ForeignKey(() => EditionEntity, ['editionId'], ['id'], { name: 'edition_audit_edition_id_fkey', onDelete: 'CASCADE' })
export class EditionAuditEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' })
  editionId!: string

  @Column({ type: 'bytea', name: 'content_hash' })
  contentHash!: Buffer

  @Column({ type: 'bytea', name: 'recipe_hash' })
  recipeHash!: Buffer

  @Column({ type: 'boolean' })
  passed!: boolean

  @Column({ type: 'jsonb' })
  attacks!: unknown

  @Column({ type: 'jsonb' })
  findings!: unknown

  @Column({ type: 'int', name: 'took_ms' })
  tookMs!: number

  @Column({ type: 'timestamptz', name: 'audited_at', default: () => 'now()' })
  auditedAt!: Date
}
