import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { RoundEntity } from '../rounds/round.entity.ts'

/** One category of a round's background question in one place: shown, or withheld with the reason. */
@Entity('background_group')
@Check('background_group_reason_check', `reason in ('few', 'alone', 'derivable')`)
@Check('background_group_check', `(reason is null) = (respondents is not null)`)
@Check('background_group_mixed_check', `not mixed or reason is null`)
@Check('background_group_respondents_check', `respondents >= 15`)
@ForeignKey(() => RoundEntity, ['roundId', 'organisationId'], ['id', 'organisationId'], {
  name: 'background_group_round_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class BackgroundGroupEntity {
  @PrimaryColumn({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  /** The top of the branch, or a first-level department. */
  @PrimaryColumn({ type: 'uuid', name: 'place_id' })
  placeId!: string

  /** Its place in the question, from 1. */
  @PrimaryColumn({ type: 'smallint' })
  option!: number

  @Column({ type: 'int', nullable: true })
  respondents!: number | null

  /** Counted with it are those who left the question open or chose a rare option. */
  @Column({ type: 'boolean' })
  mixed!: boolean

  @Column({ type: 'text', nullable: true })
  reason!: 'few' | 'alone' | 'derivable' | null
}
