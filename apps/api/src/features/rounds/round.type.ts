import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../graphql/connection.ts'
import { BoxState, BoxStrength, Branch, Grade, GroupPart, HiddenReason, RoundState } from '../../graphql/enums.ts'
import { DateTime } from '../../graphql/scalars.ts'
import { Figure } from '../scores/figure.type.ts'
import { Recipe } from '../scores/recipe.type.ts'

@ObjectType({ simpleResolvers: true, description: 'How many were invited and how many have answered.' })
export class ResponseRate {
  @Field(() => Int, { description: 'Invited to answer.' })
  invited!: number

  @Field(() => Int, { nullable: true, description: 'Responses; null where the group is too small to say.' })
  responses!: number | null

  @Field(() => Float, { nullable: true, description: 'Responses per invited, 0-1.' })
  rate!: number | null

  @Field(() => HiddenReason, { nullable: true, description: 'Why it is not shown.' })
  reason!: HiddenReason | null
}

@ObjectType({ simpleResolvers: true, description: 'A unit as it was when the round opened.' })
export class RoundUnit {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string

  @Field(() => String, { description: 'Its name then.' })
  name!: string

  @Field(() => String, { description: 'Its kind then.' })
  kind!: string

  @Field(() => ID, { nullable: true, description: 'The unit above it then.' })
  parentId!: string | null

  @Field(() => Branch, { description: 'Own, or funded.' })
  branch!: Branch

  @Field(() => String, { nullable: true, description: 'Who ran a funded operation.' })
  operator!: string | null

  @Field(() => ResponseRate, {
    description: 'Until the box is opened: of those counted here. Afterwards: of it and everything below it.',
  })
  responseRate!: ResponseRate
}

@ObjectType({ simpleResolvers: true, description: 'How far the answers stand for one branch of the organisation.' })
export class Quality {
  @Field(() => Branch, { description: 'Own, or funded.' })
  branch!: Branch

  @Field(() => Int, { description: 'Invited to answer.' })
  invited!: number

  @Field(() => Int, { nullable: true, description: 'Answered; null where fewer than seven did.' })
  respondents!: number | null

  @Field(() => Float, { nullable: true, description: '0-1' })
  responseRate!: number | null

  @Field(() => Float, { nullable: true, description: 'Share of the employees who work in shown units, 0-1.' })
  coverage!: number | null

  @Field(() => Grade, { description: 'Both in one word.' })
  grade!: Grade
}

@ObjectType({ simpleResolvers: true, description: 'What holds the sealed answers of a round until its code opens it.' })
export class Box {
  @Field(() => ID, { description: 'Its id; the lock of its key is bound to it.' })
  id!: string

  @Field(() => Int, { description: '1, or more in a reopened round.' })
  number!: number

  @Field(() => BoxStrength, { description: 'What locks its key.' })
  strength!: BoxStrength

  @Field(() => String, { nullable: true, description: 'The public key, base64url; null until it is made.' })
  publicKey!: string | null

  @Field(() => String, { nullable: true, description: 'Finds typing errors in the code, base64url.' })
  codeCheck!: string | null

  @Field(() => BoxState, { description: 'How far it has come.' })
  state!: BoxState

  @Field(() => String, { description: 'The role that keeps the code.' })
  keyHolder!: string

  @Field(() => Int, { nullable: true, description: 'Envelopes at closing; null where one branch is too small to say.' })
  received!: number | null

  @Field(() => Int, { nullable: true, description: 'Envelopes that were not put in by the door.' })
  refused!: number | null

  @Field(() => Int, { nullable: true, description: 'Envelopes that could not be read at opening.' })
  unreadable!: number | null

  @Field(() => DateTime, { description: 'When it takes no more answers.' })
  closesAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'A unit that is shown only together with others.' })
export class UnitInGroup {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string

  @Field(() => String, { description: 'Its name then.' })
  name!: string

  @Field(() => Boolean, { description: 'Parts of it are shown by themselves: what is left of it is meant.' })
  isRemainder!: boolean
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A shown group: a unit with everything below it (WHOLE), or what is left in it beside its shown units (REST).',
})
export class ResultGroup {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string

  @Field(() => String, { description: 'Its name then.' })
  name!: string

  @Field(() => ID, { nullable: true, description: 'The unit above it then.' })
  parentId!: string | null

  @Field(() => GroupPart, { description: 'The unit with all below it, or what is left in it.' })
  part!: GroupPart

  @Field(() => Branch, { description: 'Own, or funded. The two are never added.' })
  branch!: Branch

  @Field(() => String, { description: 'Kind of the unit then, from the national list.' })
  kind!: string

  @Field(() => String, { nullable: true, description: 'Who ran a funded operation then.' })
  operator!: string | null

  @Field(() => Int, { nullable: true, description: 'Respondents in the group.' })
  respondents!: number | null

  @Field(() => [UnitInGroup], {
    description:
      'Units in it that are not shown by themselves, since one of them, or what is then left, would have fewer than seven answers. Of a unit that has a remainder they stand with the remainder.',
  })
  together!: readonly UnitInGroup[]

  @Field(() => [Figure], { description: 'Its figures.' })
  figures!: readonly Figure[]
}

@ObjectType({ description: 'What a round has shown.' })
export class RoundResult {
  @Field(() => Recipe, { description: 'How the figures were made.' })
  recipe!: Recipe

  readonly roundId!: string
  readonly organisationId!: string
  readonly instrumentVersionId!: string
}

@ObjectType({ description: 'One measurement of one organisation with one version of an instrument.' })
export class Round {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What the organisation calls it.' })
  name!: string

  @Field(() => Int, { description: 'The year that it counts for.' })
  reportingYear!: number

  @Field(() => RoundState, { description: 'How far it has come.' })
  state!: RoundState

  @Field(() => Boolean, { description: 'Its answers are demonstration answers.' })
  synthetic!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When it begins to take answers.' })
  opensAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it takes no more answers.' })
  closesAt!: Date | null

  readonly organisationId!: string
  readonly instrumentVersionId!: string
}

export const RoundConnection = connectionType<Round>('Round', () => Round)
