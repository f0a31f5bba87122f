import type { FlowOfRuns, Producer, RunName, SendOptions } from '@mognad/jobs'
import type { Logger } from '@mognad/runtime'

/**
 * Puts committed job runs into the queue. A queue that is away does not undo what was committed: the run waits in its
 * table, and the worker's sweeper sends what nobody has picked up.
 */
export class JobRequests {
  constructor(
    private readonly producer: Pick<Producer, 'send' | 'addFlow'>,
    private readonly logger: Logger,
  ) {}

  async send(jobRunId: string, name: RunName, options?: SendOptions): Promise<void> {
    await this.#unlessAway(jobRunId, () => this.producer.send(jobRunId, name, options))
  }

  async sendFlow(flow: FlowOfRuns): Promise<void> {
    await this.#unlessAway(flow.jobRunId, () => this.producer.addFlow(flow))
  }

  async #unlessAway(jobRunId: string, put: () => Promise<void>): Promise<void> {
    try {
      await put()
    } catch (err) {
      this.logger.warn({ err, jobRunId }, 'the queue did not take a job run; the sweeper will send it')
    }
  }
}
