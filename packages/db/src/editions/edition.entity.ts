import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { InstrumentVersionEntity } from '../instruments/instrument-version.entity.ts'
import { PersonEntity } from '../access/person.entity.ts'
import { RecipeEntity } from '../scores/recipe.entity.ts'

/** A frozen comparison of one instrument version and year. */
@Entity('edition')
@Check('edition_state_check', `state in ('draft', 'computed', 'audited', 'published', 'superseded')`)
@ForeignKey(() => InstrumentVersionEntity, ['instrumentVersionId'], ['id'], {
  name: 'edition_instrument_version_id_fkey',
})
@ForeignKey(() => PersonEntity, ['publishedBy'], ['id'], { name: 'edition_published_by_fkey' })
@ForeignKey(() => RecipeEntity, ['recipeHash'], ['hash'], { name: 'edition_recipe_hash_fkey' })
@Unique('edition_instrument_version_id_reporting_year_number_key', ['instrumentVersionId', 'reportingYear', 'number'])
export class EditionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'instrument_version_id' })
  instrumentVersionId!: string

  @Column({ type: 'smallint', name: 'reporting_year' })
  reportingYear!: number

  @Column({ type: 'smallint' })
  number!: number

  @Column({ type: 'boolean', default: false })
  synthetic!: boolean

  @Column({ type: 'text' })
  state!: 'draft' | 'computed' | 'audited' | 'published' | 'superseded'

  @Column({ type: 'bigint' })
  seed!: string

  @Column({ type: 'bytea', name: 'recipe_hash', nullable: true })
  recipeHash!: Buffer | null

  @Column({ type: 'bytea', name: 'content_hash', nullable: true })
  contentHash!: Buffer | null

  @Column({ type: 'int', name: 'left_out', default: 0 })
  leftOut!: number

  @Column({ type: 'jsonb', default: [] })
  withheld!: unknown

  @Column({ type: 'timestamptz', name: 'computed_at', nullable: true })
  computedAt!: Date | null

  @Column({ type: 'timestamptz', name: 'published_at', nullable: true })
  publishedAt!: Date | null

  @Column({ type: 'uuid', name: 'published_by', nullable: true })
  publishedBy!: string | null
}
