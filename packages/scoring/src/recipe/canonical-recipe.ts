import type { ScoringRecipe } from './scoring-recipe.ts'

/** The one text of a recipe: the same for equal recipes, whatever the order of their keys. */
export function canonicalRecipe(recipe: ScoringRecipe): string {
  throw new Error(`not written yet ${recipe.methodVersion}`)
}
