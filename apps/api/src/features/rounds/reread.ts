import { NotFound } from '@mognad/model/errors'
import type { Context } from '../../graphql/context.ts'
import type { JobRun } from '../job-runs/job-run.type.ts'
import { toJobRun } from '../job-runs/job-run.type.ts'
import { toRound } from './round.mapper.ts'
import type { Round } from './round.type.ts'

/** After a change: what was read before it may no longer be so. */
export async function reread(context: Context, roundId: string): Promise<Round> {
  context.forgetWhatWasRead()
  const row = await context.loaders.round.load(roundId)
  if (!row) throw new NotFound('round')
  return toRound(row)
}

export async function runOf({ loaders }: Context, jobRunId: string): Promise<JobRun> {
  const row = await loaders.jobRun.load(jobRunId)
  if (!row) throw new NotFound('job run')
  return toJobRun(row)
}
