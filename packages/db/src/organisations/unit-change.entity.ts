import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { PersonEntity } from '../access/person.entity.ts'
import { UnitEntity } from './unit.entity.ts'

/** One change of one unit: the history of the tree. Only added to; an act that touches many units shares its id. */
@Entity('unit_change')
@Check(
  'unit_change_act_check',
  `act in ('add', 'rename', 'describe', 'set_headcounts', 'move', 'merge', 'retire', 'import', 'undo')`,
)
@ForeignKey(() => UnitEntity, ['unitId', 'organisationId'], ['id', 'organisationId'], {
  name: 'unit_change_unit_id_organisation_id_fkey',
})
@ForeignKey(() => PersonEntity, ['actorId'], ['id'], { name: 'unit_change_actor_id_fkey', onDelete: 'SET NULL' })
@Index('unit_change_organisation_id_at_id_idx', ['organisationId', 'at', 'id'])
@Index('unit_change_act_id_idx', ['actId'])
@Index('unit_change_unit_id_version_idx', ['unitId', 'version'])
export class UnitChangeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'unit_id' })
  unitId!: string

  @Column({ type: 'uuid', name: 'act_id' })
  actId!: string

  @Column({ type: 'text' })
  act!: string

  @Column({ type: 'uuid', name: 'actor_id', nullable: true })
  actorId!: string | null

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date

  @Column({ type: 'int' })
  version!: number

  /** The fields that changed, as they were; null for a new unit. */
  @Column({ type: 'jsonb', nullable: true })
  before!: unknown

  @Column({ type: 'jsonb' })
  after!: unknown
}
