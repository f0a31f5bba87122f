import { IsUUID, Length, Max, MaxLength, Min, ValidateIf } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { longestCode, longestName } from '@mognad/model/organisations/unit-rules'
import { Branch } from '../../graphql/enums.ts'
import { Unit } from './unit.type.ts'

const mostHeads = 1_000_000
const isGiven = (_input: object, value: unknown) => value != null

/** What every act on one unit begins with. */
@InputType({ description: 'A unit as you have seen it.' })
export class SeenUnitInput {
  @Field(() => ID, { description: 'The unit.' })
  @IsUUID()
  id!: string

  @Field(() => Int, { description: 'Its version when you looked: refused with UNIT_CHANGED if there is a newer one.' })
  @Min(1)
  version!: number
}

@InputType({ description: 'A new unit.' })
export class AddUnitInput {
  @Field(() => ID, { description: 'Whose.' })
  @IsUUID()
  organisationId!: string

  @Field(() => ID, { nullable: true, description: 'The unit above it; null: below the top of its branch.' })
  @ValidateIf(isGiven)
  @IsUUID()
  parentId?: string | null

  @Field(() => Branch, { description: 'Own, or funded.' })
  branch!: Branch

  @Field(() => String, { description: 'Its name.' })
  @Length(1, longestName)
  name!: string

  @Field(() => String, { description: 'What it does: an id of the national list of kinds.' })
  @Length(1, 64)
  kind!: string

  @Field(() => String, { nullable: true, description: 'Who runs it; needed for funded operations.' })
  @ValidateIf(isGiven)
  @MaxLength(longestName)
  operator?: string | null

  @Field(() => Int, { defaultValue: 0, description: 'Employees in it and in no unit below it.' })
  @Min(0)
  @Max(mostHeads)
  employees!: number

  @Field(() => Int, { defaultValue: 0, description: 'Of them, those who lead, steer or manage digitalisation.' })
  @Min(0)
  @Max(mostHeads)
  leaders!: number

  @Field(() => String, { nullable: true, description: "Its code in the organisation's own system." })
  @ValidateIf(isGiven)
  @MaxLength(longestCode)
  code?: string | null
}

@InputType({ description: 'A new name.' })
export class RenameUnitInput {
  @Field(() => SeenUnitInput, { description: 'The unit.' })
  unit!: SeenUnitInput

  @Field(() => String, { description: 'The name.' })
  @Length(1, longestName)
  name!: string
}

@InputType({ description: 'What a unit is. Give all three: null takes away.' })
export class DescribeUnitInput {
  @Field(() => SeenUnitInput, { description: 'The unit.' })
  unit!: SeenUnitInput

  @Field(() => String, { description: 'An id of the national list of kinds.' })
  @Length(1, 64)
  kind!: string

  @Field(() => String, { nullable: true, description: 'Who runs a funded operation.' })
  @ValidateIf(isGiven)
  @MaxLength(longestName)
  operator?: string | null

  @Field(() => String, { nullable: true, description: "Its code in the organisation's own system." })
  @ValidateIf(isGiven)
  @MaxLength(longestCode)
  code?: string | null
}

@InputType({ description: 'How many work in a unit, without what lies below it.' })
export class SetHeadcountsInput {
  @Field(() => SeenUnitInput, { description: 'The unit.' })
  unit!: SeenUnitInput

  @Field(() => Int, { description: 'Employees.' })
  @Min(0)
  @Max(mostHeads)
  employees!: number

  @Field(() => Int, { description: 'Of them, those who lead, steer or manage digitalisation.' })
  @Min(0)
  @Max(mostHeads)
  leaders!: number
}

@InputType({ description: 'Where a unit goes, with everything below it.' })
export class MoveUnitInput {
  @Field(() => SeenUnitInput, { description: 'The unit.' })
  unit!: SeenUnitInput

  @Field(() => ID, { description: 'The unit that it comes below.' })
  @IsUUID()
  parentId!: string
}

@InputType({ description: 'Two units that become one.' })
export class MergeUnitsInput {
  @Field(() => SeenUnitInput, { description: 'The unit that goes: it is put away.' })
  unit!: SeenUnitInput

  @Field(() => SeenUnitInput, { description: 'The unit that stays, and gets the people and the units of the other.' })
  into!: SeenUnitInput
}

@InputType({ description: 'A unit to put away.' })
export class RetireUnitInput {
  @Field(() => SeenUnitInput, { description: 'The unit; nothing may lie below it.' })
  unit!: SeenUnitInput
}

@InputType({ description: 'An act to take back.' })
export class UndoUnitActInput {
  @Field(() => ID, { description: 'The act, from the payload of the mutation or from the history.' })
  @IsUUID()
  actId!: string
}

@ObjectType({ simpleResolvers: true, description: 'What an act did.' })
export class UnitActPayload {
  @Field(() => ID, { nullable: true, description: 'With it the act can be taken back. Null: nothing was different.' })
  actId!: string | null

  @Field(() => [Unit], { description: 'Every unit that it changed, as it is now.' })
  units!: readonly Unit[]
}
