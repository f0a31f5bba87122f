import { ArrayMaxSize, IsOptional, IsUUID, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { Field, Float, ID, InputType } from 'type-graphql'
import { largestDecisionFile } from '@mognad/model/decisions/decision-files'
import { MailLanguage } from '../../graphql/enums.ts'
import { TrainingRole } from '../trainings/training.enums.ts'
import { DecisionBody, TargetCohort, TargetKind } from './decision.enums.ts'

// Wide limits: what is wrong by the rules is told field by field (DECISION_INVALID), these only keep nonsense out.
const wide = 20_000
const day = /^\d{4}-\d{2}-\d{2}$/

@InputType({ description: 'A target as it shall be. What its kind does not ask for is left out.' })
export class TargetInput {
  @Field(() => ID, { nullable: true, description: 'The one to keep; null makes a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null

  @Field(() => TargetKind, { description: 'What it wants to reach.' })
  kind!: TargetKind

  @Field(() => String, { description: 'What it is called in the decision.' })
  @MaxLength(wide)
  title!: string

  @Field(() => String, { description: 'The last day on which it is to be reached: 2027-12-31.' })
  @Matches(day)
  dueOn!: string

  @Field(() => String, { description: 'Who is responsible: a function rather than a person.' })
  @MaxLength(wide)
  responsible!: string

  @Field(() => String, { nullable: true, description: 'Where reminders go.' })
  @IsOptional()
  @MaxLength(wide)
  responsibleAddress?: string | null

  @Field(() => ID, { nullable: true, description: 'The round that it starts from.' })
  @IsOptional()
  @IsUUID()
  baselineRoundId?: string | null

  @Field(() => String, { nullable: true, description: 'Of SCORE and GAP_TO_MEDIAN: the node.' })
  @IsOptional()
  @MaxLength(100)
  node?: string | null

  @Field(() => Float, { nullable: true, description: 'Of all but ACTION: index value, points, or per cent.' })
  @IsOptional()
  @Min(-1e6)
  @Max(1e6)
  threshold?: number | null

  @Field(() => [ID], { nullable: true, description: 'Of SCORE: for which units; none: the own units as a whole.' })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  unitIds?: string[] | null

  @Field(() => TargetCohort, { nullable: true, description: 'Of GAP_TO_MEDIAN.' })
  cohort?: TargetCohort | null

  @Field(() => ID, { nullable: true, description: 'Of TRAINING.' })
  @IsOptional()
  @IsUUID()
  trainingId?: string | null

  @Field(() => TrainingRole, { nullable: true, description: 'Of TRAINING.' })
  role?: TrainingRole | null
}

@InputType({ description: 'A decision as it shall be, with everything that it wants to reach.' })
export class SaveDecisionInput {
  @Field(() => ID, { description: 'Whose.' })
  @IsUUID()
  organisationId!: string

  @Field(() => ID, { nullable: true, description: 'The one to change; null makes a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null

  @Field(() => String, { description: 'What it is called.' })
  @MaxLength(wide)
  title!: string

  @Field(() => String, { description: 'The day: 2025-03-10.' })
  @Matches(day)
  decidedOn!: string

  @Field(() => DecisionBody, { description: 'Who decided.' })
  body!: DecisionBody

  @Field(() => String, { description: 'Its diary number.' })
  @MaxLength(wide)
  diaryNumber!: string

  @Field(() => String, { description: 'What was decided, as plain text.' })
  @MaxLength(wide)
  text!: string

  @Field(() => String, { nullable: true, description: 'Address of the minutes.' })
  @IsOptional()
  @MaxLength(wide)
  minutesLink?: string | null

  @Field(() => [TargetInput], {
    description: 'What it wants to reach, in its order; what is not among them is left out.',
  })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  targets!: TargetInput[]
}

@InputType({ description: 'A decision that is no longer to be followed up.' })
export class WithdrawDecisionInput {
  @Field(() => ID, { description: 'The decision.' })
  @IsUUID()
  id!: string
}

@InputType({ description: 'That an action was done, or was not.' })
export class MarkTargetInput {
  @Field(() => ID, { description: 'The target.' })
  @IsUUID()
  targetId!: string

  @Field(() => String, { nullable: true, description: 'The day on which it was done; null: it is not done.' })
  @IsOptional()
  @Matches(day)
  doneOn?: string | null

  @Field(() => String, { nullable: true, description: 'What there is to note.' })
  @IsOptional()
  @MaxLength(wide)
  note?: string | null
}

@InputType({ description: 'A file to keep beside a decision: PDF, DOCX, ODT, PNG or JPEG, at most 5 MB.' })
export class AddDecisionFileInput {
  @Field(() => ID, { description: 'The decision.' })
  @IsUUID()
  decisionId!: string

  @Field(() => String, { description: 'Its name.' })
  @Length(1, 500)
  name!: string

  @Field(() => String, { description: 'What is in it, in Base64.' })
  @Length(4, Math.ceil(largestDecisionFile / 3) * 4 + 4)
  content!: string
}

@InputType({ description: 'A file to remove.' })
export class RemoveDecisionFileInput {
  @Field(() => ID, { description: 'The file.' })
  @IsUUID()
  id!: string
}

@InputType({ description: 'A follow-up of decisions as a document for the board.' })
export class TypesetDecisionsInput {
  @Field(() => ID, { description: 'Whose.' })
  @IsUUID()
  organisationId!: string

  @Field(() => ID, { nullable: true, description: 'One decision; left out: all that are followed up.' })
  @IsOptional()
  @IsUUID()
  decisionId?: string | null

  @Field(() => MailLanguage, { description: 'In which language.' })
  language!: MailLanguage
}
