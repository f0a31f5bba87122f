import { canonicalRecipe } from '@mognad/scoring'
import { expect, test } from 'vitest'
import { recipeOfEdition, recipeOfScores } from './recipe-of.ts'

const instrument = { id: 'digital-maturity', version: '1.0.0' }

test('two rounds with the same instrument version have the same recipe', () => {
  expect(canonicalRecipe(recipeOfScores(instrument))).toBe(canonicalRecipe(recipeOfScores({ ...instrument })))
})

test('another version of the instrument, or the seed of an edition, makes another recipe', () => {
  const one = canonicalRecipe(recipeOfScores(instrument))
  expect(canonicalRecipe(recipeOfScores({ ...instrument, version: '1.0.1' }))).not.toBe(one)
  expect(canonicalRecipe(recipeOfEdition(instrument, 7))).not.toBe(one)
  expect(canonicalRecipe(recipeOfEdition(instrument, 7))).not.toBe(canonicalRecipe(recipeOfEdition(instrument, 8)))
})
