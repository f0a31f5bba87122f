import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { EffectGap, TrainingRole } from './training.enums.ts'
import { Round } from '../rounds/round.type.ts'
import { Change } from '../scores/change.type.ts'
import { ChangeWarning } from '../scores/change.enums.ts'
import { Training } from './training.type.ts'

@ObjectType({ simpleResolvers: true, description: 'A unit that a programme is for, or whose people took part.' })
export class ProgrammeUnit {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its name today.' })
  name!: string
}

@ObjectType({ simpleResolvers: true, description: 'Who took part in a training on a day: numbers, never names.' })
export class Participation {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => ID, { description: 'The training.' })
  trainingId!: string

  @Field(() => ProgrammeUnit, { description: 'The unit.' })
  unit!: ProgrammeUnit

  @Field(() => TrainingRole, { description: 'The role.' })
  role!: TrainingRole

  @Field(() => Int, { description: 'How many took part.' })
  participants!: number

  @Field(() => Int, { description: 'Of how many that have the role in the unit.' })
  headcount!: number

  @Field(() => String, { description: 'The day, as in ISO 8601: 2026-02-05.' })
  heldOn!: string
}

@ObjectType({ simpleResolvers: true, description: 'How many of a role a programme has reached.' })
export class RoleReach {
  @Field(() => TrainingRole, { description: 'The role.' })
  role!: TrainingRole

  @Field(() => Int, { description: 'How many took part in at least one training: people are counted once.' })
  participants!: number

  @Field(() => Int, { description: 'Of how many.' })
  headcount!: number
}

@ObjectType({ simpleResolvers: true, description: 'A factor of a programme before and after it.' })
export class FactorChange {
  @Field(() => String, { description: 'Id of the node: factor:benefits.' })
  node!: string

  @Field(() => Float, { nullable: true, description: 'Its index value before; null where it is not shown.' })
  before!: number | null

  @Field(() => Float, { nullable: true, description: 'Its index value after.' })
  after!: number | null

  @Field(() => Change, { description: 'How the two differ.' })
  change!: Change
}

@ObjectType({
  simpleResolvers: true,
  description: 'The factors of a programme before and after it. What has changed, not what the programme has caused.',
})
export class ProgrammeEffect {
  @Field(() => Round, { nullable: true, description: 'The last round that closed before the programme began.' })
  before!: Round | null

  @Field(() => Round, { nullable: true, description: 'The first round that opened after it ended.' })
  after!: Round | null

  @Field(() => EffectGap, { nullable: true, description: 'Which of the two is missing; null: neither.' })
  gap!: EffectGap | null

  @Field(() => [ChangeWarning], { description: 'What differs between the rounds themselves.' })
  warnings!: readonly ChangeWarning[]

  @Field(() => [FactorChange], { description: 'The factors that the programme is tagged with.' })
  trained!: readonly FactorChange[]

  @Field(() => [Change], {
    description: 'All other factors, to hold beside them. Trained and others are one family of comparisons.',
  })
  others!: readonly Change[]
}

@ObjectType({ description: 'A named set of trainings for a time, for roles and units, with somebody responsible.' })
export class Programme {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => String, { description: 'Its first day, as in ISO 8601: 2026-01-12.' })
  startsOn!: string

  @Field(() => String, { description: 'Its last day.' })
  endsOn!: string

  @Field(() => [TrainingRole], { description: 'For whom.' })
  roles!: readonly TrainingRole[]

  @Field(() => String, { description: 'Who is responsible: a function.' })
  responsible!: string

  @Field(() => Boolean, { description: 'Made up for demonstration.' })
  synthetic!: boolean

  @Field(() => [Training], { description: 'What it consists of.' })
  trainings!: readonly Training[]

  @Field(() => [ProgrammeUnit], { description: 'For which units; empty: the whole organisation.' })
  units!: readonly ProgrammeUnit[]

  @Field(() => [Participation], { description: 'Who took part, the latest first.' })
  participation!: readonly Participation[]

  @Field(() => [RoleReach], { description: 'How many of each role it has reached.' })
  reach!: readonly RoleReach[]

  readonly organisationId!: string
}
