import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { EditionEntity } from './edition.entity.ts'

/** A public fact that the similar ones of an edition were found by. */
@Entity('edition_feature')
@ForeignKey(() => EditionEntity, ['editionId'], ['id'], {
  name: 'edition_feature_edition_id_fkey',
  onDelete: 'CASCADE',
})
export class EditionFeatureEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' })
  editionId!: string

  @PrimaryColumn({ type: 'text', name: 'feature_id' })
  featureId!: string

  @Column({ type: 'int' })
  position!: number

  @Column({ type: 'double precision' })
  weight!: number

  @Column({ type: 'int' })
  organisations!: number

  @Column({ type: 'smallint', nullable: true })
  year!: number | null

  @Column({ type: 'text', nullable: true })
  source!: string | null
}
