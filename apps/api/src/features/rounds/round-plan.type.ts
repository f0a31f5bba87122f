import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Branch, InviteMode, NoticeKind, Preparation, RoundCollection, TargetGroup } from '../../graphql/enums.ts'
import { LocalisedText } from '../../graphql/localised-text.type.ts'
import { DateTime } from '../../graphql/scalars.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'What a mail says. Words in braces are filled in: {link}, {closesAt} ...',
})
export class MailText {
  @Field(() => String, { description: 'One line.' })
  subject!: string

  @Field(() => String, { description: 'Plain text with {link} in it.' })
  body!: string
}

@ObjectType({ simpleResolvers: true, description: 'The mails of a round in one language.' })
export class MailTexts {
  @Field(() => MailText, { description: 'When the round opens.' })
  invitation!: MailText

  @Field(() => MailText, { description: 'To those from whom no answer has come.' })
  reminder!: MailText
}

@ObjectType({ simpleResolvers: true, description: 'The mails of a round in both languages.' })
export class InvitationTexts {
  @Field(() => MailTexts, { description: 'Swedish' })
  sv!: MailTexts

  @Field(() => MailTexts, { description: 'English' })
  en!: MailTexts
}

@ObjectType({
  simpleResolvers: true,
  description: 'A question that the organisation has added: six steps and "don\'t know".',
})
export class OwnQuestion {
  @Field(() => LocalisedText, { description: 'The statement.' })
  text!: LocalisedText
}

@ObjectType({ simpleResolvers: true, description: 'A word in the words of the organisation.' })
export class Explanation {
  @Field(() => String, { nullable: true, description: 'Of this statement only; null: wherever the word stands.' })
  itemId!: string | null

  @Field(() => LocalisedText, { description: 'The word.' })
  term!: LocalisedText

  @Field(() => LocalisedText, { description: 'What it means here.' })
  text!: LocalisedText
}

@ObjectType({ simpleResolvers: true, description: 'A unit of today as a planned round will freeze it.' })
export class PlannedUnit {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => ID, { nullable: true, description: 'The unit above it.' })
  parentId!: string | null

  @Field(() => Branch, { description: 'Own, or funded.' })
  branch!: Branch

  @Field(() => Int, { description: 'People of the target group in it and everything below it.' })
  frame!: number

  @Field(() => DateTime, { nullable: true, description: 'Where it closes before the round.' })
  closesAt!: Date | null
}

@ObjectType({ simpleResolvers: true, description: 'One thing that a round needs before it can open.' })
export class PreparationState {
  @Field(() => Preparation, { description: 'What it is.' })
  preparation!: Preparation

  @Field(() => Boolean, { description: 'Whether it is there.' })
  done!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'What the clock has told about the newest box.' })
export class RoundNotice {
  @Field(() => NoticeKind, { description: 'What was told.' })
  kind!: NoticeKind

  @Field(() => DateTime, { description: 'When it was noticed.' })
  noticedAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When mails about it were put on their way.' })
  mailedAt!: Date | null
}

@ObjectType({ description: 'What was decided about a round before it opened. For key users.' })
export class RoundPlan {
  @Field(() => TargetGroup, { description: 'Who is asked.' })
  targetGroup!: TargetGroup

  @Field(() => RoundCollection, { description: 'How.' })
  collection!: RoundCollection

  @Field(() => InviteMode, { description: 'Which of them.' })
  inviteMode!: InviteMode

  @Field(() => Int, { nullable: true, description: 'How many a sample draws.' })
  sampleSize!: number | null

  @Field(() => InvitationTexts, { description: 'Its own texts, or the standard ones.' })
  invitationTexts!: InvitationTexts

  @Field(() => Boolean, { description: 'Whether the texts are the standard ones.' })
  standardTexts!: boolean

  @Field(() => [Int], { description: 'Days after opening.' })
  reminderDays!: readonly number[]

  @Field(() => [OwnQuestion], { description: 'Questions that the organisation has added.' })
  ownQuestions!: readonly OwnQuestion[]

  @Field(() => [Explanation], { description: 'Words explained in the questionnaire.' })
  explanations!: readonly Explanation[]

  @Field(() => String, { nullable: true, description: 'The background question that is asked; null: none.' })
  background!: string | null

  @Field(() => Int, { nullable: true, description: 'Months until the next round of the schedule; null: once.' })
  repeatMonths!: number | null

  @Field(() => String, { nullable: true, description: 'Where the key holder is written to.' })
  keyHolderEmail!: string | null

  @Field(() => [PreparationState], { description: 'What it needs before it can open, and what is there.' })
  preparations!: readonly PreparationState[]

  @Field(() => Int, { description: 'People of the target group in the units of today.' })
  frame!: number

  @Field(() => Int, { description: 'Chosen to be asked so far.' })
  recipients!: number

  readonly roundId!: string
}
