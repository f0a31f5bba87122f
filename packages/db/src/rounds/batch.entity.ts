import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { RoundEntity } from './round.entity.ts'

/** The box of a round: its key, its limits and what came in. A reopened round gets number 2. */
@Entity('batch')
@Check('batch_check', `state in ('planned', 'void') or public_key is not null`)
@Check('batch_public_key_check', `octet_length(public_key) = 65`)
@Check('batch_strength_check', `strength in ('key_holder', 'server')`)
@Check('batch_state_check', `state in ('planned', 'open', 'closed', 'opened', 'void')`)
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'batch_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@Unique('batch_id_organisation_id_key', ['id', 'organisationId'])
@Unique('batch_round_id_number_key', ['roundId', 'number'])
export class BatchEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'smallint' })
  number!: number

  @Column({ type: 'text', default: 'planned' })
  state!: 'planned' | 'open' | 'closed' | 'opened' | 'void'

  @Column({ type: 'timestamptz', name: 'closes_at' })
  closesAt!: Date

  @Column({ type: 'int', name: 'envelope_bytes' })
  envelopeBytes!: number

  @Column({ type: 'text', name: 'key_holder' })
  keyHolder!: string

  @Column({ type: 'bytea', name: 'public_key', nullable: true })
  publicKey!: Buffer | null

  @Column({ type: 'bytea', name: 'box_key', nullable: true })
  boxKey!: Buffer | null

  @Column({ type: 'bytea', name: 'box_key_salt', nullable: true })
  boxKeySalt!: Buffer | null

  @Column({ type: 'bytea', name: 'code_check', nullable: true })
  codeCheck!: Buffer | null

  @Column({ type: 'int', nullable: true })
  received!: number | null

  @Column({ type: 'int', nullable: true })
  refused!: number | null

  @Column({ type: 'int', nullable: true })
  unreadable!: number | null

  /** Locked by the code and the server's secret, or by the secret alone. */
  @Column({ type: 'text', default: 'key_holder' })
  strength!: 'key_holder' | 'server'

  @Column({ type: 'text', name: 'key_holder_email', nullable: true })
  keyHolderEmail!: string | null

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null

  @Column({ type: 'timestamptz', name: 'opened_at', nullable: true })
  openedAt!: Date | null
}
