import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { InstrumentVersionEntity } from '../instruments/instrument-version.entity.ts'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'

/** One measurement of one organisation. */
@Entity('round')
@Check('round_state_check', `state in ('planned', 'open', 'closed', 'opened', 'scored', 'published', 'void')`)
@Check('round_target_group_check', `target_group in ('employees', 'leaders', 'joint')`)
@ForeignKey(() => InstrumentVersionEntity, ['instrumentVersionId'], ['id'], {
  name: 'round_instrument_version_id_fkey',
})
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'round_organisation_id_fkey' })
@Unique('round_id_organisation_id_key', ['id', 'organisationId'])
@Index('round_instrument_version_id_reporting_year_idx', ['instrumentVersionId', 'reportingYear'])
@Index('round_organisation_id_reporting_year_idx', ['organisationId', 'reportingYear'])
export class RoundEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'instrument_version_id' })
  instrumentVersionId!: string

  @Column({ type: 'text', collation: 'sv-x-icu' })
  name!: string

  @Column({ type: 'smallint', name: 'reporting_year' })
  reportingYear!: number

  @Column({ type: 'text', name: 'target_group' })
  targetGroup!: 'employees' | 'leaders' | 'joint'

  @Column({ type: 'text' })
  state!: 'planned' | 'open' | 'closed' | 'opened' | 'scored' | 'published' | 'void'

  @Column({ type: 'boolean', default: false })
  synthetic!: boolean

  @Column({ type: 'timestamptz', name: 'opens_at', nullable: true })
  opensAt!: Date | null

  @Column({ type: 'timestamptz', name: 'closes_at', nullable: true })
  closesAt!: Date | null
}
