import { Check, Column, Entity, PrimaryColumn } from 'typeorm'

/** How a figure was computed, by the hash of its canonical text. */
@Entity('recipe')
@Check('recipe_hash_check', `octet_length(hash) = 32`)
export class RecipeEntity {
  @PrimaryColumn({ type: 'bytea' })
  hash!: Buffer

  @Column({ type: 'jsonb' })
  body!: unknown
}
