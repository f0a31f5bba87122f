import { recipeOf, type ScoringRecipe } from '@mognad/scoring'
import type { Instrument } from '../instruments/instrument.ts'
import type { WithheldFigures } from './edition-withheld.ts'
import { toScoreTree } from '../instruments/to-score-tree.ts'

/** How the answers of one round become its scores. Two rounds with equal recipes are computed alike. */
export function recipeOfScores(instrument: Instrument): ScoringRecipe {
  return recipeOf({ key: instrument.id, version: instrument.version }, toScoreTree(instrument))
}

/** How scores become an edition: the same, the seed for what is drawn, and what is withheld of which cohort. */
export function recipeOfEdition(
  instrument: Instrument,
  seed: number,
  withheld: readonly WithheldFigures[] = [],
): ScoringRecipe {
  const byCohort = Object.fromEntries(withheld.map(({ cohortKey, step }) => [cohortKey, step]))
  return { ...recipeOfScores(instrument), seed, ...(withheld.length > 0 ? { withheld: byCohort } : {}) }
}
