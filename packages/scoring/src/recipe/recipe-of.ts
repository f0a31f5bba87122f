import type { WeightTree } from '../scales/score-tree.ts'
import type { ScoringRecipe } from './scoring-recipe.ts'
import { thresholds } from './thresholds.ts'

/** Version of the method: the newest one in this package's CHANGELOG. */
export const METHOD_VERSION = '1.1.0'

/**
 * The recipe by which this version of the package scores an instrument: two rounds with equal recipes are computed alike.
 *
 * @param seed of what an edition draws; null for scores, where nothing is drawn
 */
export function recipeOf(
  instrument: { readonly key: string; readonly version: string },
  tree: WeightTree,
  seed: number | null = null,
): ScoringRecipe {
  return {
    methodVersion: METHOD_VERSION,
    instrument,
    weights: Object.fromEntries(
      tree.nodes.map(({ id, parts }) => [id, Object.fromEntries(parts.map((part) => [part.id, part.weight]))]),
    ),
    weighting: 'headcount',
    thresholds,
    seed,
  }
}
