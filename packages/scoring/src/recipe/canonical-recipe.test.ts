import { expect, test } from 'vitest'
import { canonicalRecipe } from './canonical-recipe.ts'
import type { ScoringRecipe } from './scoring-recipe.ts'

const recipe: ScoringRecipe = {
  methodVersion: '1',
  instrument: { key: 'digital-maturity', version: '0.9.0' },
  limits: { atom: 7, item: 5, detail: 15, anonymous: 5, anonymousBeyondMean: 10 },
  weighting: 'headcount',
  halfRule: 0.5,
  seed: 20261123,
}

test('a recipe has one text', () => {
  expect(canonicalRecipe(recipe)).toBe(
    '{"halfRule":0.5,"instrument":{"key":"digital-maturity","version":"0.9.0"},' +
      '"limits":{"anonymous":5,"anonymousBeyondMean":10,"atom":7,"detail":15,"item":5},' +
      '"methodVersion":"1","seed":20261123,"weighting":"headcount"}',
  )
})

test('equal recipes have the same text, whatever the order of their keys', () => {
  const { seed, limits, ...rest } = recipe
  const reordered = { seed, ...rest, limits: Object.fromEntries(Object.entries(limits).toReversed()) }
  expect(canonicalRecipe(reordered as ScoringRecipe)).toBe(canonicalRecipe(recipe))
})

test('a recipe read back from its text is the same recipe', () => {
  expect(canonicalRecipe(JSON.parse(canonicalRecipe(recipe)))).toBe(canonicalRecipe(recipe))
})

test('what JSON cannot carry is refused with its place', () => {
  expect(() => canonicalRecipe({ ...recipe, halfRule: NaN })).toThrow('recipe.halfRule is NaN')
  expect(() => canonicalRecipe({ ...recipe, seed: undefined as unknown as null })).toThrow('recipe.seed is undefined')
})
