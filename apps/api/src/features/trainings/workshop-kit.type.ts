import { Field, Float, Int, ObjectType } from 'type-graphql'
import { KitQuestionKind } from './training.enums.ts'
import { LocalisedText } from '../../graphql/localised-text.type.ts'
import { Round } from '../rounds/round.type.ts'
import { AgendaPoint } from './training.type.ts'

@ObjectType({ simpleResolvers: true, description: 'Something to talk about, from the own result.' })
export class KitQuestion {
  @Field(() => KitQuestionKind, { description: 'Why.' })
  kind!: KitQuestionKind

  @Field(() => String, { description: 'Id of the statement: item:E1.' })
  node!: string

  @Field(() => LocalisedText, { description: 'The title of its factor.' })
  factor!: LocalisedText

  @Field(() => LocalisedText, { description: 'The statement.' })
  statement!: LocalisedText

  @Field(() => Float, { description: 'Its index value.' })
  mean!: number

  @Field(() => Float, { nullable: true, description: 'Share that answered "don\'t know", 0..1; null: not shown.' })
  dontKnow!: number | null

  @Field(() => LocalisedText, { description: 'What to ask.' })
  question!: LocalisedText
}

@ObjectType({ simpleResolvers: true, description: 'A workshop on one area, made from the own result.' })
export class WorkshopKit {
  @Field(() => Round, { description: 'The round whose figures it rests on.' })
  round!: Round

  @Field(() => String, { description: 'Id of the area, without `area:`.' })
  area!: string

  @Field(() => LocalisedText, { description: 'Title of the area.' })
  title!: LocalisedText

  @Field(() => Float, { nullable: true, description: "The area's index value; null where it is not shown." })
  mean!: number | null

  @Field(() => Int, { description: 'How long the workshop takes.' })
  minutes!: number

  @Field(() => [KitQuestion], { description: 'What to talk about.' })
  questions!: readonly KitQuestion[]

  @Field(() => Int, { description: 'Statements of the area that are not shown: nothing is asked about them.' })
  hidden!: number

  @Field(() => [AgendaPoint], { description: 'What is done, in order.' })
  agenda!: readonly AgendaPoint[]

  @Field(() => [LocalisedText], { description: 'What is needed.' })
  materials!: readonly LocalisedText[]
}
