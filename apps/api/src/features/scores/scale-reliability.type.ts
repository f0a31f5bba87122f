import { Field, Float, Int, ObjectType } from 'type-graphql'
import { HiddenReason, ReliabilityWord } from '../../graphql/enums.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'How well the statements of one node go together, over the own units. From 50 complete answers on.',
})
export class ScaleReliability {
  @Field(() => String, { description: 'Id of the node: dimension:capability, category:balancing.' })
  node!: string

  @Field(() => Int, { description: 'Statements that are scored.' })
  items!: number

  @Field(() => Float, { nullable: true, description: "Cronbach's alpha, within units. Null: see reason." })
  alpha!: number | null

  @Field(() => ReliabilityWord, { nullable: true, description: 'The same in a word.' })
  word!: ReliabilityWord | null

  @Field(() => Float, { nullable: true, description: 'Lower end of its 95 % interval.' })
  alphaLow!: number | null

  @Field(() => Float, { nullable: true, description: 'Upper end of its 95 % interval.' })
  alphaHigh!: number | null

  @Field(() => Float, {
    nullable: true,
    description: "McDonald's omega; null where one factor does not describe them.",
  })
  omega!: number | null

  @Field(() => Float, { nullable: true, description: 'ICC(1): share of the differences that lies between units, 0-1.' })
  betweenUnits!: number | null

  @Field(() => Float, { nullable: true, description: 'ICC(2): how reliable the mean of an average unit is, 0-1.' })
  unitMean!: number | null

  @Field(() => HiddenReason, { nullable: true, description: 'Why there is no alpha.' })
  reason!: HiddenReason | null
}
