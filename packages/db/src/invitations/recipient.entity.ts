import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm'
import { UnitEntity } from '../organisations/unit.entity.ts'
import { RoundEntity } from '../rounds/round.entity.ts'

/** Somebody who shall be asked. Lives until the round opens; then the chosen ones are invitations under the same id. */
@Entity('recipient')
@Check('recipient_channel_check', `channel in ('email', 'link')`)
@Check('recipient_address_check', `(channel = 'email') = (address is not null) and address = lower(address)`)
@Check('recipient_language_check', `language ~ '^[a-z]{2}$'`)
@Check('recipient_state_check', `state in ('chosen', 'not_drawn')`)
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'recipient_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => UnitEntity, ['unitId', 'organisationId'], ['id', 'organisationId'], {
  name: 'recipient_unit_id_organisation_id_fkey',
})
@Unique('recipient_round_id_address_key', ['roundId', 'address'])
@Index('recipient_round_id_unit_id_idx', ['roundId', 'unitId'])
export class RecipientEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'unit_id' })
  unitId!: string

  @Column({ type: 'text' })
  channel!: 'email' | 'link'

  @Column({ type: 'text', nullable: true })
  address!: string | null

  @Column({ type: 'text', default: 'sv' })
  language!: string

  @Column({ type: 'text', default: 'chosen' })
  state!: 'chosen' | 'not_drawn'
}
