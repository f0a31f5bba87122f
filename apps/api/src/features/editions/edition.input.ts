import { IsUUID, Length, Max, Min } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { JobRun } from '../job-runs/job-run.type.ts'
import { Edition } from './edition.type.ts'

@InputType({ description: 'A year of an instrument.' })
export class ComputeEditionInput {
  @Field(() => String, { description: 'The instrument.' })
  @Length(1, 64)
  instrumentKey!: string

  @Field(() => Int, { description: 'The year of the rounds.' })
  @Min(2000)
  @Max(2100)
  reportingYear!: number
}

@InputType({ description: 'A computed edition that shall be read by others.' })
export class PublishEditionInput {
  @Field(() => ID, { description: 'The edition.' })
  @IsUUID()
  editionId!: string

  @Field(() => Int, { defaultValue: 0, description: 'How many left-out organisations you accept.' })
  @Min(0)
  @Max(1_000_000)
  acceptLeftOut!: number
}

@InputType({ description: 'An edition in which the attack has found something.' })
export class MendEditionInput {
  @Field(() => ID, { description: 'The edition.' })
  @IsUUID()
  editionId!: string
}

@InputType({ description: 'A computation that shall end before it is done.' })
export class CancelComputationInput {
  @Field(() => ID, { description: 'The computation of an edition.' })
  @IsUUID()
  jobRunId!: string
}

@ObjectType({ simpleResolvers: true, description: 'The computation that was ended.' })
export class CancelComputationPayload {
  @Field(() => JobRun, { description: 'Cancelled.' })
  jobRun!: JobRun
}

@ObjectType({ simpleResolvers: true, description: 'The new edition.' })
export class ComputeEditionPayload {
  @Field(() => Edition, { description: 'A draft, until the run is done.' })
  edition!: Edition

  @Field(() => JobRun, { description: 'Computes it.' })
  jobRun!: JobRun
}

@ObjectType({ simpleResolvers: true, description: 'The published edition.' })
export class PublishEditionPayload {
  @Field(() => Edition, { description: 'The published edition.' })
  edition!: Edition
}
