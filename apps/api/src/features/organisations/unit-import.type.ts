import { IsUUID, Length, MaxLength } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Branch, PlannedAct } from '../../graphql/enums.ts'
import { LocalisedText } from '../../graphql/localised-text.type.ts'
import { UnitFieldChange } from './unit.type.ts'

/** Some 30 000 lines. */
const largestFile = 2 * 1024 * 1024
/** Base64 makes four signs of three bytes. */
const longestContent = Math.ceil(largestFile / 3) * 4

@InputType({ description: 'A file of units: XLSX or CSV, at most 2 MB.' })
export class PreviewUnitImportInput {
  @Field(() => ID, { description: 'Whose units.' })
  @IsUUID()
  organisationId!: string

  @Field(() => String, { description: 'The file, in Base64.' })
  @Length(4, longestContent)
  content!: string

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether units with a code that the file does not tell of are put away.',
  })
  retireMissing!: boolean
}

@InputType({ description: 'A file of units that was looked at.' })
export class ImportUnitsInput extends PreviewUnitImportInput {
  @Field(() => String, { description: 'From the preview: refused with UNIT_CHANGED when the tree has changed since.' })
  @MaxLength(64)
  basis!: string
}

@ObjectType({ simpleResolvers: true, description: 'Something that is wrong in a file.' })
export class UnitImportProblem {
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

@ObjectType({ simpleResolvers: true, description: 'What an import would do with one unit.' })
export class UnitToImport {
  @Field(() => PlannedAct, { description: 'What.' })
  act!: PlannedAct

  @Field(() => String, { description: 'The name, after the import.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'The code.' })
  code!: string | null

  @Field(() => Branch, { description: 'Own, or funded.' })
  branch!: Branch

  @Field(() => [UnitFieldChange], { description: 'What changes; empty for new units and those put away.' })
  changes!: readonly UnitFieldChange[]
}

@ObjectType({ simpleResolvers: true, description: 'What an import would do.' })
export class UnitImportPreview {
  @Field(() => String, { description: 'Say it back when you import.' })
  basis!: string

  @Field(() => Int, { description: 'New units.' })
  created!: number

  @Field(() => Int, { description: 'Units that change.' })
  changed!: number

  @Field(() => Int, { description: 'Units that get another unit above them.' })
  moved!: number

  @Field(() => Int, { description: 'Units that are as the file says.' })
  untouched!: number

  @Field(() => Int, { description: 'Units with a code that the file does not tell of.' })
  missing!: number

  @Field(() => Int, { description: 'Units that are put away.' })
  retired!: number

  @Field(() => [UnitToImport], { description: 'Unit by unit, at most 200 of each act.' })
  units!: readonly UnitToImport[]

  @Field(() => Int, { description: 'How many problems there are. With one, nothing can be imported.' })
  problemCount!: number

  @Field(() => [UnitImportProblem], { description: 'The first 200 of them, by line.' })
  problems!: readonly UnitImportProblem[]
}

@ObjectType({ simpleResolvers: true, description: 'What an import did.' })
export class ImportUnitsPayload {
  @Field(() => ID, {
    nullable: true,
    description: 'With it the import can be taken back. Null: nothing was different.',
  })
  actId!: string | null

  @Field(() => Int, { description: 'New units.' })
  created!: number

  @Field(() => Int, { description: 'Units that changed.' })
  changed!: number

  @Field(() => Int, { description: 'Units that got another unit above them.' })
  moved!: number

  @Field(() => Int, { description: 'Units that were put away.' })
  retired!: number
}
