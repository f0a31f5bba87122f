import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Length, Max, MaxLength, Min } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { MailLanguage } from '../../graphql/enums.ts'
import {
  InitiativeEffort,
  InitiativeLicence,
  InitiativePurpose,
  InitiativeReach,
  InitiativeStage,
  InitiativeVisibility,
  ReportReason,
} from './initiative.enums.ts'
import { Initiative } from './initiative.type.ts'

// Wide limits: what is too long by the rules is told field by field (INITIATIVE_INVALID), these only keep nonsense out.
const wide = 5000

@InputType({ description: 'What to leave in. Left out or null: everything.' })
export class InitiativeFilterInput {
  @Field(() => String, { nullable: true, description: 'Words that must all be found, in any form or nearly spelt so.' })
  @IsOptional()
  @MaxLength(200)
  text?: string | null

  @Field(() => String, { nullable: true, description: 'A factor, by its node.' })
  @IsOptional()
  @MaxLength(100)
  factor?: string | null

  @Field(() => InitiativePurpose, { nullable: true, description: 'What it is for.' })
  purpose?: InitiativePurpose | null

  @Field(() => InitiativeReach, { nullable: true, description: 'Whom it is for.' })
  reach?: InitiativeReach | null

  @Field(() => InitiativeStage, { nullable: true, description: 'How far it has come.' })
  stage?: InitiativeStage | null

  @Field(() => InitiativeEffort, { nullable: true, description: 'How much it takes.' })
  effort?: InitiativeEffort | null

  @Field(() => String, { nullable: true, description: 'A kind of unit that takes part.' })
  @IsOptional()
  @MaxLength(100)
  unitKind?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Only those that the one who asks follows.' })
  followed?: boolean | null
}

@InputType({ description: 'An initiative as it shall be.' })
export class SaveInitiativeInput {
  @Field(() => ID, { description: 'Whose.' })
  @IsUUID()
  organisationId!: string

  @Field(() => ID, { nullable: true, description: 'The one to change; null makes a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null

  @Field(() => String, { description: 'At most 120 characters.' })
  @MaxLength(wide)
  title!: string

  @Field(() => String, { description: 'At most 2,000 characters.' })
  @MaxLength(wide)
  what!: string

  @Field(() => String, { description: 'At most 2,000 characters.' })
  @MaxLength(wide)
  why!: string

  @Field(() => String, { description: 'At most 2,000 characters.' })
  @MaxLength(wide)
  effect!: string

  @Field(() => MailLanguage, { description: 'The language of the texts.' })
  language!: MailLanguage

  @Field(() => InitiativePurpose, { description: 'What it is for.' })
  purpose!: InitiativePurpose

  @Field(() => InitiativeReach, { description: 'Whom it is for.' })
  reach!: InitiativeReach

  @Field(() => InitiativeStage, { description: 'How far it has come.' })
  stage!: InitiativeStage

  @Field(() => InitiativeEffort, { description: 'How much it takes.' })
  effort!: InitiativeEffort

  @Field(() => [String], { description: 'One to five factors, by node.' })
  @ArrayMaxSize(100)
  @Length(1, 100, { each: true })
  factors!: string[]

  @Field(() => [String], { description: 'At most ten kinds of units.' })
  @ArrayMaxSize(100)
  @Length(1, 100, { each: true })
  unitKinds!: string[]

  @Field(() => [ID], { description: 'At most twenty own units.' })
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  unitIds!: string[]

  @Field(() => Int, { nullable: true, description: 'The first year in which something was done.' })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2200)
  startedYear?: number | null

  @Field(() => String, { description: 'At most 200 characters.' })
  @MaxLength(wide)
  contact!: string

  @Field(() => [String], { description: 'At most five web addresses.' })
  @ArrayMaxSize(100)
  @MaxLength(wide, { each: true })
  links!: string[]

  @Field(() => InitiativeLicence, { description: 'What others may do with the texts.' })
  licence!: InitiativeLicence

  @Field(() => InitiativeVisibility, { description: 'Who sees it.' })
  visibility!: InitiativeVisibility
}

@InputType({ description: 'An initiative, and for which organisation something is done with it.' })
export class InitiativeInput {
  @Field(() => ID, { description: 'The organisation of the one who acts.' })
  @IsUUID()
  organisationId!: string

  @Field(() => ID, { description: 'The initiative.' })
  @IsUUID()
  id!: string
}

@InputType({ description: 'Whether to follow an initiative.' })
export class FollowInitiativeInput extends InitiativeInput {
  @Field(() => Boolean, { description: 'False: no longer.' })
  follow!: boolean
}

@InputType({ description: 'A comment to add.' })
export class CommentOnInitiativeInput extends InitiativeInput {
  @Field(() => String, { description: 'Plain text, at most 2,000 characters.' })
  @MaxLength(wide)
  text!: string
}

@InputType({ description: 'A comment.' })
export class InitiativeCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  @IsUUID()
  commentId!: string
}

@InputType({ description: 'What is wrong with an initiative.' })
export class ReportInitiativeInput extends InitiativeInput {
  @Field(() => ReportReason, { description: 'What is wrong.' })
  reason!: ReportReason

  @Field(() => String, { description: 'In words, at most 500 characters; may be empty. No personal data.' })
  @MaxLength(wide)
  note!: string
}

@InputType({ description: 'An initiative to hide.' })
export class HideInitiativeInput {
  @Field(() => ID, { description: 'The initiative.' })
  @IsUUID()
  id!: string

  @Field(() => ReportReason, { description: 'What is wrong; its owner is told.' })
  reason!: ReportReason

  @Field(() => String, { description: 'In words, at most 500 characters; may be empty.' })
  @MaxLength(wide)
  note!: string
}

@InputType({ description: 'An initiative that the coordinator has looked at.' })
export class ModeratedInitiativeInput {
  @Field(() => ID, { description: 'The initiative.' })
  @IsUUID()
  id!: string
}

@ObjectType({ simpleResolvers: true, description: 'The initiative as it is now.' })
export class InitiativePayload {
  @Field(() => Initiative, { description: 'The initiative.' })
  initiative!: Initiative
}

@ObjectType({ simpleResolvers: true, description: 'What was removed.' })
export class RemoveInitiativePayload {
  @Field(() => ID, { description: 'The initiative that is no more.' })
  id!: string
}
