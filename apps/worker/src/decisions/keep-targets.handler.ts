import { organisationsToJudge } from '@mognad/db/decisions/measure.read-model'
import { remindOfTargets } from '@mognad/db/decisions/reminder.store'
import { readOf, requestJob } from '@mognad/db/job-runs/job-run.store'
import { transaction } from '../database.ts'
import type { Services } from '../run-context.ts'
import { judgedInstrument } from './judged-instrument.ts'

/** One key for all processes that look: two of them would ask for the same work. */
const lock = `select pg_advisory_xact_lock(hashtextextended('decisions.keep-targets', 0))`

/**
 * One look at what targets stand on: whatever has changed has them judged again, and whoever is responsible for one whose
 * date is near, or has passed, is written to. Looking twice makes the same rows as looking once.
 */
export async function keepTargets({ pool, producer, logger }: Services): Promise<void> {
  const runs = await transaction(pool, async (client) => {
    await client.query(lock)
    const requested: string[] = []
    for (const organisationId of await organisationsToJudge(readOf(client), judgedInstrument))
      requested.push(await requestJob(client, 'decisions.judge-targets', { organisationId }))
    const mails = await remindOfTargets(client)
    if (mails > 0) logger.info({ mails }, 'targets are near their date or past it')
    return requested
  })
  for (const jobRunId of runs) await producer.send(jobRunId, 'decisions.judge-targets')
}
