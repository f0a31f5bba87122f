import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { JobRunRow } from '@mognad/db/job-runs/job-run.read-model'
import { connectionType } from '../../graphql/connection.ts'
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

  @Field(() => String, { nullable: true, description: 'What it is doing: close, plan, count, score, compute.' })
  step!: string | null

  @Field(() => Int, { description: 'How many of `total` are done.' })
  done!: number

  @Field(() => Int, { nullable: true, description: 'Null until it is known.' })
  total!: number | null

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

export function toJobRun(row: JobRunRow): JobRun {
  return {
    id: row.id,
    name: row.name,
    state: row.state,
    step: row.step,
    done: row.done,
    total: row.total,
    errorCode: row.errorCode,
    attempts: row.attempts,
    requestedAt: row.requestedAt,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
  }
}
