import type { ScoringRecipe } from './scoring-recipe.ts'

/**
 * The one text of a recipe: JSON without spaces, keys in code point order, the same for equal recipes however they were
 * built or stored. Its SHA-256 names the recipe (the caller hashes). What JSON cannot carry unchanged throws.
 *
 * @example canonicalRecipe({ ...recipe, seed: 7 }) // '{"halfRule":0.5,"instrument":{"key":...'
 */
export function canonicalRecipe(recipe: ScoringRecipe): string {
  return canonical(recipe, 'recipe')
}

function canonical(value: unknown, place: string): string {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${place} is ${value}: a recipe holds finite numbers`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((part, index) => canonical(part, `${place}[${index}]`)).join(',')}]`
  if (typeof value === 'object') {
    const fields = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part, `${place}.${key}`)}`)
    return `{${fields.join(',')}}`
  }
  throw new Error(`${place} is ${typeof value}: a recipe holds text, numbers, yes or no, null, lists and objects`)
}
