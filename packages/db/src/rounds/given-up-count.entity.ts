import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { BatchEntity } from './batch.entity.ts'

/** How many had answered in one key group: what remains of a box that was given up. */
@Entity('given_up_count')
@ForeignKey(() => BatchEntity, ['batchId', 'organisationId'], ['id', 'organisationId'], {
  name: 'given_up_count_batch_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class GivenUpCountEntity {
  @PrimaryColumn({ type: 'uuid', name: 'batch_id' })
  batchId!: string

  @PrimaryColumn({ type: 'uuid', name: 'key_group_id' })
  keyGroupId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'int' })
  received!: number
}
