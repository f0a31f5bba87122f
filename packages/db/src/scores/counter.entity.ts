import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { RoundEntity } from '../rounds/round.entity.ts'

/** Whole numbers from which everything shown is computed: answers per item and code of one atom. */
@Entity('counter')
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'counter_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class CounterEntity {
  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'atom_id' })
  atomId!: string

  @Column({ type: 'int' })
  respondents!: number

  @Column({ type: 'int', array: true })
  counts!: number[]

  @Column({ type: 'bigint', array: true })
  moments!: string[]
}
