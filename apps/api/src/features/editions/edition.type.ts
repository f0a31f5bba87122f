import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { WithheldFigures } from '@mognad/model/editions/edition-withheld'
import { connectionType } from '../../graphql/connection.ts'
import { CohortKind, EditionState, Grade, HiddenReason, NodeLevel } from '../../graphql/enums.ts'
import { DateTime } from '../../graphql/scalars.ts'
import { Figure } from '../scores/figure.type.ts'
import { Recipe } from '../scores/recipe.type.ts'

@ObjectType({ description: 'A finished, immutable set of comparison figures of one instrument and year.' })
export class Edition {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => Int, { description: 'The year of the rounds in it.' })
  reportingYear!: number

  @Field(() => Int, { description: 'Editions of one year are numbered from 1.' })
  number!: number

  @Field(() => EditionState, { description: 'How far it has come.' })
  state!: EditionState

  @Field(() => Boolean, { description: 'It holds demonstration answers.' })
  synthetic!: boolean

  @Field(() => Int, { description: 'Organisations that could not be computed and are left out.' })
  leftOut!: number

  @Field(() => String, { nullable: true, description: 'SHA-256 of all its figures, hexadecimal.' })
  contentHash!: string | null

  @Field(() => Recipe, { nullable: true, description: 'How its figures were made.' })
  recipe!: Recipe | null

  @Field(() => DateTime, { nullable: true, description: 'When it was computed.' })
  computedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null

  readonly instrumentVersionId!: string
  readonly withheldFigures!: readonly WithheldFigures[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'Those compared with. A cohort that is not shown falls back to its parent.',
})
export class Cohort {
  @Field(() => String, { description: 'all, main:A, group:A1, county:01, size:3.' })
  key!: string

  @Field(() => CohortKind, { description: 'What sort of cohort.' })
  kind!: CohortKind

  @Field(() => String, { nullable: true, description: 'The next larger cohort.' })
  parentKey!: string | null

  @Field(() => String, { nullable: true, description: 'Its name in Swedish; null where the key says it all.' })
  name!: string | null

  @Field(() => Int, { description: 'Organisations in it.' })
  members!: number

  @Field(() => Int, { description: 'Those of them that share by name or publicly.' })
  namedMembers!: number

  @Field(() => Int, {
    nullable: true,
    description: 'Of a cohort of named sharers: all whom it could hold. Null where anonymous members may enter.',
  })
  belonging!: number | null

  @Field(() => Boolean, { description: 'Whether it is large enough to be shown.' })
  shown!: boolean
}

@ObjectType({ description: 'An organisation in an edition.' })
export class EditionMember {
  @Field(() => Grade, { nullable: true, description: 'How far its answers stand for it.' })
  grade!: Grade | null

  @Field(() => HiddenReason, { nullable: true, description: 'Why it has no figures.' })
  reason!: HiddenReason | null

  readonly editionId!: string
  readonly organisationId!: string
}

@ObjectType({ simpleResolvers: true, description: 'One figure of a cohort, 0-100. Each organisation counts once.' })
export class CohortFigure {
  @Field(() => Int, { description: 'Organisations behind it.' })
  organisations!: number

  @Field(() => Float, { nullable: true, description: 'Mean of the organisations.' })
  mean!: number | null

  @Field(() => Float, { nullable: true, description: 'A tenth of them is below.' })
  p10!: number | null

  @Field(() => Float, { nullable: true, description: 'A quarter of them is below.' })
  q25!: number | null

  @Field(() => Float, { nullable: true, description: 'Half of them is below.' })
  median!: number | null

  @Field(() => Float, { nullable: true, description: 'Three quarters of them are below.' })
  q75!: number | null

  @Field(() => Float, { nullable: true, description: 'Nine tenths of them are below.' })
  p90!: number | null

  @Field(() => HiddenReason, { nullable: true, description: 'Why something is not shown.' })
  reason!: HiddenReason | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'Where an organisation stands among others, and how surely. Place 1 is the highest.',
})
export class Place {
  @Field(() => Int, { nullable: true, description: 'Likely place: with 90 % probability not better than this.' })
  likelyLow!: number | null

  @Field(() => Int, { nullable: true, description: 'Likely place: with 90 % probability not worse than this.' })
  likelyHigh!: number | null

  @Field(() => Int, { description: 'How many places there are: the others and itself.' })
  among!: number

  @Field(() => Int, { nullable: true, description: 'Others that it is clearly higher than.' })
  higherThan!: number | null

  @Field(() => Int, { nullable: true, description: 'Others that it is clearly lower than.' })
  lowerThan!: number | null

  @Field(() => Int, { nullable: true, description: 'Others that it cannot be told apart from.' })
  undecided!: number | null

  @Field(() => HiddenReason, { nullable: true, description: 'Why there is no likely place.' })
  reason!: HiddenReason | null

  @Field(() => Int, { nullable: true, description: 'Its best place when the weights of the parts move by up to 25 %.' })
  weightLow!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Its worst place when the weights of the parts move by up to 25 %.',
  })
  weightHigh!: number | null

  @Field(() => HiddenReason, { nullable: true, description: 'Why there are no places under other weights.' })
  weightReason!: HiddenReason | null
}

@ObjectType({ simpleResolvers: true, description: 'One node of a comparison.' })
export class ComparisonRow {
  @Field(() => String, { description: 'Id of the node.' })
  node!: string

  @Field(() => NodeLevel, { description: 'Its level.' })
  level!: NodeLevel

  @Field(() => Figure, { nullable: true, description: 'Of the organisation itself.' })
  own!: Figure | null

  @Field(() => CohortFigure, { description: 'Of the cohort.' })
  cohort!: CohortFigure

  @Field(() => Float, { nullable: true, description: '0-100: share of the others below, ties as half.' })
  position!: number | null

  @Field(() => HiddenReason, { nullable: true, description: 'Why there is no position.' })
  positionReason!: HiddenReason | null

  @Field(() => Float, { nullable: true, description: 'Positive: points left to the best quarter.' })
  bestQuarterGap!: number | null

  @Field(() => HiddenReason, { nullable: true, description: 'Why the distance to the best quarter is not shown.' })
  bestQuarterGapReason!: HiddenReason | null

  @Field(() => Int, { description: 'How many others it stands among.' })
  others!: number

  @Field(() => Place, { description: 'How surely it stands there.' })
  place!: Place
}

@ObjectType({
  description: 'The places that one who shares publicly is among with 95 % certainty. Place 1 is the highest.',
})
export class GuaranteedPlace {
  @Field(() => String, { description: 'Id of the node.' })
  node!: string

  @Field(() => Int, { description: 'Not better than this.' })
  low!: number

  @Field(() => Int, { description: 'Not worse than this.' })
  high!: number

  @Field(() => Int, { description: 'How many share publicly, with itself.' })
  among!: number

  readonly organisationId!: string
}

@ObjectType({ description: 'An organisation beside a cohort.' })
export class Comparison {
  @Field(() => Edition, { description: 'The edition that every figure is from.' })
  edition!: Edition

  @Field(() => Cohort, { description: 'The cohort used: the one asked for, or its nearest shown parent.' })
  cohort!: Cohort

  @Field(() => Cohort, { description: 'The one asked for.' })
  askedCohort!: Cohort

  @Field(() => [ComparisonRow], { description: "In the instrument's order." })
  rows!: readonly ComparisonRow[]

  @Field(() => [GuaranteedPlace], {
    description: 'Places for claims in public, on the total and its dimensions. Empty unless it shares publicly.',
  })
  guaranteedPlaces!: readonly GuaranteedPlace[]

  readonly organisationId!: string
}

export const EditionConnection = connectionType<Edition>('Edition', () => Edition)
export const EditionMemberConnection = connectionType<EditionMember>('EditionMember', () => EditionMember)
