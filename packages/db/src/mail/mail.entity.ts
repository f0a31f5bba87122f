import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm'
import { InvitationEntity } from '../invitations/invitation.entity.ts'
import { DecisionTargetEntity } from '../decisions/decision-target.entity.ts'
import { ReminderWaveEntity } from '../invitations/reminder-wave.entity.ts'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'
import { RoundEntity } from '../rounds/round.entity.ts'

/** A mail on its way, or gone: whose it is and how far it has come, never what it says. */
@Entity('mail')
@Check('mail_kind_check', `kind in ('invitation', 'reminder', 'notice')`)
@Check('mail_state_check', `state in ('waiting', 'sending', 'sent', 'bounced')`)
@Check(
  'mail_subject_check',
  `case kind when 'notice' then notice is not null and invitation_id is null
    else round_id is not null and invitation_id is not null and (wave_id is not null) = (kind = 'reminder') end`,
)
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'mail_organisation_id_fkey' })
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'mail_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => InvitationEntity, ['invitationId', 'organisationId'], ['id', 'organisationId'], {
  name: 'mail_invitation_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => ReminderWaveEntity, ['waveId', 'organisationId'], ['id', 'organisationId'], {
  name: 'mail_wave_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => DecisionTargetEntity, ['targetId', 'organisationId'], ['id', 'organisationId'], {
  name: 'mail_target_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@Unique('mail_wave_id_invitation_id_key', ['waveId', 'invitationId'])
@Index('mail_invitation_idx', ['invitationId'], { unique: true, where: `kind = 'invitation'` })
@Index('mail_due_idx', ['dueAt'], { where: `state in ('waiting', 'sending')` })
@Index('mail_round_id_kind_idx', ['roundId', 'kind'])
export class MailEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'text' })
  kind!: 'invitation' | 'reminder' | 'notice'

  @Column({ type: 'uuid', name: 'round_id', nullable: true })
  roundId!: string | null

  @Column({ type: 'uuid', name: 'invitation_id', nullable: true })
  invitationId!: string | null

  @Column({ type: 'uuid', name: 'wave_id', nullable: true })
  waveId!: string | null

  /** What a reminder of a target is about. */
  @Column({ type: 'uuid', name: 'target_id', nullable: true })
  targetId!: string | null

  @Column({ type: 'text', nullable: true })
  notice!: string | null

  @Column({ type: 'text', nullable: true })
  address!: string | null

  @Column({ type: 'text', default: 'sv' })
  language!: string

  @Column({ type: 'text', default: 'waiting' })
  state!: 'waiting' | 'sending' | 'sent' | 'bounced'

  @Column({ type: 'smallint', default: 0 })
  attempts!: number

  @Column({ type: 'timestamptz', name: 'due_at', default: () => 'now()' })
  dueAt!: Date

  @Column({ type: 'text', name: 'smtp_code', nullable: true })
  smtpCode!: string | null

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date
}
