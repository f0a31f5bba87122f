import { ArrayMaxSize, IsEmail, IsUUID, Length, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import { BoxStrength, InviteMode, RoundCollection, TargetGroup } from '../../graphql/enums.ts'
import { DateTime } from '../../graphql/scalars.ts'

// Only sizes are guarded here; what a plan may be is said by planProblems in model, which the page asks too.

@InputType({ description: 'A text in both languages.' })
export class LocalisedTextInput {
  @Field(() => String, { description: 'Swedish' })
  @MaxLength(1000)
  sv!: string

  @Field(() => String, { description: 'English' })
  @MaxLength(1000)
  en!: string
}

@InputType({ description: 'What a mail says.' })
export class MailTextInput {
  @Field(() => String, { description: 'One line.' })
  @MaxLength(200)
  subject!: string

  @Field(() => String, { description: 'Plain text with {link} in it.' })
  @MaxLength(5000)
  body!: string
}

@InputType({ description: 'The mails of a round in one language.' })
export class MailTextsInput {
  @Field(() => MailTextInput, { description: 'When the round opens.' })
  @ValidateNested()
  invitation!: MailTextInput

  @Field(() => MailTextInput, { description: 'To those from whom no answer has come.' })
  @ValidateNested()
  reminder!: MailTextInput
}

@InputType({ description: 'The mails of a round in both languages.' })
export class InvitationTextsInput {
  @Field(() => MailTextsInput, { description: 'Swedish' })
  @ValidateNested()
  sv!: MailTextsInput

  @Field(() => MailTextsInput, { description: 'English' })
  @ValidateNested()
  en!: MailTextsInput
}

@InputType({ description: 'A question of your own.' })
export class OwnQuestionInput {
  @Field(() => LocalisedTextInput, { description: 'The statement.' })
  @ValidateNested()
  text!: LocalisedTextInput
}

@InputType({ description: 'A word in your own words.' })
export class ExplanationInput {
  @Field(() => String, { nullable: true, description: 'Of this statement only; null: wherever the word stands.' })
  @MaxLength(64)
  @ValidateIf((_, value) => value != null)
  itemId!: string | null

  @Field(() => LocalisedTextInput, { description: 'The word.' })
  @ValidateNested()
  term!: LocalisedTextInput

  @Field(() => LocalisedTextInput, { description: 'What it means here.' })
  @ValidateNested()
  text!: LocalisedTextInput
}

@InputType({ description: 'A unit that closes before the round.' })
export class UnitPeriodInput {
  @Field(() => ID, { description: 'The unit.' })
  @IsUUID()
  unitId!: string

  @Field(() => DateTime, { description: 'When.' })
  closesAt!: Date
}

@InputType({ description: 'Who keeps the code, and what locks the box.' })
export class BoxPlanInput {
  @Field(() => BoxStrength, { description: 'The code and the server, or the server alone.' })
  strength!: BoxStrength

  @Field(() => String, { description: 'The role of the key holder, as respondents read it.' })
  @Length(2, 80)
  keyHolder!: string

  @Field(() => String, { nullable: true, description: 'Where the key holder is written to.' })
  @ValidateIf((_, value) => value != null)
  @IsEmail()
  keyHolderEmail?: string | null
}

@InputType({ description: 'What is decided about a round. What is left out stays, or is the usual.' })
export class RoundPlanInput {
  @Field(() => String, { nullable: true, description: 'What you call it.' })
  @MaxLength(200)
  @ValidateIf((_, value) => value != null)
  name?: string

  @Field(() => ID, { nullable: true, description: 'What is asked.' })
  @IsUUID()
  @ValidateIf((_, value) => value != null)
  instrumentVersionId?: string

  @Field(() => Int, {
    nullable: true,
    description: 'The year that it counts for; the one in which it closes unless stated.',
  })
  reportingYear?: number

  @Field(() => TargetGroup, { nullable: true, description: 'Who is asked.' })
  targetGroup?: TargetGroup

  @Field(() => DateTime, { nullable: true, description: 'When it opens by itself.' })
  opensAt?: Date

  @Field(() => DateTime, { nullable: true, description: 'When it closes by itself.' })
  closesAt?: Date

  @Field(() => RoundCollection, { nullable: true, description: 'By invitation or by an open link.' })
  collection?: RoundCollection

  @Field(() => InviteMode, { nullable: true, description: 'Everybody, a list, or a sample.' })
  inviteMode?: InviteMode

  @Field(() => Int, { nullable: true, description: 'How many a sample draws; null: no sample.' })
  @Min(1)
  @Max(1_000_000)
  @ValidateIf((_, value) => value != null)
  sampleSize?: number | null

  @Field(() => InvitationTextsInput, { nullable: true, description: 'Null: the standard texts.' })
  @ValidateNested()
  invitationTexts?: InvitationTextsInput | null

  @Field(() => [Int], { nullable: true, description: 'Days after opening.' })
  @ArrayMaxSize(10)
  @ValidateIf((_, value) => value != null)
  reminderDays?: number[]

  @Field(() => [OwnQuestionInput], { nullable: true, description: 'At most five.' })
  @ArrayMaxSize(20)
  @ValidateIf((_, value) => value != null)
  @ValidateNested({ each: true })
  ownQuestions?: OwnQuestionInput[]

  @Field(() => [ExplanationInput], { nullable: true, description: 'Words explained in the questionnaire.' })
  @ArrayMaxSize(100)
  @ValidateIf((_, value) => value != null)
  @ValidateNested({ each: true })
  explanations?: ExplanationInput[]

  @Field(() => String, {
    nullable: true,
    description: 'Id of the background question of the instrument that is asked; null: none.',
  })
  @Length(1, 64)
  @ValidateIf((_, value) => value != null)
  background?: string | null

  @Field(() => Int, { nullable: true, description: 'Months until the next round of the schedule; null: once.' })
  repeatMonths?: number | null

  @Field(() => [UnitPeriodInput], { nullable: true, description: 'Units that close before the round.' })
  @ArrayMaxSize(5000)
  @ValidateIf((_, value) => value != null)
  @ValidateNested({ each: true })
  unitPeriods?: UnitPeriodInput[]

  @Field(() => BoxPlanInput, { nullable: true, description: 'Who keeps the code.' })
  @ValidateNested()
  box?: BoxPlanInput
}

@InputType({ description: 'A new round.' })
export class PlanRoundInput {
  @Field(() => ID, { description: 'Whose.' })
  @IsUUID()
  organisationId!: string

  @Field(() => RoundPlanInput, { description: 'Its plan.' })
  @ValidateNested()
  plan!: RoundPlanInput
}

@InputType({ description: 'Changes to a round.' })
export class ChangeRoundInput {
  @Field(() => ID, { description: 'The round.' })
  @IsUUID()
  roundId!: string

  @Field(() => RoundPlanInput, { description: 'What is to change.' })
  @ValidateNested()
  plan!: RoundPlanInput
}

@InputType({ description: 'One round, for an act that needs nothing else.' })
export class RoundInput {
  @Field(() => ID, { description: 'The round.' })
  @IsUUID()
  roundId!: string
}

@InputType({ description: 'A round that shall have a second box.' })
export class ReopenRoundInput {
  @Field(() => ID, { description: 'The round.' })
  @IsUUID()
  roundId!: string

  @Field(() => DateTime, { description: 'When the second box opens.' })
  opensAt!: Date

  @Field(() => DateTime, { description: 'When it closes.' })
  closesAt!: Date
}
