import type { ClockName, Delivery, RunName } from '@mognad/jobs'
import { failRun, returnRun, RunLost, startRun, type StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { RuleBroken } from '@mognad/model/errors'
import { transaction } from './database.ts'
import { clockHandlers, handlers } from './handlers.ts'
import { takeInHand, type Services } from './run-context.ts'

/**
 * Does one delivery of the queue. The row in job_run is the truth: a run that is over, taken or too early is left
 * alone, whatever the queue thinks. A rule that says no will say no again, so it ends the run; anything else is tried
 * again until the attempts are used up.
 *
 * @throws what the handler threw when there will be another attempt: the queue waits and delivers again
 */
export async function runJob(delivery: Delivery, services: Services): Promise<void> {
  if (delivery.jobRunId === null) return clockHandlers[delivery.name as ClockName](services)
  const run = await startRun(services.pool, delivery.jobRunId)
  const log = services.logger.child({ jobRunId: delivery.jobRunId, job: delivery.name })
  if (typeof run === 'string') {
    log.debug({ refusal: run }, 'run not started')
    return
  }
  log.info({ attempt: run.attempt }, 'run started')
  const startedAt = performance.now()
  // The step of those that wait for this run changes when it starts, not only when it ends.
  if (run.parentId) services.ancestors.tell(run.id)
  const { context, close } = takeInHand(run, { ...services, logger: log })
  try {
    await handlers[run.name as RunName](run, context)
    log.info({ ms: Math.round(performance.now() - startedAt) }, 'run done')
  } catch (error) {
    await close()
    await afterFailure(error, run, delivery, { ...services, logger: log })
  } finally {
    await close()
    if (run.parentId) services.ancestors.tell(run.id)
  }
}

async function afterFailure(error: unknown, run: StartedRun, delivery: Delivery, services: Services): Promise<void> {
  const { pool, logger } = services
  if (error instanceof RunLost) {
    logger.warn('run was cancelled or taken by another process; its results were not written')
    return
  }
  const code = error instanceof RuleBroken ? error.code : 'UNEXPECTED'
  if (error instanceof RuleBroken || delivery.lastAttempt) {
    logger.error({ err: error, errorCode: code }, 'run failed')
    await transaction(pool, (client) => failRun(client, run, code))
    return
  }
  logger.warn({ err: error }, 'run will be tried again')
  await returnRun(pool, run, code)
  throw error
}
