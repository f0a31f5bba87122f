import { IsUUID } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { canBeCancelled, canBeRestarted } from '@mognad/model/job-runs/cancelling'
import { doneOf, secondsLeft } from '@mognad/model/job-runs/time-left'
import type { JobRunRow } from '@mognad/db/job-runs/job-run.read-model'
import { connectionType, PageArgs } from '../../graphql/connection.ts'
import { JobState } from '../../graphql/enums.ts'
import { DateTime } from '../../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'A computation, and how far it has come.' })
export class JobRun {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What is computed: scores.score-organisation.' })
  name!: string

  @Field(() => JobState, { description: 'How far it has come.' })
  state!: JobState

  @Field(() => String, { nullable: true, description: 'What it is doing: open, close, plan, count, score, compute.' })
  step!: string | null

  @Field(() => Int, { description: 'How many of `total` are done.' })
  done!: number

  @Field(() => Int, { nullable: true, description: 'Null until it is known.' })
  total!: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Seconds until it is done if it goes on as so far. Null when it does not run or nothing can be said yet.',
  })
  secondsLeft!: number | null

  @Field(() => Boolean, { description: 'It may be ended before it is done, by the national coordinator.' })
  canBeCancelled!: boolean

  @Field(() => Boolean, {
    description: 'It has failed for good and may be started again, by the national coordinator.',
  })
  canBeRestarted!: boolean

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed.' })
  errorCode!: string | null

  @Field(() => Int, { description: 'How often it was begun.' })
  attempts!: number

  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When it was begun.' })
  startedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was over.' })
  finishedAt!: Date | null
}

export const JobRunConnection = connectionType<JobRun>('JobRun', () => JobRun)

@ArgsType()
export class JobRunArgs extends PageArgs {
  @Field(() => JobState, { nullable: true, description: 'Only those in this state.' })
  state?: JobState | null
}

@InputType({ description: 'A computation that has failed.' })
export class RestartJobRunInput {
  @Field(() => ID, { description: 'The computation.' })
  @IsUUID()
  jobRunId!: string
}

@ObjectType({ simpleResolvers: true, description: 'The computation as it is now.' })
export class RestartJobRunPayload {
  @Field(() => JobRun, { description: 'The same one; of an edition a new one in its place.' })
  jobRun!: JobRun
}

/** @param now what is left of the time depends on it */
export function toJobRun(row: JobRunRow, now: Date = new Date()): JobRun {
  return {
    id: row.id,
    name: row.name,
    state: row.state,
    step: row.step,
    done: doneOf(row),
    total: row.total,
    secondsLeft: secondsLeft(row, now),
    canBeCancelled: canBeCancelled(row),
    canBeRestarted: canBeRestarted(row),
    errorCode: row.errorCode,
    attempts: row.attempts,
    requestedAt: row.requestedAt,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
  }
}
