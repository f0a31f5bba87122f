import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Which slots have answered, from closing to publishing: bars a second answer in a reopened round. */
@Entity('answered_slot')
@Index('answered_slot_round_id_idx', ['roundId'])
export class AnsweredSlotEntity {
  @PrimaryColumn({ type: 'bytea' })
  slot!: Buffer

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'round_id' })
  roundId!: string
}
