import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** Somebody who signs in. Respondents are not persons here: they are invitations. */
@Entity('person')
@Check('person_email_check', `email = lower(email)`)
@Check('person_language_check', `language in ('sv', 'en')`)
@Unique('person_email_key', ['email'])
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  email!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'text', default: 'sv' })
  language!: 'sv' | 'en'

  @Column({ type: 'text', name: 'password_hash', nullable: true })
  passwordHash!: string | null

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date
}
