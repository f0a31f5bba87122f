import {
  ANONYMOUS_BEYOND_MEAN_LIMIT,
  ANONYMOUS_LIMIT,
  ATOM_LIMIT,
  DETAIL_LIMIT,
  ITEM_LIMIT,
  type ScoringRecipe,
} from '@mognad/scoring'

/** What the recipe needs to know of an instrument. */
export interface InstrumentOfRecipe {
  readonly id: string
  readonly version: string
}

/** Version of the method: the newest one in the CHANGELOG of scoring. */
export const methodVersion = '1.0.0'

const common = {
  methodVersion,
  limits: {
    atom: ATOM_LIMIT,
    item: ITEM_LIMIT,
    detail: DETAIL_LIMIT,
    anonymous: ANONYMOUS_LIMIT,
    anonymousBeyondMean: ANONYMOUS_BEYOND_MEAN_LIMIT,
  },
  weighting: 'headcount',
  halfRule: 0.5,
} as const

/** How the answers of one round become its scores. Two rounds with equal recipes are computed alike. */
export function recipeOfScores(instrument: InstrumentOfRecipe): ScoringRecipe {
  return { ...common, instrument: { key: instrument.id, version: instrument.version }, seed: null }
}

/** How scores become an edition: the same, and the seed for what is drawn. */
export function recipeOfEdition(instrument: InstrumentOfRecipe, seed: number): ScoringRecipe {
  return { ...recipeOfScores(instrument), seed }
}
