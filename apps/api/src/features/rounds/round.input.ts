import { IsUUID, Length, Max, Min, ValidateIf } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { NodeLevel } from '../../graphql/enums.ts'
import { JobRun } from '../job-runs/job-run.type.ts'
import { Round } from './round.type.ts'

@InputType({ description: 'A round that shall take no more answers.' })
export class CloseRoundInput {
  @Field(() => ID, { description: 'The round.' })
  @IsUUID()
  roundId!: string
}

@InputType({ description: 'A closed round, and what opens its box.' })
export class OpenBoxInput {
  @Field(() => ID, { description: 'The round.' })
  @IsUUID()
  roundId!: string

  @Field(() => String, {
    nullable: true,
    description: 'The code, as the key holder has it. It is used and forgotten. None where the server seals alone.',
  })
  @Length(1, 100)
  @ValidateIf((_, value) => value != null)
  code?: string | null

  @Field(() => Int, { defaultValue: 0, description: 'Unreadable envelopes that you accept to lose.' })
  @Min(0)
  @Max(1_000_000)
  acceptUnreadable!: number
}

@ObjectType({ simpleResolvers: true, description: 'The round that is being closed.' })
export class CloseRoundPayload {
  @Field(() => Round, { description: 'Its door is shut; it is closed when the run is done.' })
  round!: Round

  @Field(() => JobRun, { description: 'Takes the outer envelopes off.' })
  jobRun!: JobRun
}

@ObjectType({ simpleResolvers: true, description: 'The round that is being opened.' })
export class OpenRoundPayload {
  @Field(() => Round, { description: 'It is open when the run is done.' })
  round!: Round

  @Field(() => JobRun, { description: 'Freezes the tree and draws the invitations.' })
  jobRun!: JobRun
}

@ObjectType({ simpleResolvers: true, description: 'The round whose box is open.' })
export class OpenBoxPayload {
  @Field(() => Round, { description: 'The round.' })
  round!: Round

  @Field(() => JobRun, { description: 'Computes its scores.' })
  jobRun!: JobRun

  @Field(() => Int, { description: 'Responses that were in the box.' })
  responses!: number
}

@ArgsType()
export class GroupsArgs {
  @Field(() => [NodeLevel], { nullable: true, description: 'Only nodes of these levels.' })
  levels?: NodeLevel[] | null
}
