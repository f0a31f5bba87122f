import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Agreement, HiddenReason, NodeLevel, Truncation } from '../../graphql/enums.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'An index value of one node. mean, low and high are 0-100; dontKnowShare and coverage 0-1.',
})
export class Figure {
  @Field(() => String, { description: 'Id of the node: total, dimension:capability, item:E1.' })
  node!: string

  @Field(() => NodeLevel, { description: 'Level of the node.' })
  level!: NodeLevel

  @Field(() => Float, { nullable: true, description: 'The index value. Null: see reason.' })
  mean!: number | null

  @Field(() => Float, { nullable: true, description: 'Lower end of the interval for the level of this group.' })
  low!: number | null

  @Field(() => Float, { nullable: true, description: 'Upper end of the interval for the level of this group.' })
  high!: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Lower end of the interval for comparing over time or with others: without finite population correction.',
  })
  comparisonLow!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Upper end of the interval for comparing over time or with others.',
  })
  comparisonHigh!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Substantive answers behind it; for several items their mean number.',
  })
  answers!: number | null

  @Field(() => Int, { nullable: true, description: 'Respondents in the group.' })
  respondents!: number | null

  @Field(() => Float, { nullable: true, description: 'Share that answered "don\'t know". It never counts as low.' })
  dontKnowShare!: number | null

  @Field(() => Boolean, {
    description:
      'Those who answered "don\'t know" seem to differ from those who could answer, by more than two points. False: no sign of it, or not checked (single items, groups below 20, editions).',
  })
  sensitiveToDontKnow!: boolean

  @Field(() => Float, { nullable: true, description: 'Share of the weight behind the node that has answers.' })
  coverage!: number | null

  @Field(() => Agreement, { nullable: true, description: 'How much they agree; from fifteen people in every group.' })
  agreement!: Agreement | null

  @Field(() => Truncation, { nullable: true, description: 'Set when the true value lies beyond what may be shown.' })
  truncated!: Truncation | null

  @Field(() => HiddenReason, { nullable: true, description: 'Why there is no figure, or no interval.' })
  reason!: HiddenReason | null
}
