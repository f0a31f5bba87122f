import type { PersonActor } from '@mognad/model/access/actor'
import { assertCan } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import { editionsById } from '@mognad/db/editions/edition.read-model'
import { instrumentVersionsById } from '@mognad/db/instruments/instrument-version.read-model'
import { jobRunsById, type JobRunRow } from '@mognad/db/job-runs/job-run.read-model'
import { restartRun } from '@mognad/db/job-runs/job-run.store'
import type { RunName } from '@mognad/jobs'
import { planEdition } from '@mognad/jobs/editions/plan-edition'
import { assertAsks, type Asker } from '../asker.ts'
import type { EditionService } from '../editions/edition.service.ts'
import type { JobRequests } from './job-requests.ts'

/** What the coordinator does with computations that have failed. */
export class JobRunService {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobRequests,
    private readonly editions: EditionService,
  ) {}

  /**
   * Starts a run again with those of its parts that have failed. The computation of an edition is asked for anew, since it
   * divides its work when it runs.
   *
   * @returns the run to follow
   * @throws NotFound · NotAllowed · RuleBroken RUN_NOT_FAILED
   */
  async restart(asker: Asker, jobRunId: string): Promise<JobRunRow> {
    assertAsks(asker, jobRunId, 'job run')
    const run = await this.#run(asker, jobRunId)
    assertCan(asker.actor, 'restart job run', { organisationId: run?.organisationId ?? null }, 'job run')
    if (!run) throw new NotFound('job run')
    if (run.state !== 'failed') throw new RuleBroken('RUN_NOT_FAILED')
    return this.#known(
      asker,
      run.name === planEdition.name ? await this.#computeAgain(asker, run) : await this.#again(asker, run),
    )
  }

  async #again(asker: Asker, run: JobRunRow): Promise<string> {
    const { id: personId } = asker.actor as PersonActor
    const ready = await writeAs(this.db, asker.databaseActor, async (tx) => {
      const runs = await restartRun(tx, run.id)
      if (runs.length === 0) throw new RuleBroken('RUN_NOT_FAILED')
      await recordAuditEvent(tx, { personId }, { kind: 'JOB_RUN_RESTARTED', subjectId: run.id })
      return runs
    })
    const options = { partOfEdition: run.editionId !== null }
    for (const { id, name } of ready) await this.jobs.send(id, name as RunName, options)
    return run.id
  }

  async #computeAgain(asker: Asker, { editionId }: JobRunRow): Promise<string> {
    const wanted = await withActor(this.db, asker.databaseActor, async (read) => {
      const [edition] = editionId ? await editionsById(read, [editionId]) : []
      const [version] = edition ? await instrumentVersionsById(read, [edition.instrumentVersionId]) : []
      return edition && version ? { key: version.key, year: edition.reportingYear } : null
    })
    if (!wanted) throw new NotFound('edition')
    return (await this.editions.compute(asker, wanted.key, wanted.year)).jobRunId
  }

  async #known(asker: Asker, jobRunId: string): Promise<JobRunRow> {
    const run = await this.#run(asker, jobRunId)
    if (!run) throw new NotFound('job run')
    return run
  }

  async #run({ databaseActor }: Asker, jobRunId: string): Promise<JobRunRow | undefined> {
    const [run] = await withActor(this.db, databaseActor, (read) => jobRunsById(read, [jobRunId]))
    return run
  }
}
