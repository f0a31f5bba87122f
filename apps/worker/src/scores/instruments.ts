import { createHash } from 'node:crypto'
import { readInstrumentVersions } from '@mognad/db/scores/round-to-score.store'
import { recipeOfScores } from '@mognad/model/editions/recipe-of'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { parseInstrument } from '@mognad/model/instruments/parse-instrument'
import { toScoreTree } from '@mognad/model/instruments/to-score-tree'
import { canonicalRecipe, type ScoreTree, type ScoringRecipe } from '@mognad/scoring'
import type { Pool } from 'pg'

/** An instrument version as the worker needs it. */
export interface ScoredInstrument {
  readonly id: string
  readonly collection: 'persons' | 'joint'
  readonly instrument: Instrument
  readonly tree: ScoreTree
  readonly recipe: StoredRecipe
}

/** A recipe with its one text and the hash under which it is stored. */
export interface StoredRecipe {
  readonly body: string
  readonly hash: Buffer
}

export function storedRecipe(recipe: ScoringRecipe): StoredRecipe {
  const body = canonicalRecipe(recipe)
  return { body, hash: createHash('sha256').update(body).digest() }
}

/** Reads instrument versions, in the order of their ids. @throws when a stored definition does not pass its own rules */
export async function readInstruments(pool: Pool, ids: readonly string[]): Promise<ScoredInstrument[]> {
  const versions = await readInstrumentVersions(pool, ids)
  return versions.map(({ id, collection, definition }) => {
    const instrument = instrumentOf(id, definition)
    return {
      id,
      collection,
      instrument,
      tree: toScoreTree(instrument),
      recipe: storedRecipe(recipeOfScores(instrument)),
    }
  })
}

export function instrumentOf(id: string, definition: unknown): Instrument {
  const parsed = parseInstrument(definition)
  if (!parsed.ok) throw new Error(`instrument version ${id} does not pass its rules`)
  return parsed.instrument
}
