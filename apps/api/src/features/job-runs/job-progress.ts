import { EventEmitter, once } from 'node:events'
import type { JobRunRow } from '@mognad/db/job-runs/job-run.read-model'

/** Read again after this long even when nobody has told of a change: a notification may have been lost. */
const rereadAfterMs = 1_500

const over: ReadonlySet<JobRunRow['state']> = new Set(['done', 'failed', 'cancelled'])

/** Tells that a job run has changed, by its id. */
export interface JobRunNews {
  /** @returns how to stop listening */
  listen(jobRunId: string, told: () => void): () => void
}

/** Follows job runs: the state first, then whatever changes it. */
export class JobProgress {
  constructor(
    private readonly news: JobRunNews,
    private readonly waitMs: number = rereadAfterMs,
  ) {}

  /** States of a run, each once, until it is over or cannot be seen any more. */
  async *of(jobRunId: string, read: () => Promise<JobRunRow | null>): AsyncGenerator<JobRunRow> {
    const changes = new Changes()
    // Before the first reading: what happens between the two is not missed.
    const stop = this.news.listen(jobRunId, () => changes.tell())
    try {
      let shown = ''
      for (let row = await read(); row; row = await read()) {
        const text = JSON.stringify(row)
        if (text !== shown) yield row
        shown = text
        if (over.has(row.state)) return
        await changes.wait(this.waitMs)
      }
    } finally {
      stop()
    }
  }
}

/** Remembers that something was told while nobody was waiting; several tellings are one. */
class Changes {
  #told = false
  readonly #bell = new EventEmitter()

  tell(): void {
    this.#told = true
    this.#bell.emit('told')
  }

  async wait(milliseconds: number): Promise<void> {
    if (!this.#told) {
      const timeout = AbortSignal.timeout(milliseconds)
      await once(this.#bell, 'told', { signal: timeout }).catch(() => undefined) // the time is up: read again
    }
    this.#told = false
  }
}
