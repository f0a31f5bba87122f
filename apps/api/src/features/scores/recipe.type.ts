import { Field, ObjectType } from 'type-graphql'
import type { RecipeRow } from '@mognad/db/scores/score.read-model'

@ObjectType({ simpleResolvers: true, description: 'Everything that decides how answers became figures.' })
export class Recipe {
  @Field(() => String, { description: 'SHA-256 of the recipe, hexadecimal.' })
  hash!: string

  @Field(() => String, { description: 'Version of the method.' })
  methodVersion!: string

  @Field(() => String, { description: 'Version of the instrument.' })
  instrumentVersion!: string

  @Field(() => String, { description: 'The whole recipe as JSON.' })
  body!: string
}

export function toRecipe({ hash, body }: RecipeRow): Recipe {
  return {
    hash,
    methodVersion: body.methodVersion,
    instrumentVersion: body.instrument.version,
    body: JSON.stringify(body),
  }
}
