import { organisationsOf } from '@mognad/model/access/actor'
import { assertCan, can, theCountry } from '@mognad/model/access/can'
import { NotFound } from '@mognad/model/errors'
import { withActor, type Database } from '@mognad/db/connections'
import { jobRunsById, type JobRunRow } from '@mognad/db/job-runs/job-run.read-model'
import { assertAsks, type Asker } from '../asker.ts'
import type { JobProgress } from './job-progress.ts'

/** Job runs as the one who asks may see them. */
export class JobRunReader {
  constructor(
    private readonly db: Database,
    private readonly progress: JobProgress,
  ) {}

  /**
   * The states of a run from now until it is over.
   *
   * @throws NotFound, also for a run that is not one's own to see
   */
  async follow(asker: Asker, jobRunId: string): Promise<AsyncGenerator<JobRunRow>> {
    assertAsks(asker, jobRunId, 'job run')
    const read = async (): Promise<JobRunRow | null> => {
      const [row] = await withActor(this.db, asker.databaseActor, (tx) => jobRunsById(tx, [jobRunId]))
      return row && can(asker.actor, 'read job runs', row) ? row : null
    }
    if (!(await read())) throw new NotFound('job run')
    return this.progress.of(jobRunId, read)
  }
}

/** @throws unless the actor may see the computations of some organisation, or of the country */
export function assertSeesJobRuns(actor: Asker['actor']): void {
  const some = organisationsOf(actor).some((organisationId) => can(actor, 'read job runs', { organisationId }))
  if (!some) assertCan(actor, 'read job runs', theCountry, 'job run')
}
