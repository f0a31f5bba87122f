/** What a computation is doing: a key in the language files, shown beside the bar. */
export type JobStep =
  | 'send'
  | 'remind'
  | 'open'
  | 'close'
  | 'plan'
  | 'count'
  | 'score'
  | 'compute'
  | 'audit'
  | 'rank'
  | 'judge'
  | 'gather'
  | 'typeset'

/** How far a run has come. `done` and `total` count organisations, mails where mail is sent, steps where a report is made; `total` is null until it is known. */
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
  if (!partOfEdition) return name === 'job-runs.sweep' || name === 'rounds.keep-time' ? 0 : 1
  return name === 'editions.plan-edition'
    ? 5
    : name === 'editions.compute-edition' || name === 'editions.audit-edition'
      ? 10
      : name === 'scores.score-organisation'
        ? 20
        : name === 'scores.count-answers'
          ? 30
          : 40
}
