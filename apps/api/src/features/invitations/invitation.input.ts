import { ArrayMaxSize, IsUUID, Length, Max, MaxLength, Min } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { MailLanguage, RecipientState } from '../../graphql/enums.ts'
import { LongPageArgs } from '../../graphql/connection.ts'
import { JobRun } from '../job-runs/job-run.type.ts'
import { Round } from '../rounds/round.type.ts'
import { CheckedRecipients, InvitationLink } from './invitation.type.ts'

/** Three megabytes of file, as base64. */
const largestFile = 4 * 1024 * 1024

@ArgsType()
export class RecipientPageArgs extends LongPageArgs {
  @Field(() => RecipientState, { nullable: true, description: 'Only these.' })
  state?: RecipientState | null

  @Field(() => String, { nullable: true, description: 'A part of the address.' })
  @MaxLength(100)
  search?: string | null
}

@InputType({ description: 'A list of people in a file: a heading with E-post and Enhet, and Språk if wanted.' })
export class RecipientFileInput {
  @Field(() => ID, { description: 'A planned round.' })
  @IsUUID()
  roundId!: string

  @Field(() => String, { description: 'The file, CSV or XLSX, as base64.' })
  @Length(1, largestFile)
  contentBase64!: string
}

@InputType({ description: 'A list of people to be stored.' })
export class ImportRecipientsInput extends RecipientFileInput {
  @Field(() => Int, { defaultValue: 0, description: 'Wrong lines that you have seen and leave out.' })
  @Min(0)
  @Max(1_000_000)
  acceptProblems!: number
}

@InputType({ description: 'One person to be asked by e-mail.' })
export class AddRecipientInput {
  @Field(() => ID, { description: 'A planned round.' })
  @IsUUID()
  roundId!: string

  @Field(() => ID, { description: 'The unit in which the person answers.' })
  @IsUUID()
  unitId!: string

  @Field(() => String, { description: 'The e-mail address.' })
  @Length(1, 300)
  address!: string

  @Field(() => MailLanguage, { defaultValue: 'sv', description: 'In which language the person is written to.' })
  language!: MailLanguage
}

@InputType({ description: 'How many personal links are handed out in a unit.' })
export class SetLinksInput {
  @Field(() => ID, { description: 'A planned round.' })
  @IsUUID()
  roundId!: string

  @Field(() => ID, { description: 'The unit.' })
  @IsUUID()
  unitId!: string

  @Field(() => Int, { description: 'So many; 0 takes them away.' })
  @Min(0)
  @Max(5_000)
  count!: number
}

@InputType({ description: 'People who shall not be asked.' })
export class RemoveRecipientsInput {
  @Field(() => ID, { description: 'A planned round.' })
  @IsUUID()
  roundId!: string

  @Field(() => [ID], { description: 'Whom.' })
  @ArrayMaxSize(1_000)
  @IsUUID(undefined, { each: true })
  ids!: string[]
}

@InputType({ description: 'A sample in proportion to the units.' })
export class DrawSampleInput {
  @Field(() => ID, { description: 'A planned round.' })
  @IsUUID()
  roundId!: string

  @Field(() => Int, { nullable: true, description: 'How many; null: everybody in the list is asked.' })
  @Min(0)
  @Max(1_000_000)
  size?: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Draws the same people from the same list; a new one unless stated.',
  })
  @Min(0)
  @Max(2_147_483_647)
  seed?: number | null
}

@InputType({ description: 'A round whose people are written to.' })
export class SendInput {
  @Field(() => ID, { description: 'An open round.' })
  @IsUUID()
  roundId!: string
}

@InputType({ description: 'Another address for an invitation.' })
export class ReaddressInput {
  @Field(() => ID, { description: 'An open round.' })
  @IsUUID()
  roundId!: string

  @Field(() => ID, { description: 'Whose.' })
  @IsUUID()
  recipientId!: string

  @Field(() => String, { description: 'The new e-mail address.' })
  @Length(1, 300)
  address!: string
}

@InputType({ description: 'Addresses to be erased for good.' })
export class EraseAddressesInput {
  @Field(() => ID, { description: 'The round.' })
  @IsUUID()
  roundId!: string

  @Field(() => [ID], { nullable: true, description: 'Whose; null: all of the round.' })
  @ArrayMaxSize(1_000)
  @IsUUID(undefined, { each: true })
  ids?: string[] | null
}

@InputType({ description: 'Links to print or hand out.' })
export class MakeLinksInput {
  @Field(() => ID, { description: 'An open round.' })
  @IsUUID()
  roundId!: string

  @Field(() => [ID], { nullable: true, description: 'Of these units; null: of all.' })
  @ArrayMaxSize(5_000)
  @IsUUID(undefined, { each: true })
  unitIds?: string[] | null
}

@ObjectType({ simpleResolvers: true, description: 'The round after a change of its list.' })
export class RecipientsPayload {
  @Field(() => Round, { description: 'The round.' })
  round!: Round
}

@ObjectType({ simpleResolvers: true, description: 'The round after an import.' })
export class ImportRecipientsPayload {
  @Field(() => Round, { description: 'The round.' })
  round!: Round

  @Field(() => CheckedRecipients, { description: 'What was stored and what was left out.' })
  list!: CheckedRecipients
}

@ObjectType({ simpleResolvers: true, description: 'What sends.' })
export class SendPayload {
  @Field(() => Round, { description: 'The round.' })
  round!: Round

  @Field(() => JobRun, { description: 'Sends mail by mail.' })
  jobRun!: JobRun
}

@ObjectType({ simpleResolvers: true, description: 'How many there were.' })
export class ErasePayload {
  @Field(() => Round, { description: 'The round.' })
  round!: Round

  @Field(() => Int, { description: 'Addresses that have gone.' })
  erased!: number
}

@ObjectType({ simpleResolvers: true, description: 'Links, made now and stored nowhere.' })
export class MakeLinksPayload {
  @Field(() => [InvitationLink], { description: 'Unit by unit.' })
  links!: readonly InvitationLink[]
}
