import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { EditionEntity } from './edition.entity.ts'

/** Whom one is compared with, in one edition. */
@Entity('edition_cohort')
@Check('edition_cohort_kind_check', `kind in ('all', 'main', 'group', 'county', 'size')`)
@ForeignKey(() => EditionEntity, ['editionId'], ['id'], { name: 'edition_cohort_edition_id_fkey', onDelete: 'CASCADE' })
export class EditionCohortEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' })
  editionId!: string

  @PrimaryColumn({ type: 'text' })
  key!: string

  @Column({ type: 'text' })
  kind!: 'all' | 'main' | 'group' | 'county' | 'size'

  @Column({ type: 'text', name: 'parent_key', nullable: true })
  parentKey!: string | null

  @Column({ type: 'text', nullable: true })
  name!: string | null

  @Column({ type: 'int' })
  members!: number

  @Column({ type: 'int', name: 'named_members' })
  namedMembers!: number

  @Column({ type: 'int', nullable: true })
  belonging!: number | null

  @Column({ type: 'boolean' })
  shown!: boolean
}
