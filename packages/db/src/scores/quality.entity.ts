import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { RoundEntity } from '../rounds/round.entity.ts'

/** How well one branch of a round was answered. */
@Entity('quality')
@Check('quality_branch_check', `branch in ('own', 'funded')`)
@Check('quality_grade_check', `grade in ('green', 'amber', 'red', 'joint')`)
@Check('quality_few_check', `respondents is not null or response_rate is null`)
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'quality_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class QualityEntity {
  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'text' })
  branch!: 'own' | 'funded'

  @Column({ type: 'int' })
  invited!: number

  /** Null where fewer than seven have answered. */
  @Column({ type: 'int', nullable: true })
  respondents!: number | null

  @Column({ type: 'double precision', name: 'response_rate', nullable: true })
  responseRate!: number | null

  @Column({ type: 'double precision', nullable: true })
  coverage!: number | null

  @Column({ type: 'text' })
  grade!: 'green' | 'amber' | 'red' | 'joint'
}
