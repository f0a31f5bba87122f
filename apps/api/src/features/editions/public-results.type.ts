import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Collection, Grade, HiddenReason, OrganisationKind } from '../../graphql/enums.ts'
import { LocalisedText } from '../../graphql/localised-text.type.ts'
import { DateTime } from '../../graphql/scalars.ts'
import { InstrumentNode } from '../instruments/instrument-version.type.ts'
import { SkrGroup } from '../organisations/organisation.type.ts'
import { Figure } from '../scores/figure.type.ts'
import { Cohort, CohortFigure } from './edition.type.ts'

// Types of their own, without field resolvers: what nobody may read is not reached through them either.

@ObjectType({ simpleResolvers: true, description: 'A published edition, as everybody may know it.' })
export class PublicEdition {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'The instrument that was answered.' })
  instrumentKey!: string

  @Field(() => LocalisedText, { description: "The instrument's name." })
  title!: LocalisedText

  @Field(() => String, { description: "The questionnaire's licence (SPDX)." })
  licence!: string

  @Field(() => Collection, { description: 'Who answers: persons, or each organisation with one joint answer.' })
  collection!: Collection

  @Field(() => String, { nullable: true, description: 'Who made the instrument, and where its answers come from.' })
  source!: string | null

  @Field(() => Int, { description: 'The year of the rounds in it.' })
  reportingYear!: number

  @Field(() => Int, { description: 'Editions of one year are numbered from 1.' })
  number!: number

  @Field(() => Boolean, { description: 'It holds demonstration answers.' })
  synthetic!: boolean

  @Field(() => String, { description: 'SHA-256 of all its figures, hexadecimal.' })
  contentHash!: string

  @Field(() => DateTime, { description: 'When it was published. It has not changed since.' })
  publishedAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'An organisation that shares publicly.' })
export class PublicOrganisation {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Municipality code, Kolada id of a region, ISO code of a country.' })
  code!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => OrganisationKind, { description: 'What it is.' })
  kind!: OrganisationKind

  @Field(() => String, { nullable: true, description: 'The county it lies in.' })
  county!: string | null

  @Field(() => Int, { nullable: true, description: 'Inhabitants.' })
  population!: number | null

  @Field(() => SkrGroup, { nullable: true, description: 'Its SKR group in the edition.' })
  skrGroup!: SkrGroup | null
}

@ObjectType({ simpleResolvers: true, description: 'One who shares publicly, in a list.' })
export class PublicSharer {
  @Field(() => PublicOrganisation, { description: 'Who.' })
  organisation!: PublicOrganisation

  @Field(() => Grade, { nullable: true, description: 'How far its answers stand for it.' })
  grade!: Grade | null

  @Field(() => HiddenReason, { nullable: true, description: 'Why it has no figures.' })
  reason!: HiddenReason | null

  @Field(() => [Figure], { description: "Total and dimensions, in the instrument's order." })
  figures!: readonly Figure[]
}

@ObjectType({ simpleResolvers: true, description: 'Who shares publicly in an edition.' })
export class PublicResults {
  @Field(() => PublicEdition, { description: 'The newest published one of its instrument.' })
  edition!: PublicEdition

  @Field(() => [InstrumentNode], { description: 'The nodes that are shown: total and dimensions.' })
  nodes!: readonly InstrumentNode[]

  @Field(() => [PublicSharer], { description: 'By name, Å Ä Ö last.' })
  sharers!: readonly PublicSharer[]
}

@ObjectType({ simpleResolvers: true, description: "One node of a fixed group's figures." })
export class PublicCohortFigure {
  @Field(() => String, { description: 'Id of the node.' })
  node!: string

  @Field(() => CohortFigure, { description: 'Of the organisations in the group.' })
  figure!: CohortFigure
}

@ObjectType({ simpleResolvers: true, description: 'A fixed group that the organisation belongs to.' })
export class PublicCohort {
  @Field(() => Cohort, { description: 'Which.' })
  cohort!: Cohort

  @Field(() => [PublicCohortFigure], { description: "In the instrument's order." })
  figures!: readonly PublicCohortFigure[]
}

@ObjectType({ simpleResolvers: true, description: 'One edition in which the organisation shares publicly.' })
export class PublicYear {
  @Field(() => PublicEdition, { description: 'Which.' })
  edition!: PublicEdition

  @Field(() => [Figure], {
    description: 'Total and dimensions, without those that mean something else than in the newest edition.',
  })
  figures!: readonly Figure[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'Among which places of those who share publicly it is, with 95 % certainty. Place 1 is the highest.',
})
export class PublicPlace {
  @Field(() => String, { description: 'Id of the node.' })
  node!: string

  @Field(() => Int, { description: 'Not better than this.' })
  low!: number

  @Field(() => Int, { description: 'Not worse than this.' })
  high!: number

  @Field(() => Int, { description: 'How many share publicly, with itself.' })
  among!: number
}

@ObjectType({ simpleResolvers: true, description: 'What an organisation that shares publicly lets everybody see.' })
export class PublicResult {
  @Field(() => PublicEdition, { description: 'The newest published edition in which it shares publicly.' })
  edition!: PublicEdition

  @Field(() => PublicOrganisation, { description: 'Who.' })
  organisation!: PublicOrganisation

  @Field(() => Grade, { nullable: true, description: 'How far its answers stand for it.' })
  grade!: Grade | null

  @Field(() => HiddenReason, { nullable: true, description: 'Why it has no figures.' })
  reason!: HiddenReason | null

  @Field(() => [InstrumentNode], { description: 'The nodes that are shown: from the total to the factors.' })
  nodes!: readonly InstrumentNode[]

  @Field(() => [Figure], { description: "In the instrument's order." })
  figures!: readonly Figure[]

  @Field(() => [PublicCohort], { description: 'Its fixed groups that are large enough, the smallest first.' })
  cohorts!: readonly PublicCohort[]

  @Field(() => [PublicYear], { description: 'Oldest first.' })
  years!: readonly PublicYear[]

  @Field(() => [PublicPlace], {
    description: 'On the total and its dimensions. Empty while fewer than ten share publicly.',
  })
  places!: readonly PublicPlace[]
}
