import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { RoundEntity } from '../rounds/round.entity.ts'

/** How well the items of one node go together over the own units of a round. */
@Entity('scale_reliability')
@Check(
  'scale_reliability_reason_check',
  `reason in ('hidden', 'missing') and alpha is null or reason is null and alpha is not null`,
)
@Check('scale_reliability_check', `(reason is null) = (alpha is not null)`)
@Check(
  'scale_reliability_reason_hides_check',
  `reason is null or num_nonnulls(alpha, alpha_low, alpha_high, omega) = 0`,
)
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'scale_reliability_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class ScaleReliabilityEntity {
  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'text', name: 'node_id' })
  nodeId!: string

  @Column({ type: 'int' })
  items!: number

  @Column({ type: 'double precision', nullable: true })
  alpha!: number | null

  @Column({ type: 'double precision', name: 'alpha_low', nullable: true })
  alphaLow!: number | null

  @Column({ type: 'double precision', name: 'alpha_high', nullable: true })
  alphaHigh!: number | null

  @Column({ type: 'double precision', nullable: true })
  omega!: number | null

  /** ICC(1) */
  @Column({ type: 'double precision', name: 'between_units', nullable: true })
  betweenUnits!: number | null

  /** ICC(2) */
  @Column({ type: 'double precision', name: 'unit_mean', nullable: true })
  unitMean!: number | null

  @Column({ type: 'text', nullable: true })
  reason!: 'hidden' | 'missing' | null
}
