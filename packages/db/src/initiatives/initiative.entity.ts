import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { PersonEntity } from '../access/person.entity.ts'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'

/** Something an organisation does about a factor; seen by others as far as it lets them. */
@Entity('initiative')
@Check('initiative_title_check', `title <> ''`)
@Check('initiative_factors_check', `(cardinality(factors) >= 1) and (cardinality(factors) <= 5)`)
@Check('initiative_language_check', `language in ('sv', 'en')`)
@Check('initiative_purpose_check', `purpose in ('efficiency', 'innovation')`)
@Check('initiative_reach_check', `reach in ('internal', 'external')`)
@Check('initiative_stage_check', `stage in ('idea', 'planned', 'trial', 'in-use', 'spread', 'ended')`)
@Check('initiative_effort_check', `effort in ('small', 'medium', 'large')`)
@Check('initiative_licence_check', `licence in ('CC-BY-4.0', 'CC0-1.0', 'ask')`)
@Check('initiative_visibility_check', `visibility in (0, 2, 3)`)
@Check('initiative_origin_check', `(origin_id is null) = (origin_organisation_id is null)`)
@Unique('initiative_id_organisation_id_key', ['id', 'organisationId'])
@Index('initiative_organisation_id_idx', ['organisationId'])
@Index('initiative_organisation_id_origin_id_idx', ['organisationId', 'originId'], {
  unique: true,
  where: 'origin_id is not null',
})
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'initiative_organisation_id_fkey' })
@ForeignKey(() => OrganisationEntity, ['originOrganisationId'], ['id'], {
  name: 'initiative_origin_organisation_id_fkey',
})
@ForeignKey(() => PersonEntity, ['createdBy'], ['id'], { name: 'initiative_created_by_fkey', onDelete: 'SET NULL' })
export class InitiativeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'text', collation: 'sv-x-icu' })
  title!: string

  @Column({ type: 'text' })
  what!: string

  @Column({ type: 'text' })
  why!: string

  @Column({ type: 'text' })
  effect!: string

  @Column({ type: 'text' })
  language!: 'sv' | 'en'

  @Column({ type: 'text' })
  purpose!: string

  @Column({ type: 'text' })
  reach!: string

  @Column({ type: 'text' })
  stage!: string

  @Column({ type: 'text' })
  effort!: string

  @Column({ type: 'text', array: true })
  factors!: string[]

  @Column({ type: 'text', array: true, name: 'unit_kinds', default: [] })
  unitKinds!: string[]

  @Column({ type: 'smallint', name: 'started_year', nullable: true })
  startedYear!: number | null

  @Column({ type: 'text' })
  contact!: string

  @Column({ type: 'text', array: true, default: [] })
  links!: string[]

  @Column({ type: 'text' })
  licence!: string

  @Column({ type: 'smallint' })
  visibility!: number

  @Column({ type: 'uuid', name: 'origin_id', nullable: true })
  originId!: string | null

  @Column({ type: 'uuid', name: 'origin_organisation_id', nullable: true })
  originOrganisationId!: string | null

  @Column({ type: 'boolean', default: false })
  synthetic!: boolean

  /** Made by a trigger from the texts and their language. */
  @Column({ type: 'tsvector' })
  search!: string

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date
}
