/** What a computation is doing: a key in the language files, shown beside the bar. */
export type JobStep = 'close' | 'plan' | 'count' | 'score' | 'compute'

/** How far a run has come. `done` and `total` count organisations; `total` is null until it is known. */
export interface Progress {
  readonly step: JobStep
  readonly done: number
  readonly total: number | null
}

/** The channel told by pg_notify on every change of a job run; the payload is its id. */
export const jobRunChannel = 'job_run'

/**
 * Who goes first in the queue (0 = at once). A single round that somebody waits for goes before the batches of an
 * edition, and of two editions the one that is further on goes before the other: so the newest year, asked for
 * first, is ready first.
 */
export function priorityOf(name: string, partOfEdition: boolean): number {
  if (!partOfEdition) return name === 'job-runs.sweep' ? 0 : 1
  return name === 'editions.plan-edition'
    ? 5
    : name === 'editions.compute-edition'
      ? 10
      : name === 'scores.score-organisation'
        ? 20
        : 30
}
