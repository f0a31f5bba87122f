import type { JobStep, Producer } from '@mognad/jobs'
import type { Logger, ServerSecret } from '@mognad/runtime'
import type { Pool, PoolClient } from 'pg'
import {
  finishRun,
  RunLost,
  tellAlive,
  tellProgress,
  type StartedRun,
} from '@mognad/db/job-runs/job-run-progress.store'
import type { Computation } from './computation.ts'
import { transaction } from './database.ts'
import type { AncestorNews } from './job-runs/ancestor-news.ts'
import type { MailDesk } from './mail/mail-desk.ts'

/** What all handlers share. */
export interface Services {
  readonly pool: Pool
  readonly computation: Computation
  readonly secret: ServerSecret
  readonly logger: Logger
  readonly producer: Pick<Producer, 'send' | 'addFlow'>
  readonly mail: MailDesk
  readonly ancestors: AncestorNews
}

/** What a handler has in hand while it works on one run. */
export interface RunContext extends Services {
  /** Says how far the run has come; at most four times a second, and always when it is through. */
  progress(step: JobStep, done: number, total: number | null): void
  /** Between parts of a long work. @throws RunLost once the run is known to be cancelled or taken by another process */
  assertInHand(): void
  /** Writes results and ends the run in one transaction: either both are there or neither is. */
  commit(work: (client: PoolClient) => Promise<void>): Promise<void>
  /** Writes, and leaves the run running: what it has handed on will end it. */
  commitAndHandOn(work: (client: PoolClient) => Promise<void>): Promise<void>
}

const progressEveryMs = 250
const aliveEveryMs = 1_000

/** A run in hand: its context, and the pulse that says that its process lives. */
export function takeInHand(run: StartedRun, services: Services): { context: RunContext; close: () => Promise<void> } {
  const { pool, logger } = services
  let toldAt = 0
  let isLost = false
  let telling: Promise<void> = Promise.resolve()
  // In a row, so that the bar never goes back; errors are those of the connection and will show at the commit.
  const tell = (work: () => Promise<void>) => {
    telling = telling.then(work).catch((err: unknown) => {
      if (err instanceof RunLost) isLost = true
      else logger.warn({ err, jobRunId: run.id }, 'progress was not told')
    })
  }
  const pulse = setInterval(() => tell(() => tellAlive(pool, run)), aliveEveryMs)
  const context: RunContext = {
    ...services,
    progress(step, done, total) {
      if (Date.now() - toldAt < progressEveryMs && done !== 0 && done !== total) return
      toldAt = Date.now()
      tell(() => tellProgress(pool, run, { step, done, total }))
    },
    assertInHand() {
      if (isLost) throw new RunLost(run.id)
    },
    async commit(work) {
      await telling
      await transaction(pool, async (client) => {
        await work(client)
        await finishRun(client, run)
      })
    },
    async commitAndHandOn(work) {
      await telling
      await transaction(pool, async (client) => {
        await work(client)
        await tellAlive(client, run)
      })
    },
  }
  return {
    context,
    async close() {
      clearInterval(pulse)
      await telling
    },
  }
}
