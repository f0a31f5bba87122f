import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Organisation } from '../organisations/organisation.type.ts'
import { ChangeVerdict } from '../scores/change.enums.ts'

export const NoImprovers = {
  NO_EARLIER_EDITION: 'noEarlierEdition',
  NOT_COMPARABLE: 'notComparable',
  NO_OWN_VALUE: 'noOwnValue',
  TOO_FEW_CANDIDATES: 'tooFewCandidates',
} as const
export type NoImprovers = (typeof NoImprovers)[keyof typeof NoImprovers]
registerEnumType(NoImprovers, {
  name: 'NoImprovers',
  description: 'Why nobody can be named who has risen.',
  valuesConfig: {
    NO_EARLIER_EDITION: { description: 'this is the first published year' },
    NOT_COMPARABLE: { description: 'the questions have changed since' },
    NO_OWN_VALUE: { description: 'the organisation has no value of the year before' },
    TOO_FEW_CANDIDATES: { description: 'fewer than ten share by name with thirty answers in both years' },
  },
})

@ObjectType({ simpleResolvers: true, description: 'A mean and its interval for comparing years.' })
export class YearFigure {
  @Field(() => Float, { description: '0-100.' })
  mean!: number

  @Field(() => Float, { nullable: true, description: 'Lower end.' })
  low!: number | null

  @Field(() => Float, { nullable: true, description: 'Upper end.' })
  high!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'One published year of a node.' })
export class EditionTrendPoint {
  @Field(() => ID, { description: "The year's edition." })
  editionId!: string

  @Field(() => Int, { description: 'The year.' })
  reportingYear!: number

  @Field(() => YearFigure, { nullable: true, description: 'Of the organisation itself.' })
  own!: YearFigure | null

  @Field(() => Float, { nullable: true, description: "The cohort's mean." })
  cohortMean!: number | null

  @Field(() => Float, { nullable: true, description: "The cohort's median." })
  cohortMedian!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A node over all published years with the same questions.' })
export class EditionTrend {
  @Field(() => [EditionTrendPoint], { description: 'Oldest first.' })
  points!: readonly EditionTrendPoint[]

  @Field(() => Float, { nullable: true, description: 'Points per year, from three years on.' })
  slope!: number | null

  @Field(() => Float, { nullable: true, description: 'Lower end of its 95 % interval.' })
  slopeLow!: number | null

  @Field(() => Float, { nullable: true, description: 'Upper end of its 95 % interval.' })
  slopeHigh!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who started near and rose more than others did.' })
export class Improver {
  @Field(() => Organisation, { description: 'Who. It shares by name.' })
  organisation!: Organisation

  @Field(() => Float, { description: 'Its mean in the year before.' })
  before!: number

  @Field(() => Float, { description: 'Its mean now.' })
  after!: number

  @Field(() => Float, { description: 'Points by which it rose more than the start lets expect, shrunk.' })
  rise!: number

  @Field(() => Float, { description: 'Lower end of the 95 % interval of the rise.' })
  low!: number

  @Field(() => Float, { description: 'Upper end of it.' })
  high!: number

  @Field(() => ChangeVerdict, {
    nullable: true,
    description: 'What may be said about the change itself, among all that are listed.',
  })
  verdict!: ChangeVerdict | null
}

@ObjectType({ simpleResolvers: true, description: 'Who has risen most among those that started where you did.' })
export class Improvers {
  @Field(() => Int, { nullable: true, description: 'The year that is compared with.' })
  since!: number | null

  @Field(() => Float, { nullable: true, description: 'Your own mean in the year before.' })
  ownBefore!: number | null

  @Field(() => Float, { nullable: true, description: 'Your own mean now.' })
  ownAfter!: number | null

  @Field(() => [Improver], { description: 'At most five, the largest rise first.' })
  improvers!: readonly Improver[]

  @Field(() => NoImprovers, { nullable: true, description: 'Why there is no list. An empty list without one: nobody.' })
  reason!: NoImprovers | null
}
