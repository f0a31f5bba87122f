import { recipeOf, type ScoringRecipe } from '@mognad/scoring'
import type { Instrument } from '../instruments/instrument.ts'
import { toScoreTree } from '../instruments/to-score-tree.ts'

/** How the answers of one round become its scores. Two rounds with equal recipes are computed alike. */
export function recipeOfScores(instrument: Instrument): ScoringRecipe {
  return recipeOf({ key: instrument.id, version: instrument.version }, toScoreTree(instrument))
}

/** How scores become an edition: the same, and the seed for what is drawn. */
export function recipeOfEdition(instrument: Instrument, seed: number): ScoringRecipe {
  return { ...recipeOfScores(instrument), seed }
}
