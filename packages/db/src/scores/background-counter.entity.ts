import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { RoundEntity } from '../rounds/round.entity.ts'

/** Answers per item and code of one shown category; of an item that may not be shown by category there are none. */
@Entity('background_counter')
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'background_counter_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class BackgroundCounterEntity {
  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  /** The top of the branch, or a first-level department. */
  @PrimaryColumn({ type: 'uuid', name: 'place_id' })
  placeId!: string

  /** Its place in the question, from 1. */
  @PrimaryColumn({ type: 'smallint' })
  option!: number

  @Column({ type: 'int', array: true })
  counts!: number[]

  @Column({ type: 'bigint', array: true })
  moments!: string[]
}
