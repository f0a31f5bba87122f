import { setTimeout as sleep } from 'node:timers/promises'
import type { Program } from './program.ts'
import type { System } from './system.ts'

export const victims = ['worker', 'every worker', 'PostgreSQL', 'Redis'] as const
export type Victim = (typeof victims)[number]

export interface Kill {
  readonly victim: Victim
  /** Runs that were in hand when it was killed. */
  readonly inHand: number
  /** Those of them that somebody took up again: how long after the killed was back. */
  readonly takenUpMs: readonly number[]
}

/** Nobody waits longer for a run to be taken up again; what takes longer is told as this. */
export const patienceMs = 60_000

interface InHand {
  readonly id: string
  readonly attempts: number
}

/** Kills one of them, brings it back, and waits until every run that was in hand is over or in hand again. */
export async function killAtWork(system: System, workers: readonly Program[], victim: Victim): Promise<Kill> {
  const running = () =>
    system.query<InHand>(
      `select id, attempts from job_run where state = 'running' and name <> 'editions.plan-edition' and attempts > 0`,
    )
  const before = await running()
  await killAndStart(system, workers, victim)
  const back = Date.now()
  const waiting = new Map(before.map(({ id, attempts }) => [id, attempts]))
  const takenUpMs: number[] = []
  while (waiting.size > 0 && Date.now() - back < patienceMs) {
    const rows = await system.query<{ id: string; state: string; attempts: number }>(
      'select id, state, attempts from job_run where id = any ($1)',
      [[...waiting.keys()]],
    )
    for (const { id, state, attempts } of rows) {
      const again = attempts > waiting.get(id)!
      if (!again && (state === 'running' || state === 'requested')) continue
      waiting.delete(id)
      if (again) takenUpMs.push(Date.now() - back)
    }
    await sleep(100)
  }
  for (const _ of waiting) takenUpMs.push(patienceMs)
  return { victim, inHand: before.length, takenUpMs }
}

async function killAndStart(system: System, workers: readonly Program[], victim: Victim): Promise<void> {
  if (victim === 'PostgreSQL') return system.killPostgres()
  if (victim === 'Redis') {
    await system.redis?.kill()
    return system.redis?.start()
  }
  const chosen = victim === 'worker' ? workers.slice(0, 1) : workers
  await Promise.all(chosen.map((each) => each.kill()))
  await Promise.all(chosen.map((each) => each.start()))
}

/**
 * The queue forgets everything: Redis comes back without its files, or PostgreSQL's tables of the queue are emptied.
 * What is asked for stands in job_run.
 */
export async function emptyQueue(system: System): Promise<void> {
  if (system.redis) {
    await system.redis.kill()
    system.redis.forget()
    return system.redis.start()
  }
  const tables = await system.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables
      where table_schema = 'bullmq' and table_type = 'BASE TABLE' and table_name not like '%migration%'`,
  )
  const truncate = `truncate ${tables.map(({ name }) => `bullmq.${name}`).join(', ')}`
  await untilNoDeadlock(() => system.query(truncate))
}

/** The workers lock the same rows and tables in an order of their own, and PostgreSQL may choose this side to give way. */
export async function untilNoDeadlock(statement: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await statement()
      return
    } catch (error) {
      if ((error as { code?: unknown }).code !== '40P01') throw error
    }
  }
}
