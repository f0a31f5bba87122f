import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { LocalisedText } from '../../graphql/localised-text.type.ts'
import { Cohort, ComparisonRow, Edition } from '../editions/edition.type.ts'
import { Organisation } from '../organisations/organisation.type.ts'

@ObjectType({ simpleResolvers: true, description: 'A public fact by which similar ones are found.' })
export class PeerFeature {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => LocalisedText, { description: 'What it is called.' })
  name!: LocalisedText

  @Field(() => LocalisedText, { nullable: true, description: 'What it is measured in; null for classes.' })
  unit!: LocalisedText | null

  @Field(() => Float, { description: 'Its weight beside the others.' })
  weight!: number

  @Field(() => Int, { description: 'Municipalities that it is known of.' })
  organisations!: number

  @Field(() => Int, { nullable: true, description: 'The year that it is of.' })
  year!: number | null

  @Field(() => String, { nullable: true, description: 'Where it comes from; null: the register of SKR and SCB.' })
  source!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Something that sets a similar organisation apart.' })
export class PeerDriver {
  @Field(() => LocalisedText, { description: 'What it is called.' })
  feature!: LocalisedText

  @Field(() => Float, { description: 'Its share of the difference, 0-1.' })
  share!: number
}

@ObjectType({ simpleResolvers: true, description: 'An organisation on a list.' })
export class ListedOrganisation {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: Organisation

  @Field(() => Boolean, { description: 'Whether it shares by name in this edition, so that it counts.' })
  counts!: boolean

  @Field(() => Float, { nullable: true, description: 'Its mean on the whole; of a kind of unit, that of its units.' })
  total!: number | null

  @Field(() => Int, { nullable: true, description: 'Of a kind of unit: how many units its figure is of.' })
  units!: number | null

  @Field(() => Float, { nullable: true, description: 'Of similar ones: how far it is, 0 is alike.' })
  distance!: number | null

  @Field(() => [PeerDriver], { description: 'Of similar ones: what differs most, at most three.' })
  drivers!: readonly PeerDriver[]
}

@ObjectType({ simpleResolvers: true, description: 'An organisation beside a list of others that share by name.' })
export class ListComparison {
  @Field(() => Edition, { description: 'The edition that every figure is from.' })
  edition!: Edition

  @Field(() => Cohort, { description: 'The list as a cohort. The organisation itself is never in it.' })
  cohort!: Cohort

  @Field(() => [ListedOrganisation], { description: 'Those on the list; similar ones nearest first, others by name.' })
  listed!: readonly ListedOrganisation[]

  @Field(() => [PeerFeature], { description: 'What similar ones were found by; empty for other lists.' })
  features!: readonly PeerFeature[]

  @Field(() => Int, { nullable: true, description: 'Of a kind of unit: own units in the own figure.' })
  ownUnits!: number | null

  @Field(() => [ComparisonRow], { description: "In the instrument's order; kinds of units on the upper levels only." })
  rows!: readonly ComparisonRow[]
}
