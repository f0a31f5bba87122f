import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'

/** Who did what; ids and codes, never content. Only added to (record-audit-event.ts). */
@Entity('audit_event')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'audit_event_organisation_id_fkey' })
@Index('audit_event_organisation_id_at_idx', ['organisationId', 'at'])
export class AuditEventEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id', nullable: true })
  organisationId!: string | null

  @Column({ type: 'uuid', name: 'actor_id', nullable: true })
  actorId!: string | null

  @Column({ type: 'uuid', name: 'api_key_id', nullable: true })
  apiKeyId!: string | null

  @Column({ type: 'text' })
  kind!: string

  @Column({ type: 'uuid', name: 'subject_id', nullable: true })
  subjectId!: string | null

  @Column({ type: 'jsonb', default: {} })
  detail!: unknown

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date
}
