import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import type { Body } from '@mognad/model/decisions/decision'
import { PersonEntity } from '../access/person.entity.ts'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'

/** What a council, a board or a management decided, in its last wording. */
@Entity('decision')
@Check('decision_title_check', `title <> ''`)
@Check('decision_body_check', `body in ('council', 'executive-board', 'committee', 'company-board', 'management')`)
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'decision_organisation_id_fkey' })
@ForeignKey(() => PersonEntity, ['createdBy'], ['id'], { name: 'decision_created_by_fkey', onDelete: 'SET NULL' })
@Unique('decision_id_organisation_id_key', ['id', 'organisationId'])
@Index('decision_organisation_id_idx', ['organisationId'])
export class DecisionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'text', collation: 'sv-x-icu' })
  title!: string

  @Column({ type: 'date', name: 'decided_on' })
  decidedOn!: string

  @Column({ type: 'text' })
  body!: Body

  @Column({ type: 'text', name: 'diary_number' })
  diaryNumber!: string

  @Column({ type: 'text' })
  text!: string

  @Column({ type: 'text', name: 'minutes_link', nullable: true })
  minutesLink!: string | null

  /** Counted up by every saving. */
  @Column({ type: 'int', default: 1 })
  version!: number

  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null

  @Column({ type: 'boolean', default: false })
  synthetic!: boolean

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date

  @Column({ type: 'timestamptz', name: 'changed_at', default: () => 'now()' })
  changedAt!: Date
}
