import type { Job as QueuedJob } from 'bullmq'
import { jobNamed, type JobName } from './all-jobs.ts'
import { openBackend, type QueueAddress } from './queue-backend.ts'

/** One attempt at one job, as the queue hands it over. */
export interface Delivery {
  readonly name: JobName
  /** null for a job of the clock. */
  readonly jobRunId: string | null
  /** Whether the run has failed for good when this attempt throws. */
  readonly lastAttempt: boolean
}

export interface ConsumerOptions {
  readonly concurrency: number
  readonly handle: (delivery: Delivery) => Promise<void>
  /** The queue itself gave a job up (its processes died again and again): nobody will deliver it any more. */
  readonly onGivenUp: (jobRunId: string) => Promise<void>
  readonly onError: (error: Error) => void
}

export interface Consumer {
  readonly kind: 'postgresql' | 'redis'
  ready(): Promise<void>
  /** Takes no new job and waits for those that run. */
  close(): Promise<void>
}

/**
 * How long a lock holds without renewal, and how often locks are looked at. A killed worker's job is taken up by the
 * first look after its lock has run out: at the latest lockDuration + 2 x stalledInterval = 16 s after the kill.
 * The lock is renewed every 5 s from the main thread, which therefore never computes.
 */
export const lockDurationMs = 10_000
export const stalledIntervalMs = 3_000
/** How many processes may die under a job before it is given up. A machine that restarts twice must not park it. */
export const maxStalledCount = 10

/** The queue as the worker sees it. Starts at once. */
export function createConsumer(address: QueueAddress, options: ConsumerOptions): Consumer {
  const backend = openBackend(address, options.concurrency + 3, options.onError)
  const worker = backend.worker((job) => options.handle(deliveryOf(job)), {
    concurrency: options.concurrency,
    lockDuration: lockDurationMs,
    stalledInterval: stalledIntervalMs,
    maxStalledCount,
    drainDelay: 2,
    runRetryDelay: 2_000,
  })
  worker.on('error', options.onError)
  worker.on('failed', (job, error) => {
    if (!job || !/stalled more than allowable/.test(error.message)) return
    const { jobRunId } = deliveryOf(job)
    if (jobRunId) options.onGivenUp(jobRunId).catch(options.onError)
  })
  return {
    kind: backend.kind,
    ready: async () => {
      await worker.waitUntilReady()
    },
    close: async () => {
      await worker.close()
      await backend.close()
    },
  }
}

function deliveryOf(job: QueuedJob): Delivery {
  const definition = jobNamed(job.name)
  const payload = definition.payload.parse(job.data)
  return {
    name: definition.name,
    jobRunId: 'jobRunId' in payload ? payload.jobRunId : null,
    lastAttempt: job.attemptsMade + 1 >= (job.opts.attempts ?? 1),
  }
}
