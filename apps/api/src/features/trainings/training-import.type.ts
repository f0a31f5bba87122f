import { IsOptional, IsUUID, Length } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { TrainingAct } from './training.enums.ts'
import { LocalisedText } from '../../graphql/localised-text.type.ts'

/** Five hundred entries with agendas are some 1 MB. */
const largestFile = 2 * 1024 * 1024

@InputType({ description: 'A file of trainings: JSON, CSV or XLSX, at most 2 MB.' })
export class TrainingFileInput {
  @Field(() => ID, { nullable: true, description: 'Into whose catalogue; null: the national one.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null

  @Field(() => String, { description: 'The file, in Base64.' })
  @Length(4, Math.ceil(largestFile / 3) * 4)
  content!: string
}

@ObjectType({ simpleResolvers: true, description: 'Something that is wrong in a file of trainings.' })
export class TrainingFileProblem {
  @Field(() => Int, {
    nullable: true,
    description: 'Line of a table, or number of the entry of a JSON file, from 1; null: the file as a whole.',
  })
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

@ObjectType({ simpleResolvers: true, description: 'A training in a file.' })
export class TrainingInFile {
  @Field(() => TrainingAct, { description: 'What the import does with it.' })
  act!: TrainingAct

  @Field(() => String, { description: 'Its code.' })
  code!: string

  @Field(() => LocalisedText, { description: 'Its title.' })
  title!: LocalisedText
}

@ObjectType({ simpleResolvers: true, description: 'What an import would do, or has done.' })
export class TrainingImport {
  @Field(() => Boolean, { description: 'Whether lines are entries of a JSON file.' })
  isJson!: boolean

  @Field(() => Int, { description: 'New trainings.' })
  created!: number

  @Field(() => Int, { description: 'Trainings that change.' })
  changed!: number

  @Field(() => Int, { description: 'Trainings that are as the file says.' })
  kept!: number

  @Field(() => [TrainingInFile], { description: 'In the order of the file; none with a problem.' })
  trainings!: readonly TrainingInFile[]

  @Field(() => Int, { description: 'How many problems there are. With one, nothing can be imported.' })
  problemCount!: number

  @Field(() => [TrainingFileProblem], { description: 'The first 200 of them, by line.' })
  problems!: readonly TrainingFileProblem[]
}
