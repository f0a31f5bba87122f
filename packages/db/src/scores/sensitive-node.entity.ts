import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { RoundEntity } from '../rounds/round.entity.ts'

/** A figure of one group that may be due to who answered "don't know". Figures without a row show no sign of it. */
@Entity('sensitive_node')
@Check('sensitive_node_part_check', `part in ('whole', 'rest')`)
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'sensitive_node_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class SensitiveNodeEntity {
  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'unit_id' })
  unitId!: string

  @PrimaryColumn({ type: 'text' })
  part!: 'whole' | 'rest'

  @PrimaryColumn({ type: 'text', name: 'node_id' })
  nodeId!: string
}
