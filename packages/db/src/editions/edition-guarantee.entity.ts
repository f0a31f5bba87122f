import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { EditionEntity } from './edition.entity.ts'

/** That the guaranteed places of a published edition have been computed, and among how many. */
@Entity('edition_guarantee')
@ForeignKey(() => EditionEntity, ['editionId'], ['id'], {
  name: 'edition_guarantee_edition_id_fkey',
  onDelete: 'CASCADE',
})
export class EditionGuaranteeEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' })
  editionId!: string

  @Column({ type: 'int' })
  members!: number

  @Column({ type: 'timestamptz', name: 'computed_at', default: () => 'now()' })
  computedAt!: Date
}
