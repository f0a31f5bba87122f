import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** A municipality, region, agency, company or country. */
@Entity('organisation')
@Check('organisation_kind_check', `kind in ('municipality', 'region', 'agency', 'company', 'country')`)
@Check('organisation_sharing_level_check', `(sharing_level >= 0) and (sharing_level <= 3)`)
@Unique('organisation_kind_code_key', ['kind', 'code'])
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  code!: string

  @Column({ type: 'text', collation: 'sv-x-icu' })
  name!: string

  @Column({ type: 'text' })
  kind!: 'municipality' | 'region' | 'agency' | 'company' | 'country'

  @Column({ type: 'text', name: 'county_code', nullable: true })
  countyCode!: string | null

  @Column({ type: 'text', name: 'county_name', collation: 'sv-x-icu', nullable: true })
  countyName!: string | null

  @Column({ type: 'text', name: 'skr_group', nullable: true })
  skrGroup!: string | null

  @Column({ type: 'text', name: 'skr_group_name', nullable: true })
  skrGroupName!: string | null

  @Column({ type: 'int', nullable: true })
  population!: number | null

  @Column({ type: 'smallint', name: 'population_year', nullable: true })
  populationYear!: number | null

  @Column({ type: 'smallint', name: 'sharing_level', default: 0 })
  sharingLevel!: number

  @Column({ type: 'boolean', default: false })
  synthetic!: boolean
}
