import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Length } from 'class-validator'
import { ArgsType, Field, Float, ID, ObjectType } from 'type-graphql'
import { NodeLevel } from '../../graphql/enums.ts'
import { Round } from '../rounds/round.type.ts'
import { ChangeVerdict, ChangeWarning, NoChangeReason } from './change.enums.ts'

@ArgsType()
export class ChangesArgs {
  @Field(() => [String], { description: 'Nodes that are shown together: total, category:technology.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Length(1, 100, { each: true })
  nodes!: string[]

  @Field(() => ID, { nullable: true, description: 'A unit with everything below it; unless stated the whole.' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'How one index value differs from that of the round before.' })
export class Change {
  @Field(() => String, { description: 'Id of the node.' })
  node!: string

  @Field(() => NodeLevel, { description: 'Level of the node.' })
  level!: NodeLevel

  @Field(() => Float, { nullable: true, description: 'Points up (or down). Null: see reason.' })
  difference!: number | null

  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval of the difference.' })
  low!: number | null

  @Field(() => Float, { nullable: true, description: 'Upper end of the 95 % interval of the difference.' })
  high!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'p-value, adjusted for all nodes that were asked for together (Benjamini-Hochberg).',
  })
  adjustedPValue!: number | null

  @Field(() => ChangeVerdict, { nullable: true, description: 'What may be said about it.' })
  verdict!: ChangeVerdict | null

  @Field(() => NoChangeReason, { nullable: true, description: 'Why the rounds are not compared here.' })
  reason!: NoChangeReason | null
}

@ObjectType({ simpleResolvers: true, description: 'A round beside the one before it.' })
export class Changes {
  @Field(() => Round, { description: 'The earlier round.' })
  before!: Round

  @Field(() => [ChangeWarning], { description: 'What differs between the rounds themselves.' })
  warnings!: readonly ChangeWarning[]

  @Field(() => [String], {
    description:
      'What the unit was in the earlier round, by the names of then: units that were merged or moved since. Empty: the same unit.',
  })
  predecessors!: readonly string[]

  @Field(() => [String], { description: 'With NOT_APART: units with which its people were shown together then.' })
  sharedWith!: readonly string[]

  @Field(() => [Change], { description: 'One per node that was asked for, in that order.' })
  changes!: readonly Change[]
}
