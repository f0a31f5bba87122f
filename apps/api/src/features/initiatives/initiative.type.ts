import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { MailLanguage } from '../../graphql/enums.ts'
import {
  InitiativeEffort,
  InitiativeLicence,
  InitiativePurpose,
  InitiativeReach,
  InitiativeReasonKind,
  InitiativeStage,
  InitiativeVisibility,
  ReportReason,
} from './initiative.enums.ts'
import { LocalisedText } from '../../graphql/localised-text.type.ts'

@ObjectType({ simpleResolvers: true, description: 'A factor of the questionnaire that an initiative is about.' })
export class InitiativeFactor {
  @Field(() => String, { description: 'Its node, `factor:benefits`.' })
  node!: string

  @Field(() => LocalisedText, {
    description: 'What it is called; the node itself where the questionnaire has it no more.',
  })
  title!: LocalisedText
}

@ObjectType({ simpleResolvers: true, description: 'What the units do that take part.' })
export class InitiativeUnitKind {
  @Field(() => String, { description: 'Its id in the national list.' })
  id!: string

  @Field(() => LocalisedText, { description: 'What it is called.' })
  name!: LocalisedText
}

@ObjectType({ simpleResolvers: true, description: 'An own unit that takes part.' })
export class InitiativeUnit {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string
}

@ObjectType({ description: 'What an initiative was copied from.' })
export class InitiativeOrigin {
  @Field(() => ID, { description: 'The original.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'Its title; null when it is gone or no longer to be seen.' })
  title!: string | null

  /** Resolved. */
  organisationId!: string
}

@ObjectType({ simpleResolvers: true, description: 'Why a coordinator has hidden it.' })
export class InitiativeHiding {
  @Field(() => ReportReason, { description: 'What is wrong.' })
  reason!: ReportReason

  @Field(() => String, { nullable: true, description: 'In words.' })
  note!: string | null

  @Field(() => Date, { description: 'Since when.' })
  hiddenAt!: Date
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A factor that has clearly risen since an initiative began: the last published figure of a year before, the newest of a year after. No proof that the initiative did it.',
})
export class InitiativeRise {
  @Field(() => InitiativeFactor, { description: 'The factor.' })
  factor!: InitiativeFactor

  @Field(() => Int, { description: 'Reporting year of the figure before.' })
  yearBefore!: number

  @Field(() => Int, { description: 'Reporting year of the figure after.' })
  yearAfter!: number

  @Field(() => Float, { description: 'Index before, 0-100.' })
  before!: number

  @Field(() => Float, { description: 'Index after, 0-100.' })
  after!: number

  @Field(() => Float, { description: 'After minus before.' })
  difference!: number

  @Field(() => Float, { description: 'Lower end of its 95 % interval.' })
  low!: number

  @Field(() => Float, { description: 'Upper end of its 95 % interval.' })
  high!: number
}

@ObjectType({ simpleResolvers: true, description: 'A comment: plain text, by name and organisation.' })
export class InitiativeComment {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Who wrote it, as called then.' })
  author!: string

  @Field(() => String, { description: 'For which organisation.' })
  organisationName!: string

  @Field(() => String, { description: 'Plain text.' })
  text!: string

  @Field(() => Date, { description: 'When.' })
  createdAt!: Date

  @Field(() => Boolean, { description: 'Whether the one who asks may remove it.' })
  mayBeRemoved!: boolean
}

@ObjectType({
  description: 'Something an organisation does or did about a factor. Texts are plain text in one language.',
})
export class Initiative {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its title.' })
  title!: string

  @Field(() => String, { description: 'What is done.' })
  what!: string

  @Field(() => String, { description: 'Why.' })
  why!: string

  @Field(() => String, { description: 'What has been seen of an effect, in the words of the owner.' })
  effect!: string

  @Field(() => MailLanguage, { description: 'The language of its texts.' })
  language!: MailLanguage

  @Field(() => InitiativePurpose, { description: 'What it is for.' })
  purpose!: InitiativePurpose

  @Field(() => InitiativeReach, { description: 'Whom it is for.' })
  reach!: InitiativeReach

  @Field(() => InitiativeStage, { description: 'How far it has come.' })
  stage!: InitiativeStage

  @Field(() => InitiativeEffort, { description: 'How much it takes.' })
  effort!: InitiativeEffort

  @Field(() => [InitiativeFactor], { description: 'What it is about.' })
  factors!: readonly InitiativeFactor[]

  @Field(() => [InitiativeUnitKind], { description: 'What the units do that take part.' })
  unitKinds!: readonly InitiativeUnitKind[]

  @Field(() => [InitiativeUnit], { description: 'Own units that take part; empty for those of others.' })
  units!: readonly InitiativeUnit[]

  @Field(() => Int, { nullable: true, description: 'The first year in which something was done.' })
  startedYear!: number | null

  @Field(() => String, { description: 'Who answers questions.' })
  contact!: string

  @Field(() => [String], { description: 'Web addresses.' })
  links!: readonly string[]

  @Field(() => InitiativeLicence, { description: 'What others may do with the texts.' })
  licence!: InitiativeLicence

  @Field(() => InitiativeVisibility, { description: 'Who sees it.' })
  visibility!: InitiativeVisibility

  @Field(() => InitiativeOrigin, { nullable: true, description: 'What it was copied from.' })
  origin!: InitiativeOrigin | null

  @Field(() => Boolean, { description: 'It is made up for demonstration.' })
  synthetic!: boolean

  @Field(() => Date, { description: 'When its words were last changed.' })
  updatedAt!: Date

  @Field(() => Boolean, { description: 'Whether the one who asks follows it.' })
  followed!: boolean

  @Field(() => Boolean, { description: 'Whether the one who asks has reported it.' })
  reported!: boolean

  @Field(() => Int, { description: 'How many comments there are.' })
  commentCount!: number

  @Field(() => ID, { nullable: true, description: 'The copy in the portfolio of the organisation that was asked for.' })
  copyId!: string | null

  @Field(() => InitiativeHiding, {
    nullable: true,
    description: 'Set while it is hidden; told to its owner and coordinators.',
  })
  hiding!: InitiativeHiding | null

  /** Resolved. */
  organisationId!: string
}

@ObjectType({ simpleResolvers: true, description: 'Why an initiative is suggested.' })
export class InitiativeReason {
  @Field(() => InitiativeReasonKind, { description: 'What sort of reason.' })
  kind!: InitiativeReasonKind

  @Field(() => InitiativeFactor, { nullable: true, description: 'The own weak factor.' })
  factor!: InitiativeFactor | null

  @Field(() => Float, { nullable: true, description: 'The own index on it.' })
  mean!: number | null

  @Field(() => InitiativeRise, { nullable: true, description: 'What has risen at the owner since it began.' })
  rise!: InitiativeRise | null
}

@ObjectType({ simpleResolvers: true, description: 'An initiative in its place in the list.' })
export class RankedInitiative {
  @Field(() => Initiative, { description: 'The initiative.' })
  initiative!: Initiative

  @Field(() => [InitiativeReason], { description: 'What speaks for it, the heaviest first.' })
  reasons!: readonly InitiativeReason[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'An own factor that lies clearly below the mean of the own factors.',
})
export class WeakFactor {
  @Field(() => InitiativeFactor, { description: 'The factor.' })
  factor!: InitiativeFactor

  @Field(() => Float, { description: 'The own index, as the result shows it.' })
  mean!: number
}

@ObjectType({ simpleResolvers: true, description: 'Initiatives of others, best first.' })
export class InitiativeList {
  @Field(() => Int, { description: 'How many there are, also those that are not on this page.' })
  totalCount!: number

  @Field(() => [WeakFactor], { description: 'What the suggestions start from, the weakest first.' })
  weakFactors!: readonly WeakFactor[]

  @Field(() => [RankedInitiative], { description: 'The first of them.' })
  nodes!: readonly RankedInitiative[]
}

@ObjectType({ simpleResolvers: true, description: 'What initiatives can be tagged with and found by.' })
export class InitiativeChoices {
  @Field(() => [InitiativeFactor], { description: 'Factors, in the order of the questionnaire.' })
  factors!: readonly InitiativeFactor[]

  @Field(() => [InitiativeUnitKind], { description: 'Kinds of units.' })
  unitKinds!: readonly InitiativeUnitKind[]
}

@ObjectType({ simpleResolvers: true, description: 'One report. Who it came from is not told.' })
export class InitiativeReport {
  @Field(() => ReportReason, { description: 'What is wrong.' })
  reason!: ReportReason

  @Field(() => String, { nullable: true, description: 'In words.' })
  note!: string | null

  @Field(() => Date, { description: 'When.' })
  createdAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'An initiative that somebody has reported, or that is hidden.' })
export class ReportedInitiative {
  @Field(() => Initiative, { description: 'The initiative.' })
  initiative!: Initiative

  @Field(() => [InitiativeReport], { description: 'Reports that nobody has settled, oldest first.' })
  reports!: readonly InitiativeReport[]
}
