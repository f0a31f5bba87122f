import type { RunName } from '@mognad/jobs'
import { sweepUnheard } from '@mognad/db/job-runs/job-run.store'
import { sweepInvitations } from '../invitations/sweep-invitations.ts'
import type { Services } from '../run-context.ts'

/** Asked for so long ago and not in the queue: whoever asked died between commit and sending. */
const unsentAfterMs = 3_000
/** In the queue or begun, and nothing heard since: the queue has lost it. Longer than a lock of the queue holds. */
const unseenAfterMs = 15_000

/** Sends again what nobody picked up. A run that waits in the queue already is not there twice: its id is the job's. */
export async function sweep(services: Services): Promise<void> {
  const { pool, producer, logger } = services
  const runs = await sweepUnheard(pool, { unsentAfterMs, unseenAfterMs, limit: 500 })
  for (const run of runs) await producer.send(run.id, run.name as RunName, { partOfEdition: run.editionId !== null })
  if (runs.length > 0) logger.info({ runs: runs.length }, 'runs sent again')
  await sweepInvitations(services)
}
