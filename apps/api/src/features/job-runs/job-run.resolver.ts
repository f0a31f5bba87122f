import { Arg, Args, Ctx, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { can } from '@mognad/model/access/can'
import { jobRunPage, type JobRunRow } from '@mognad/db/job-runs/job-run.read-model'
import { toConnection, toPageRequest, type Connection } from '../../graphql/connection.ts'
import type { Context } from '../../graphql/context.ts'
import { assertSeesJobRuns } from './job-run.reader.ts'
import type { JobRunService } from './job-run.service.ts'
import {
  JobRun,
  JobRunArgs,
  JobRunConnection,
  RestartJobRunInput,
  RestartJobRunPayload,
  toJobRun,
} from './job-run.type.ts'

@Resolver()
export class JobRunResolver {
  constructor(private readonly runs: JobRunService) {}

  @Query(() => JobRun, { nullable: true, description: 'One computation.' })
  async jobRun(@Arg('id', () => ID) id: string, @Ctx() { actor, loaders }: Context): Promise<JobRun | null> {
    assertSeesJobRuns(actor)
    const row = await loaders.jobRun.load(id)
    return row && can(actor, 'read job runs', row) ? toJobRun(row) : null
  }

  @Query(() => JobRunConnection, { name: 'jobRuns', description: 'Computations, newest first.' })
  async jobRunList(
    @Args(() => JobRunArgs) args: JobRunArgs,
    @Ctx() { actor, readers }: Context,
  ): Promise<Connection<JobRun>> {
    assertSeesJobRuns(actor)
    const page = toPageRequest(args, 2)
    const state = args.state ?? null
    return toConnection(await readers.api((read) => jobRunPage(read, state, page)), (row) => toJobRun(row))
  }

  @Mutation(() => RestartJobRunPayload, {
    description: 'Starts a computation again that has failed for good. For coordinators.',
  })
  async restartJobRun(
    @Arg('input', () => RestartJobRunInput) { jobRunId }: RestartJobRunInput,
    @Ctx() context: Context,
  ): Promise<RestartJobRunPayload> {
    return { jobRun: toJobRun(await this.runs.restart(context, jobRunId)) }
  }

  /** The payload has no field with a resolver: one context serves all events, and its loaders would remember. */
  @Subscription(() => JobRun, {
    description: 'How far a computation has come: its state now, then every change, until it is over.',
    subscribe: ({ args, context }) => (context as Context).followJobRun(String(args['jobRunId'])),
  })
  jobProgress(@Root() row: JobRunRow, @Arg('jobRunId', () => ID) _jobRunId: string): JobRun {
    return toJobRun(row)
  }
}
