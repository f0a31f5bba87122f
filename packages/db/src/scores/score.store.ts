import type { ClientBase } from 'pg'
import type { SqlRows } from '../job-runs/job-run.store.ts'
import { copyIn } from '../responses/copy.ts'

/** Columns of `score` in the order in which BinaryRows are written for it. */
export const scoreColumns = [
  'round_id',
  'organisation_id',
  'unit_id',
  'part',
  'node_id',
  'respondents',
  'answers',
  'mean',
  'low',
  'high',
  'comparison_low',
  'comparison_high',
  'variance',
  'effective_answers',
  'coverage',
  'dont_know',
  'agreement',
  'truncated',
  'reason',
  'recipe_hash',
] as const

/** Columns of `quality` in the order in which BinaryRows are written for it. */
export const qualityColumns = [
  'round_id',
  'organisation_id',
  'branch',
  'invited',
  'respondents',
  'response_rate',
  'coverage',
  'grade',
] as const

/** Stores a recipe under its hash; a recipe never changes, so one that is there stays. */
export async function keepRecipe(db: SqlRows, hash: Buffer, body: string): Promise<void> {
  await db.query(`insert into recipe (hash, body) values ($1, $2) on conflict (hash) do nothing`, [hash, body])
}

/**
 * Exchanges all scores and quality grades of some rounds and moves the rounds from opened to scored. Published rounds
 * are immutable (method 5.6): the statement refuses them.
 *
 * @throws when one of the rounds is neither opened nor scored
 */
export async function replaceScores(
  client: ClientBase,
  roundIds: readonly string[],
  rows: { readonly scores: Uint8Array; readonly quality: Uint8Array },
): Promise<void> {
  const { rowCount } = await client.query(
    `update round set state = 'scored' where id = any ($1::uuid[]) and state in ('opened', 'scored')`,
    [[...roundIds]],
  )
  if (rowCount !== roundIds.length) throw new Error('a round to be scored is not open for scoring')
  await client.query(`delete from score where round_id = any ($1::uuid[])`, [[...roundIds]])
  await client.query(`delete from quality where round_id = any ($1::uuid[])`, [[...roundIds]])
  await copyIn(client, 'score', scoreColumns, rows.scores)
  await copyIn(client, 'quality', qualityColumns, rows.quality)
}
