import { Field, Float, ID, ObjectType } from 'type-graphql'
import { Collection, NodeLevel } from '../../graphql/enums.ts'
import { LocalisedText } from '../../graphql/localised-text.type.ts'
import { DateTime } from '../../graphql/scalars.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'A node of the instrument: total, dimension, category, factor, item or area.',
})
export class InstrumentNode {
  @Field(() => String, { description: 'Such as category:technology.' })
  id!: string

  @Field(() => NodeLevel, { description: 'Its level.' })
  level!: NodeLevel

  @Field(() => LocalisedText, { description: 'Its name; of an item its id.' })
  title!: LocalisedText

  @Field(() => LocalisedText, { nullable: true, description: 'The statement of an item; what another node is about.' })
  text!: LocalisedText | null

  @Field(() => String, { nullable: true, description: 'Id of the node above it; null for the total and for areas.' })
  parent!: string | null

  @Field(() => String, { nullable: true, description: 'Id of the area that a factor or item belongs to.' })
  area!: string | null

  @Field(() => Float, { description: 'Share among its siblings, 0-1.' })
  weight!: number

  @Field(() => Float, { nullable: true, description: 'Share in the total, 0-1; null for areas.' })
  effectiveWeight!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'One of four positions of two dimensions.' })
export class MaturityType {
  @Field(() => String, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'low or high on the first axis.' })
  x!: string

  @Field(() => String, { description: 'low or high on the second axis.' })
  y!: string

  @Field(() => LocalisedText, { description: 'Its name.' })
  title!: LocalisedText

  @Field(() => LocalisedText, { description: 'What it means to be here.' })
  about!: LocalisedText

  @Field(() => LocalisedText, { description: 'Where to go from here.' })
  advice!: LocalisedText
}

@ObjectType({ simpleResolvers: true, description: 'One answer that a background question offers.' })
export class BackgroundOption {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => LocalisedText, { description: 'Its words.' })
  title!: LocalisedText
}

@ObjectType({
  simpleResolvers: true,
  description: 'A voluntary question about the respondent. A round asks one of them, or none.',
})
export class BackgroundQuestion {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => LocalisedText, { description: 'The question.' })
  text!: LocalisedText

  @Field(() => [BackgroundOption], { description: 'In the order in which they are offered.' })
  options!: readonly BackgroundOption[]
}

@ObjectType({ simpleResolvers: true, description: 'A version of a questionnaire. It never changes once it is used.' })
export class InstrumentVersion {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'The instrument that it is a version of.' })
  key!: string

  @Field(() => String, { description: 'Such as 0.9.0.' })
  version!: string

  @Field(() => Collection, { description: 'Who answers.' })
  collection!: Collection

  @Field(() => String, { description: 'Licence of the questionnaire (SPDX).' })
  licence!: string

  @Field(() => String, { nullable: true, description: 'Who made it, and where its answers come from.' })
  source!: string | null

  @Field(() => DateTime, { description: 'Since when it is there; it has not changed since.' })
  publishedAt!: Date

  @Field(() => LocalisedText, { description: 'Its name.' })
  title!: LocalisedText

  @Field(() => LocalisedText, { description: 'What it measures.' })
  about!: LocalisedText

  @Field(() => [InstrumentNode], { description: 'Parents before children, areas last.' })
  nodes!: readonly InstrumentNode[]

  @Field(() => [MaturityType], { description: 'The four positions, where the instrument has them.' })
  types!: readonly MaturityType[]

  @Field(() => [String], { description: 'Documented faults of the official source, where there are any.' })
  faults!: readonly string[]

  @Field(() => [BackgroundQuestion], { description: 'What a round may ask about the respondents.' })
  backgroundQuestions!: readonly BackgroundQuestion[]
}
