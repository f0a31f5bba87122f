/** Of the time that an edition takes, so much is gone when all organisations are counted and scored (docs/measurements.md). */
const shareOfScoring = 0.6

/** Earlier than this nothing can be said. */
const firstSaidAfterMs = 1_000

/** What a running computation has told of itself. */
export interface RunningRun {
  readonly name: string
  readonly state: string
  readonly done: number
  readonly total: number | null
  readonly startedAt: Date | null
  /** Of an edition: how many organisations have been compared, and since when; null until that has begun. */
  readonly compared: number | null
  readonly comparedSince: Date | null
}

/**
 * How many of `total` a computation has done. An edition's organisations are scored and then compared: of each, the larger part
 * is done when it is scored. It never goes back.
 *
 * @example doneOf({ name: 'editions.plan-edition', state: 'running', done: 290, total: 290, compared: 0, .. }) // 174
 */
export function doneOf({
  name,
  state,
  done,
  compared,
}: Pick<RunningRun, 'name' | 'state' | 'done' | 'compared'>): number {
  if (name !== 'editions.plan-edition' || state !== 'running') return done
  return Math.floor(shareOfScoring * done + (1 - shareOfScoring) * (compared ?? 0))
}

/**
 * Seconds until a computation is done when it goes on as it has gone so far; whole, at least 1. Null when it does not run, has
 * just begun, or does not say how much there is to do.
 *
 * An edition is scored and then compared: while it is scored, as long as it will be compared is added.
 *
 * @example secondsLeft({ name: 'scores.score-organisation', state: 'running', done: 1, total: 4, startedAt, .. }, startedAt + 10 s) // 30
 */
export function secondsLeft(run: RunningRun, now: Date): number | null {
  const { state, total, startedAt, compared, comparedSince } = run
  if (state !== 'running' || startedAt === null || total === null) return null
  if (comparedSince !== null) return left(comparedSince, now, (compared ?? 0) / total)
  const share = run.name === 'editions.plan-edition' ? shareOfScoring : 1
  return left(startedAt, now, (share * run.done) / total)
}

function left(since: Date, now: Date, done: number): number | null {
  const goneMs = now.getTime() - since.getTime()
  if (goneMs < firstSaidAfterMs || !(done > 0)) return null
  return Math.max(1, Math.round((goneMs * (1 / Math.min(1, done) - 1)) / 1000))
}
