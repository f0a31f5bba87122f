import { EventEmitter } from 'node:events'
import pg from 'pg'
import { jobRunChannel } from '@mognad/jobs/progress'
import type { Logger } from '@mognad/runtime/logger'
import type { JobRunNews } from './job-progress.ts'

const pauseMs = 1_000

/**
 * One connection per process that listens for changes of job runs, for all subscriptions together. A lost connection is
 * made again; in between the subscriptions re-read by themselves.
 */
export class JobRunListener implements JobRunNews {
  readonly #listeners = new EventEmitter().setMaxListeners(0)
  #client: pg.Client | null = null
  #closed = false
  #retry: NodeJS.Timeout | null = null

  constructor(
    private readonly url: string,
    private readonly logger: Logger,
  ) {}

  listen(jobRunId: string, told: () => void): () => void {
    this.#listeners.on(jobRunId, told)
    return () => this.#listeners.off(jobRunId, told)
  }

  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'mognad api listener',
      keepAlive: true,
    })
    client.on('notification', ({ payload }) => void this.#listeners.emit(payload ?? ''))
    client.on('error', () => this.#again(client))
    client.on('end', () => this.#again(client))
    this.#client = client
    await client.connect()
    await client.query(`listen ${jobRunChannel}`)
  }

  async close(): Promise<void> {
    this.#closed = true
    if (this.#retry) clearTimeout(this.#retry)
    await this.#client?.end()
  }

  #again(lost: pg.Client): void {
    if (this.#closed || this.#client !== lost) return
    this.#client = null
    this.logger.warn('the connection that listens for job runs was lost')
    this.#schedule()
  }

  #schedule(): void {
    if (this.#closed) return
    this.#retry = setTimeout(() => {
      this.start().catch(() => {
        this.#client = null
        this.#schedule()
      })
    }, pauseMs)
  }
}
