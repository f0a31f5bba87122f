import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { EditionCohortEntity } from './edition-cohort.entity.ts'

/** One node in one cohort, statistics as columns. */
@Entity('edition_figure')
@Check('edition_figure_reason_check', `reason in ('missing', 'notApplicable', 'hidden')`)
@Check('edition_figure_check', `mean is not null or reason is not null`)
@Check('edition_figure_reason_hides_check', `reason is null or num_nonnulls(mean, p10, q25, median, q75, p90) = 0`)
@ForeignKey(() => EditionCohortEntity, ['editionId', 'cohortKey'], ['editionId', 'key'], {
  name: 'edition_figure_edition_id_cohort_key_fkey',
  onDelete: 'CASCADE',
})
export class EditionFigureEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' })
  editionId!: string

  @PrimaryColumn({ type: 'text', name: 'cohort_key' })
  cohortKey!: string

  @PrimaryColumn({ type: 'text', name: 'node_id' })
  nodeId!: string

  @Column({ type: 'int' })
  organisations!: number

  @Column({ type: 'double precision', nullable: true })
  mean!: number | null

  @Column({ type: 'double precision', nullable: true })
  p10!: number | null

  @Column({ type: 'double precision', nullable: true })
  q25!: number | null

  @Column({ type: 'double precision', nullable: true })
  median!: number | null

  @Column({ type: 'double precision', nullable: true })
  q75!: number | null

  @Column({ type: 'double precision', nullable: true })
  p90!: number | null

  @Column({ type: 'text', nullable: true })
  reason!: 'missing' | 'notApplicable' | 'hidden' | null
}
