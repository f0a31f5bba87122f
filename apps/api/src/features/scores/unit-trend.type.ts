import { ArrayMaxSize, ArrayMinSize, IsUUID, Length } from 'class-validator'
import { ArgsType, Field, ID, ObjectType } from 'type-graphql'
import { Round } from '../rounds/round.type.ts'
import { NoRecutReason } from './change.enums.ts'
import { Figure } from './figure.type.ts'

@ArgsType()
export class UnitTrendArgs {
  @Field(() => ID, { description: 'A unit of this round, with everything below it.' })
  @IsUUID()
  unitId!: string

  @Field(() => [String], { description: 'Nodes: total, category:technology.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Length(1, 100, { each: true })
  nodes!: string[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'A unit in one round, on the tree of the round that is looked at: the people that it holds now.',
})
export class UnitTrendPoint {
  @Field(() => Round, { description: 'The round.' })
  round!: Round

  @Field(() => [String], {
    description: 'What it was then, by the names of then: units that were merged or moved since. Empty: the same unit.',
  })
  predecessors!: readonly string[]

  @Field(() => [String], { description: 'Units with which its people were shown together then.' })
  sharedWith!: readonly string[]

  @Field(() => NoRecutReason, { nullable: true, description: 'Why the round is not shown for it.' })
  reason!: NoRecutReason | null

  @Field(() => [Figure], { description: 'In the order in which they were asked for.' })
  figures!: readonly Figure[]

  @Field(() => [String], {
    description:
      'Those of the nodes that mean something else than in the point before: other questions or weights. No line goes there.',
  })
  breaks!: readonly string[]
}
