import { IsUUID, Length } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { LocalisedText } from '../../graphql/localised-text.type.ts'

/** Three hundred decisions with their texts are some 500 kB. */
const largestFile = 2 * 1024 * 1024

@InputType({ description: 'A file of decisions, one line a target: CSV or XLSX, at most 2 MB.' })
export class DecisionTableInput {
  @Field(() => ID, { description: 'Whose.' })
  @IsUUID()
  organisationId!: string

  @Field(() => String, { description: 'The file, in Base64.' })
  @Length(4, Math.ceil(largestFile / 3) * 4)
  content!: string
}

@ObjectType({ simpleResolvers: true, description: 'Something that is wrong in a file of decisions.' })
export class DecisionTableProblem {
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

@ObjectType({ simpleResolvers: true, description: 'A decision in a file.' })
export class DecisionInTable {
  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => String, { description: 'The day: 2025-03-10.' })
  decidedOn!: string

  @Field(() => Int, { description: 'How many targets it has.' })
  targets!: number
}

@ObjectType({ simpleResolvers: true, description: 'What an import would do, or has done.' })
export class DecisionImport {
  @Field(() => [DecisionInTable], { description: 'New decisions, in the order of the file; none with a problem.' })
  decisions!: DecisionInTable[]

  @Field(() => Int, {
    description: 'Decisions of the file that are there already, by name and day: they stay as they are.',
  })
  kept!: number

  @Field(() => Int, { description: 'How many problems there are. With one, nothing can be imported.' })
  problemCount!: number

  @Field(() => [DecisionTableProblem], { description: 'The first 200 of them, by line.' })
  problems!: DecisionTableProblem[]
}
