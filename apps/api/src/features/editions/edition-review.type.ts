import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTime } from '../../graphql/scalars.ts'

export const AttackKind = {
  FIGURES: 'figures',
  SUMS: 'sums',
  ORDER: 'order',
  ENDS: 'ends',
  DIFFERENCES: 'differences',
  GROUPS: 'groups',
  ITEMS: 'items',
  ANSWERS: 'answers',
} as const
export type AttackKind = (typeof AttackKind)[keyof typeof AttackKind]
registerEnumType(AttackKind, {
  name: 'AttackKind',
  description: 'What the attack on an edition tries.',
  valuesConfig: {
    FIGURES: { description: 'every published row is what it should be' },
    SUMS: { description: 'anonymous members, by adding and subtracting means' },
    ORDER: { description: 'medians, quartiles and tenths of too few anonymous members' },
    ENDS: { description: 'the lowest and highest anonymous value, with two who collude' },
    DIFFERENCES: { description: 'anonymous members, by subtracting earlier editions' },
    GROUPS: { description: 'people inside organisations, by subtracting groups' },
    ITEMS: { description: 'answers to one statement, by subtracting groups' },
    ANSWERS: { description: 'single answers, from means near the ends' },
  },
})

@ObjectType({ simpleResolvers: true, description: 'One attack: counts only.' })
export class AttackReport {
  @Field(() => AttackKind, { description: 'Which.' })
  attack!: AttackKind

  @Field(() => Int, { description: 'How many were tried.' })
  tried!: number

  @Field(() => Int, { nullable: true, description: 'The fewest that could be told apart; what came nearest.' })
  fewest!: number | null

  @Field(() => Int, { description: 'How many were found out.' })
  found!: number

  @Field(() => Int, { nullable: true, description: 'Pairs of colluders that were tried.' })
  pairs!: number | null

  @Field(() => Float, { nullable: true, description: 'Pairs that there are.' })
  possiblePairs!: number | null

  @Field(() => Int, { nullable: true, description: 'Other worlds with the same figures that were looked for.' })
  worlds!: number | null

  @Field(() => Int, { nullable: true, description: 'Pairs that also used what they are told of their own places.' })
  pairsWithPlaces!: number | null

  @Field(() => Int, { nullable: true, description: 'How many of those knew an end then. Reported, not refused.' })
  knownByPlaces!: number | null

  @Field(() => Int, { nullable: true, description: 'Earlier editions that were subtracted.' })
  earlier!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Groups and statements in which four together are known within 25 points. Reported, not refused.',
  })
  fourWithin25!: number | null
}

@ObjectType({ description: 'Where an attack has found something: ids and a count, never a value.' })
export class EditionFinding {
  @Field(() => AttackKind, { description: 'Which attack.' })
  attack!: AttackKind

  @Field(() => String, { nullable: true, description: 'In which cohort.' })
  cohortKey!: string | null

  @Field(() => String, { nullable: true, description: 'On which node.' })
  node!: string | null

  @Field(() => ID, { nullable: true, description: 'In which round.' })
  roundId!: string | null

  @Field(() => Int, { description: 'How many it is about.' })
  count!: number

  readonly organisationId!: string | null
}

export const WithheldStep = {
  TAILS: 'tails',
  QUARTILES: 'quartiles',
  BEYOND_MEAN: 'beyondMean',
  ALL: 'all',
} as const
export type WithheldStep = (typeof WithheldStep)[keyof typeof WithheldStep]
registerEnumType(WithheldStep, {
  name: 'WithheldStep',
  description: 'How much of a cohort is withheld, each with what the one before it withholds.',
  valuesConfig: {
    TAILS: { description: 'tenths' },
    QUARTILES: { description: 'quartiles and the distance to the best quarter' },
    BEYOND_MEAN: { description: 'everything beyond the mean, positions and places with it' },
    ALL: { description: 'all: the cohort falls back to the one that holds it' },
  },
})

@ObjectType({ simpleResolvers: true, description: 'What an edition withholds of one cohort, on every node.' })
export class WithheldFigures {
  @Field(() => String, { description: 'all, main:A, group:A1.' })
  cohortKey!: string

  @Field(() => WithheldStep, { description: 'How much.' })
  step!: WithheldStep
}

@ObjectType({ description: 'The report of the attack on an edition. For the national coordinator.' })
export class EditionAudit {
  @Field(() => Boolean, { description: 'Nothing was found: it may be published.' })
  passed!: boolean

  @Field(() => DateTime, { description: 'When.' })
  auditedAt!: Date

  @Field(() => Int, { description: 'Milliseconds.' })
  tookMs!: number

  @Field(() => String, { description: 'SHA-256 of what was attacked, hexadecimal.' })
  contentHash!: string

  @Field(() => String, { description: 'SHA-256 of how it was made, hexadecimal.' })
  recipeHash!: string

  @Field(() => [AttackReport], { description: 'What was tried.' })
  attacks!: readonly AttackReport[]

  @Field(() => [EditionFinding], { description: 'What was found; the first hundred.' })
  findings!: readonly EditionFinding[]

  @Field(() => Boolean, {
    description: 'Something was found, and showing less of the cohorts it was found in may help.',
  })
  mendable!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A cohort in an edition and in the one before.' })
export class CohortChange {
  @Field(() => String, { description: 'all, main:A, group:A1.' })
  key!: string

  @Field(() => String, { nullable: true, description: 'Its name in Swedish.' })
  name!: string | null

  @Field(() => Int, { nullable: true, description: 'Members then.' })
  membersBefore!: number | null

  @Field(() => Int, { nullable: true, description: 'Members now.' })
  membersAfter!: number | null

  @Field(() => Float, { nullable: true, description: 'Mean index then.' })
  meanBefore!: number | null

  @Field(() => Float, { nullable: true, description: 'Mean index now.' })
  meanAfter!: number | null

  @Field(() => Int, { description: 'Figures that were shown and are hidden now.' })
  nowHidden!: number

  @Field(() => Int, { description: 'Figures that were hidden and are shown now.' })
  nowShown!: number

  @Field(() => Int, { description: 'Means that have moved by a point or more.' })
  moved!: number

  @Field(() => Int, { description: 'Means that are in both.' })
  compared!: number
}

@ObjectType({ description: 'An edition beside the last one of its instrument. For the national coordinator.' })
export class EditionChanges {
  @Field(() => Int, { description: 'Year of the one before.' })
  previousYear!: number

  @Field(() => Int, { description: 'Its number.' })
  previousNumber!: number

  @Field(() => Int, { description: 'Organisations that have come.' })
  joined!: number

  @Field(() => Int, { description: 'Organisations that have gone.' })
  left!: number

  @Field(() => Int, { description: 'Organisations in both.' })
  stayed!: number

  @Field(() => [String], { description: 'Of those that have come, the ones that share publicly.' })
  joinedNames!: readonly string[]

  @Field(() => [String], { description: 'Of those that have gone, the ones that shared publicly.' })
  leftNames!: readonly string[]

  readonly editionId!: string
}
