import { Field, ID, ObjectType } from 'type-graphql'
import { Branch, NodeLevel } from '../../graphql/enums.ts'
import { LocalisedText } from '../../graphql/localised-text.type.ts'
import { TargetThing } from './decision.type.ts'

@ObjectType({ simpleResolvers: true, description: 'A node that a target may be about.' })
export class TargetNodeChoice {
  @Field(() => String, { description: 'The node.' })
  node!: string

  @Field(() => LocalisedText, { description: 'Its title.' })
  title!: LocalisedText

  @Field(() => NodeLevel, { description: 'Its level.' })
  level!: NodeLevel
}

@ObjectType({ simpleResolvers: true, description: 'A unit that a target may be about.' })
export class TargetUnitChoice {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => Branch, { description: 'An own unit, or a funded operation.' })
  branch!: Branch
}

@ObjectType({ simpleResolvers: true, description: 'A training that a target may be about.' })
export class TargetTrainingChoice {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => LocalisedText, { description: 'Its title.' })
  title!: LocalisedText
}

@ObjectType({ simpleResolvers: true, description: 'What targets of an organisation may be about.' })
export class DecisionChoices {
  @Field(() => [TargetNodeChoice], { description: 'In the order of the questionnaire, without single statements.' })
  nodes!: TargetNodeChoice[]

  @Field(() => [TargetUnitChoice], { description: 'Units and funded operations of today, by name.' })
  units!: TargetUnitChoice[]

  @Field(() => [TargetTrainingChoice], { description: 'Trainings that are offered.' })
  trainings!: TargetTrainingChoice[]

  @Field(() => [TargetThing], { description: 'Rounds with a result, the newest first: a target may start from one.' })
  rounds!: TargetThing[]
}
