import { z } from 'zod'

/** Payloads are readable in the queue: an id of a row, never content. */
export const jobRunPayload = z.strictObject({ jobRunId: z.uuid() })
export type JobRunPayload = z.infer<typeof jobRunPayload>

/** A job of the clock has no row of its own. */
export const emptyPayload = z.strictObject({})

export interface JobDefinition<Name extends string, Payload extends z.ZodType> {
  /** The file of the definition: `editions.compute-edition` = src/editions/compute-edition.ts */
  readonly name: Name
  readonly payload: Payload
  /** How often a handler may throw before the run has failed for good. Killed processes do not count. */
  readonly attempts: number
  /** Pause before the next attempt, doubled each time. */
  readonly backoffMs: number
  /** 0 comes first; among larger numbers the smaller one. */
  readonly priority: number
  /** The id of the job in the queue: two requests with one id are one job while it waits or runs. No ':' in it. */
  readonly onceFor: (payload: z.infer<Payload>) => string
  /** Set for a job that comes back by the clock. */
  readonly everyMs: number | null
}

/**
 * A promise between those who ask for work and the worker: name, payload, retries. The handler is in apps/worker.
 *
 * @example defineJob({ name: 'rounds.close-round', payload: jobRunPayload, attempts: 5, onceFor: ({ jobRunId }) => jobRunId })
 */
export function defineJob<const Name extends string, Payload extends z.ZodType>(definition: {
  name: Name
  payload: Payload
  attempts: number
  onceFor: (payload: z.infer<Payload>) => string
  backoffMs?: number
  priority?: number
  everyMs?: number
}): JobDefinition<Name, Payload> {
  return { backoffMs: 500, priority: 0, ...definition, everyMs: definition.everyMs ?? null }
}
