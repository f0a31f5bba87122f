import { setTimeout as sleep } from 'node:timers/promises'
import { tellAncestors } from '@mognad/db/job-runs/job-run-progress.store'
import type { Logger } from '@mognad/runtime'
import type { Pool } from 'pg'

/** After telling, this many times as long is left for work: in a country of 90 000 one telling adds up 9 000 runs. */
const restsPerTelling = 9

/**
 * Tells the runs that wait for others how far these have come. What comes in while one telling is under way is told
 * together in the next; what a process dies with is told by the next one, since it is added up from what is committed.
 */
export class AncestorNews {
  readonly #waiting = new Set<string>()
  readonly #closing = new AbortController()
  #telling: Promise<void> | null = null

  constructor(
    private readonly pool: Pool,
    private readonly logger: Logger,
  ) {}

  tell(childId: string): void {
    this.#waiting.add(childId)
    this.#telling ??= this.#work()
  }

  /** Tells what still waits. */
  async close(): Promise<void> {
    this.#closing.abort()
    await this.#telling
  }

  async #work(): Promise<void> {
    while (this.#waiting.size > 0) {
      const childIds = [...this.#waiting]
      this.#waiting.clear()
      const began = performance.now()
      await tellAncestors(this.pool, childIds).catch((err: unknown) => {
        this.logger.warn({ err }, 'progress was not told')
      })
      const rest = restsPerTelling * (performance.now() - began)
      await sleep(rest, undefined, { signal: this.#closing.signal }).catch(() => undefined)
    }
    this.#telling = null
  }
}
