import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { RoundEntity } from '../rounds/round.entity.ts'

/** What a unit of a round's tree was in an earlier round, or why that cannot be shown. Only where the two trees differ. */
@Entity('recut')
@Check('recut_reason_check', `reason in ('new', 'notApart', 'hidden')`)
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'recut_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => RoundEntity, ['earlierRoundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'recut_earlier_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@Index('recut_earlier_round_id_idx', ['earlierRoundId'])
export class RecutEntity {
  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'unit_id' })
  unitId!: string

  @PrimaryColumn({ type: 'uuid', name: 'earlier_round_id' })
  earlierRoundId!: string

  /** Units of the earlier tree that held its people. */
  @Column({ type: 'uuid', array: true, name: 'from_units' })
  fromUnits!: string[]

  /** Units whose people were in the same atoms: why it is not shown. */
  @Column({ type: 'uuid', array: true, name: 'shared_with' })
  sharedWith!: string[]

  @Column({ type: 'text', nullable: true })
  reason!: 'new' | 'notApart' | 'hidden' | null
}
