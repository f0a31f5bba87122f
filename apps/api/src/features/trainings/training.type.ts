import { Field, ID, Int, ObjectType } from 'type-graphql'
import { MailLanguage } from '../../graphql/enums.ts'
import { TrainingForm, TrainingRole } from './training.enums.ts'
import { LocalisedText } from '../../graphql/localised-text.type.ts'

@ObjectType({ simpleResolvers: true, description: 'A span of whole numbers, both ends within it.' })
export class NumberSpan {
  @Field(() => Int, { description: 'The lowest.' })
  from!: number

  @Field(() => Int, { description: 'The highest.' })
  to!: number
}

@ObjectType({ simpleResolvers: true, description: 'One point of an agenda.' })
export class AgendaPoint {
  @Field(() => Int, { description: 'How long it takes.' })
  minutes!: number

  @Field(() => LocalisedText, { description: 'What is done.' })
  text!: LocalisedText
}

@ObjectType({ simpleResolvers: true, description: 'A training, workshop or material of the catalogue.' })
export class Training {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Names it in files.' })
  code!: string

  @Field(() => Boolean, { description: 'Of the national catalogue; else of the organisation itself.' })
  national!: boolean

  @Field(() => Boolean, { description: 'No longer offered.' })
  retired!: boolean

  @Field(() => LocalisedText, { description: 'Its title.' })
  title!: LocalisedText

  @Field(() => LocalisedText, { description: 'What it is about.' })
  summary!: LocalisedText

  @Field(() => String, { description: 'Id of its area of the questionnaire, without `area:`.' })
  area!: string

  @Field(() => [String], { description: 'Ids of the factors that it lifts, without `factor:`.' })
  factors!: readonly string[]

  @Field(() => [TrainingRole], { description: 'For whom.' })
  roles!: readonly TrainingRole[]

  @Field(() => NumberSpan, { description: 'Index values of its factors that it is meant for.' })
  maturity!: NumberSpan

  @Field(() => TrainingForm, { description: 'How one learns.' })
  form!: TrainingForm

  @Field(() => Int, { description: 'How long it takes.' })
  minutes!: number

  @Field(() => NumberSpan, { nullable: true, description: 'For how many at a time; null: for any number.' })
  groupSize!: NumberSpan | null

  @Field(() => [MailLanguage], { description: 'In which languages.' })
  languages!: readonly MailLanguage[]

  @Field(() => LocalisedText, { description: 'Who gives it.' })
  provider!: LocalisedText

  @Field(() => String, { nullable: true, description: 'Where more is to be read.' })
  link!: string | null

  @Field(() => [LocalisedText], { description: 'What one can do afterwards.' })
  aims!: readonly LocalisedText[]

  @Field(() => [AgendaPoint], { description: 'What is done, in order.' })
  agenda!: readonly AgendaPoint[]

  @Field(() => [LocalisedText], { description: 'What is needed.' })
  materials!: readonly LocalisedText[]
}
