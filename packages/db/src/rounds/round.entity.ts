import type { InvitationTexts } from '@mognad/model/rounds/invitation-texts'
import type { Explanation, OwnQuestion } from '@mognad/model/rounds/supplement'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { InstrumentVersionEntity } from '../instruments/instrument-version.entity.ts'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'

/** One measurement of one organisation. */
@Entity('round')
@Check('round_state_check', `state in ('planned', 'open', 'closed', 'opened', 'scored', 'published', 'void')`)
@Check('round_collection_check', `collection in ('invitations', 'open_link')`)
@Check('round_invite_mode_check', `invite_mode in ('all', 'list', 'sample')`)
@Check('round_sample_size_check', `sample_size > 0`)
@Check('round_repeat_months_check', `repeat_months between 1 and 36`)
@Check('round_target_group_check', `target_group in ('employees', 'leaders', 'joint')`)
@ForeignKey(() => InstrumentVersionEntity, ['instrumentVersionId'], ['id'], {
  name: 'round_instrument_version_id_fkey',
})
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'round_organisation_id_fkey' })
@Unique('round_id_organisation_id_key', ['id', 'organisationId'])
@Unique('round_scheduled_from_key', ['scheduledFrom'])
@Index('round_instrument_version_id_reporting_year_idx', ['instrumentVersionId', 'reportingYear'])
@Index('round_organisation_id_reporting_year_idx', ['organisationId', 'reportingYear'])
export class RoundEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'instrument_version_id' })
  instrumentVersionId!: string

  @Column({ type: 'text', collation: 'sv-x-icu' })
  name!: string

  @Column({ type: 'smallint', name: 'reporting_year' })
  reportingYear!: number

  @Column({ type: 'text', name: 'target_group' })
  targetGroup!: 'employees' | 'leaders' | 'joint'

  @Column({ type: 'text' })
  state!: 'planned' | 'open' | 'closed' | 'opened' | 'scored' | 'published' | 'void'

  @Column({ type: 'boolean', default: false })
  synthetic!: boolean

  @Column({ type: 'timestamptz', name: 'opens_at', nullable: true })
  opensAt!: Date | null

  @Column({ type: 'timestamptz', name: 'closes_at', nullable: true })
  closesAt!: Date | null

  /** By invitation, one a person, or by one link for everybody: then without rate, reminders and comparison. */
  @Column({ type: 'text', default: 'invitations' })
  collection!: 'invitations' | 'open_link'

  @Column({ type: 'text', name: 'invite_mode', default: 'all' })
  inviteMode!: 'all' | 'list' | 'sample'

  @Column({ type: 'int', name: 'sample_size', nullable: true })
  sampleSize!: number | null

  @Column({ type: 'bigint', name: 'sample_seed', nullable: true })
  sampleSeed!: string | null

  /** Null: the model's own texts. */
  @Column({ type: 'jsonb', name: 'invitation_texts', nullable: true })
  invitationTexts!: InvitationTexts | null

  /** Days after opening. */
  @Column({ type: 'smallint', array: true, name: 'reminder_days', default: [7, 14] })
  reminderDays!: number[]

  @Column({ type: 'jsonb', name: 'own_questions', default: [] })
  ownQuestions!: readonly OwnQuestion[]

  @Column({ type: 'jsonb', default: [] })
  explanations!: readonly Explanation[]

  /** Which background question of the instrument is asked. */
  @Column({ type: 'text', nullable: true })
  background!: string | null

  /** Null: once; 12: yearly; fewer: a pulse. */
  @Column({ type: 'smallint', name: 'repeat_months', nullable: true })
  repeatMonths!: number | null

  /** The round whose schedule made this one. */
  @Column({ type: 'uuid', name: 'scheduled_from', nullable: true })
  scheduledFrom!: string | null
}
