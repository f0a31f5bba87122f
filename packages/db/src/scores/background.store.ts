import type { ClientBase } from 'pg'
import type { SqlRows } from '../job-runs/job-run.store.ts'
import { copyIn } from '../responses/copy.ts'

/** Columns of `background_score` in the order in which BinaryRows are written for it. */
export const backgroundScoreColumns = [
  'round_id',
  'organisation_id',
  'place_id',
  'option',
  'node_id',
  'mean',
  'low',
  'high',
  'effective_answers',
  'truncated',
  'reason',
] as const

/** One shown category of a round's background question, as it was counted when the box was opened. */
export interface BackgroundCounters {
  readonly roundId: string
  readonly placeId: string
  readonly option: number
  readonly respondents: number
  readonly counts: readonly number[]
  readonly moments: readonly number[]
}

/** In the order of rounds, places and options. */
export async function readBackgroundCounters(db: SqlRows, roundIds: readonly string[]): Promise<BackgroundCounters[]> {
  const { rows } = await db.query<Omit<BackgroundCounters, 'moments'> & { readonly moments: readonly string[] }>(
    `select c.round_id as "roundId", c.place_id as "placeId", c.option, g.respondents, c.counts, c.moments
       from background_counter c
       join background_group g on g.round_id = c.round_id and g.place_id = c.place_id and g.option = c.option
      where c.round_id = any ($1::uuid[]) order by c.round_id, c.place_id, c.option`,
    [[...roundIds]],
  )
  return rows.map((row) => ({ ...row, moments: row.moments.map(Number) }))
}

/** Exchanges the means by category of some rounds: run twice, the same rows. */
export async function replaceBackgroundScores(
  client: ClientBase,
  roundIds: readonly string[],
  rows: Uint8Array | null,
): Promise<void> {
  await client.query(`delete from background_score where round_id = any ($1::uuid[])`, [[...roundIds]])
  if (rows) await copyIn(client, 'background_score', backgroundScoreColumns, rows)
}
