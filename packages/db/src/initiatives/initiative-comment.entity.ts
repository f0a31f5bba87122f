import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { PersonEntity } from '../access/person.entity.ts'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'
import { InitiativeEntity } from './initiative.entity.ts'

/** A comment on an initiative: plain text, by name and organisation. */
@Entity('initiative_comment')
@Check('initiative_comment_text_check', `text <> ''`)
@Index('initiative_comment_initiative_id_idx', ['initiativeId'])
@ForeignKey(() => InitiativeEntity, ['initiativeId'], ['id'], {
  name: 'initiative_comment_initiative_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'initiative_comment_person_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => OrganisationEntity, ['authorOrganisationId'], ['id'], {
  name: 'initiative_comment_author_organisation_id_fkey',
})
export class InitiativeCommentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'initiative_id' })
  initiativeId!: string

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string

  @Column({ type: 'text', name: 'author_name' })
  authorName!: string

  @Column({ type: 'uuid', name: 'author_organisation_id' })
  authorOrganisationId!: string

  @Column({ type: 'text' })
  text!: string

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date
}
