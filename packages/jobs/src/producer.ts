import type { FlowJob, JobsOptions } from 'bullmq'
import { allJobs, jobNamed, type RunName } from './all-jobs.ts'
import { priorityOf } from './progress.ts'
import { openBackend, queueName, type QueueAddress } from './queue-backend.ts'

/** A job run and those that must be over before it starts. */
export interface FlowOfRuns {
  readonly jobRunId: string
  readonly name: RunName
  readonly children?: readonly FlowOfRuns[]
}

export interface SendOptions {
  /** Part of the computation of an edition: waits for what a person asked for. */
  readonly partOfEdition?: boolean
}

export interface Producer {
  /** Puts a job run into the queue, after its row is committed. Sending one that waits or runs already changes nothing. */
  send(jobRunId: string, name: RunName, options?: SendOptions): Promise<void>
  /** Puts a tree of job runs into the queue at once; a parent starts when its children are over, done or failed. */
  addFlow(flow: FlowOfRuns, options?: SendOptions): Promise<void>
  /** Sees to it that the jobs of the clock come back; run again it heals a queue that lost them. */
  schedule(): Promise<void>
  close(): Promise<void>
}

/** The queue as those see it who ask for work. `onError` hears of lost connections: unheard, they would end the process. */
export function createProducer(address: QueueAddress, onError: (error: Error) => void): Producer {
  const backend = openBackend(address, 2, onError)
  const queue = backend.queue()
  const flows = backend.flows()
  queue.on('error', onError)
  flows.on('error', onError)
  return {
    async send(jobRunId, name, options = {}) {
      await queue.add(name, { jobRunId }, jobOptions(jobRunId, name, options))
    },
    async addFlow(flow, options = {}) {
      await flows.add(flowJob(flow, options, false))
    },
    async schedule() {
      for (const job of allJobs) {
        if (job.everyMs === null) continue
        const template = { name: job.name, data: {}, opts: { removeOnComplete: true, removeOnFail: true } }
        await queue.upsertJobScheduler(job.name, { every: job.everyMs }, template)
      }
    },
    async close() {
      await queue.close()
      await flows.close()
      await backend.close()
    },
  }
}

function flowJob(flow: FlowOfRuns, options: SendOptions, isChild: boolean): FlowJob {
  return {
    name: flow.name,
    queueName,
    data: { jobRunId: flow.jobRunId },
    opts: {
      ...jobOptions(flow.jobRunId, flow.name, options),
      // A batch that fails for good must not stop the country: its organisations are left out instead.
      ...(isChild ? { ignoreDependencyOnFailure: true } : {}),
    },
    children: (flow.children ?? []).map((child) => flowJob(child, options, true)),
  }
}

function jobOptions(jobRunId: string, name: RunName, options: SendOptions): JobsOptions {
  const job = jobNamed<RunName>(name)
  return {
    jobId: job.onceFor({ jobRunId }),
    attempts: job.attempts,
    backoff: { type: 'exponential', delay: job.backoffMs },
    priority: priorityOf(name, options.partOfEdition ?? false),
    // The row in job_run is the truth; what stayed here could only bar a run from being sent again.
    removeOnComplete: true,
    removeOnFail: true,
  }
}
