import { expect, test } from 'vitest'
import { tree } from '../../test/examples.ts'
import { canonicalRecipe } from './canonical-recipe.ts'
import { recipeOf } from './recipe-of.ts'
import type { ScoringRecipe } from './scoring-recipe.ts'

const instrument = { key: 'digital-maturity', version: '0.9.0' }
const recipe = recipeOf(instrument, tree, 20261123)

test('a recipe names the method, the instrument with its weights, the thresholds and the seed', () => {
  expect(recipe).toMatchObject({
    methodVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    instrument,
    weights: { total: { 'category:one': 2, 'factor:c': 1 }, 'factor:a': { 'item:A1': 1, 'item:A2': 1 } },
    weighting: 'headcount',
    thresholds: {
      coverage: { shown: 0.5, full: 0.8 },
      sensitive: { beyond: 2, respondents: 20 },
      quality: { green: { responseRate: 0.6, coveredShare: 0.8, coverage: 0.8 } },
      phi: { range: [0.02, 1], pooledFrom: 30, ownFrom: 30, defaults: { one: 0.33, few: 0.2, many: 0.15 } },
      difference: { smallest: 5, falseDiscoveries: 0.05 },
      limits: { atom: 7, item: 5, detail: 15, anonymous: 5, anonymousBeyondMean: 10 },
    },
    seed: 20261123,
  })
})

test('a recipe has one text: no spaces, keys in order', () => {
  const text = canonicalRecipe(recipe)
  expect(text).toMatch(/^\{"instrument":\{"key":"digital-maturity","version":"0\.9\.0"\},"methodVersion":"/)
  expect(text).toMatch(/"weighting":"headcount","weights":\{"category:one":\{"factor:a":1,"factor:b":1\},.*\}\}$/)
  expect(text).not.toMatch(/\s/)
})

test('equal recipes have the same text, whatever the order of their keys', () => {
  const turned = (value: unknown): unknown =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, part]) => [key, turned(part)]),
        )
  expect(canonicalRecipe(turned(recipe) as ScoringRecipe)).toBe(canonicalRecipe(recipe))
})

test('another weight, seed or version of the instrument makes another recipe', () => {
  const nodes = tree.nodes.map((node) =>
    node.id === 'total' ? { ...node, parts: node.parts.map((part) => ({ ...part, weight: 1 })) } : node,
  )
  const others = [
    recipeOf(instrument, { ...tree, nodes }, 20261123),
    recipeOf(instrument, tree, 7),
    recipeOf(instrument, tree),
    recipeOf({ ...instrument, version: '0.9.1' }, tree, 20261123),
  ]
  expect(new Set([recipe, ...others].map(canonicalRecipe)).size).toBe(5)
})

test('a recipe read back from its text is the same recipe', () => {
  expect(canonicalRecipe(JSON.parse(canonicalRecipe(recipe)))).toBe(canonicalRecipe(recipe))
})

test('what JSON cannot carry is refused with its place', () => {
  expect(() => canonicalRecipe({ ...recipe, seed: NaN })).toThrow('recipe.seed is NaN')
  expect(() => canonicalRecipe({ ...recipe, seed: undefined as unknown as null })).toThrow('recipe.seed is undefined')
})
