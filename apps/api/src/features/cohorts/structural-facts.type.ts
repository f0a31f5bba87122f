import { Length } from 'class-validator'
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import { LocalisedText } from '../../graphql/localised-text.type.ts'

/** Six features of all municipalities are some 150 kB. */
const largestFile = 2 * 1024 * 1024

@InputType({ description: 'A file of public facts on municipalities: XLSX or CSV, one fact a line, at most 2 MB.' })
export class StructuralFactsInput {
  @Field(() => String, { description: 'The file, in Base64.' })
  @Length(4, Math.ceil(largestFile / 3) * 4)
  content!: string
}

@ObjectType({ simpleResolvers: true, description: 'Something that is wrong in a file of facts.' })
export class StructuralFactProblem {
  @Field(() => Int, { nullable: true, description: 'Line of the file, from 1; null: the file as a whole.' })
  line!: number | null

  @Field(() => LocalisedText, { nullable: true, description: 'The title of the column.' })
  column!: LocalisedText | null

  @Field(() => String, { description: 'A code that programs read.' })
  code!: string

  @Field(() => String, { nullable: true, description: 'What stands there.' })
  value!: string | null

  @Field(() => LocalisedText, { description: 'Why it cannot be.' })
  reason!: LocalisedText
}

@ObjectType({ simpleResolvers: true, description: 'A feature in a file.' })
export class StructuralFeatureInFile {
  @Field(() => LocalisedText, { description: 'What it is called.' })
  name!: LocalisedText

  @Field(() => LocalisedText, { description: 'What it is measured in.' })
  unit!: LocalisedText

  @Field(() => Int, { description: 'The year that it is of.' })
  year!: number

  @Field(() => String, { description: 'Where it comes from.' })
  source!: string

  @Field(() => Int, { description: 'Municipalities with a value.' })
  organisations!: number

  @Field(() => Int, { description: 'Municipalities without one.' })
  missing!: number

  @Field(() => Float, { description: 'The lowest value.' })
  lowest!: number

  @Field(() => Float, { description: 'The highest value.' })
  highest!: number
}

@ObjectType({ simpleResolvers: true, description: 'What loading a file would do, or has done.' })
export class StructuralFactsPlan {
  @Field(() => [StructuralFeatureInFile], { description: 'Features that are exchanged whole; none with a problem.' })
  features!: readonly StructuralFeatureInFile[]

  @Field(() => Int, { description: 'How many problems there are. With one nothing can be loaded.' })
  problemCount!: number

  @Field(() => [StructuralFactProblem], { description: 'The first 200 of them, by line.' })
  problems!: readonly StructuralFactProblem[]
}

@ObjectType({ simpleResolvers: true, description: 'A fact that can be loaded, and what is loaded of it.' })
export class LoadableFeature {
  @Field(() => String, { description: 'Its id.' })
  id!: string

  @Field(() => LocalisedText, { description: 'What it is called.' })
  name!: LocalisedText

  @Field(() => LocalisedText, { description: 'What it is measured in.' })
  unit!: LocalisedText

  @Field(() => Int, { description: 'Municipalities with a value; 0: it is not loaded.' })
  organisations!: number

  @Field(() => Int, { nullable: true, description: 'The year that it is of.' })
  year!: number | null

  @Field(() => String, { nullable: true, description: 'Where it comes from.' })
  source!: string | null
}
