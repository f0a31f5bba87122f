import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { TrainingLack, TrainingReason, TrainingReference, TrainingRole } from './training.enums.ts'
import { Cohort } from '../editions/edition.type.ts'
import { Round } from '../rounds/round.type.ts'
import { Training } from './training.type.ts'

@ObjectType({ simpleResolvers: true, description: 'A training that is recommended, and why.' })
export class Recommendation {
  @Field(() => Training, { description: 'The training.' })
  training!: Training

  @Field(() => TrainingReason, { description: 'Why.' })
  kind!: TrainingReason

  @Field(() => String, { description: 'Id of the factor that gives the reason, without `factor:`.' })
  factor!: string

  @Field(() => Float, { description: 'Its index value.' })
  own!: number

  @Field(() => Int, { nullable: true, description: 'How many whole points it lies below; null unless BELOW.' })
  by!: number | null

  @Field(() => Boolean, { description: 'Whether its whole interval lies below.' })
  certain!: boolean

  @Field(() => Boolean, { description: 'Held for the role since the figures were measured: they cannot show it yet.' })
  heldSince!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'One level and one area: recommendations, or what is lacking.' })
export class RecommendationCell {
  @Field(() => TrainingRole, { description: 'The level.' })
  role!: TrainingRole

  @Field(() => String, { description: 'Id of the area, without `area:`.' })
  area!: string

  @Field(() => [Recommendation], { description: 'The best first, at most two.' })
  recommended!: readonly Recommendation[]

  @Field(() => Int, { description: 'How many more fit.' })
  more!: number

  @Field(() => TrainingLack, { nullable: true, description: 'Why there is none; null when there is one.' })
  lack!: TrainingLack | null
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What to train, by level and area, from the newest result. A suggestion: which training helps is not measured.',
})
export class Learning {
  @Field(() => Round, { description: 'The round whose figures it rests on.' })
  round!: Round

  @Field(() => ID, { nullable: true, description: 'The unit it is for; null: the whole of the own units.' })
  unitId!: string | null

  @Field(() => String, { description: 'Its name in that round.' })
  name!: string

  @Field(() => TrainingReference, { description: 'What factors are measured against.' })
  reference!: TrainingReference

  @Field(() => Cohort, { nullable: true, description: 'The comparison group, when it is one.' })
  cohort!: Cohort | null

  @Field(() => Int, { description: 'Factors without a figure to be shown: nothing is concluded from them.' })
  hiddenFactors!: number

  @Field(() => [RecommendationCell], { description: 'Every level in every area, level by level.' })
  cells!: readonly RecommendationCell[]
}
