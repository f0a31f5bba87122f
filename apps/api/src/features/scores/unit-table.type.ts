import { ArrayMaxSize, IsUUID, Length } from 'class-validator'
import { ArgsType, Field, Float, ID, ObjectType } from 'type-graphql'
import { GroupPart, HiddenReason, Truncation } from '../../graphql/enums.ts'

@ArgsType()
export class GroupFiguresArgs {
  @Field(() => ID, { description: 'The unit of the group.' })
  @IsUUID()
  unitId!: string

  @Field(() => GroupPart, { description: 'The unit with all below it, or what is left in it.' })
  part!: GroupPart
}

@ArgsType()
export class UnitTableArgs {
  @Field(() => [String], { description: 'Ids of nodes: the columns.' })
  @ArrayMaxSize(200)
  @Length(1, 100, { each: true })
  nodes!: string[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'A shown group in a table of units. Its lists follow the nodes of the table.',
})
export class UnitTableRow {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string

  @Field(() => GroupPart, { description: 'The unit with all below it, or what is left in it.' })
  part!: GroupPart

  @Field(() => [Float], { nullable: 'items', description: 'Index values, 0-100. Null: see reasons.' })
  means!: readonly (number | null)[]

  @Field(() => [HiddenReason], { nullable: 'items', description: 'Why there is no figure.' })
  reasons!: readonly (HiddenReason | null)[]

  @Field(() => [Truncation], {
    nullable: 'items',
    description: 'Set where the true value lies beyond what may be shown.',
  })
  truncated!: readonly (Truncation | null)[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'Units side by side: a row for each shown group, a column for each node.',
})
export class UnitTable {
  @Field(() => [String], { description: 'The columns: the nodes that were asked for and that the instrument has.' })
  nodes!: readonly string[]

  @Field(() => [UnitTableRow], { description: 'The groups of `groups`, in the same order.' })
  rows!: readonly UnitTableRow[]
}
