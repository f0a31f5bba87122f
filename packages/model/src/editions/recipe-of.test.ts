import { canonicalRecipe } from '@mognad/scoring'
import { expect, test } from 'vitest'
import type { Instrument } from '../instruments/instrument.ts'
import { parseInstrument } from '../instruments/parse-instrument.ts'
import { recipeOfEdition, recipeOfScores } from './recipe-of.ts'

const text = (word: string) => ({ sv: word, en: word })
const instrumentOf = (version: string, weight: number): Instrument => {
  const parsed = parseInstrument({
    id: 'small',
    version,
    licence: 'CC0-1.0',
    collection: 'persons',
    title: text('Small'),
    about: text('about'),
    scale: { min: 0, max: 1, labels: { 0: text('no'), 1: text('yes') }, dontKnow: text("don't know") },
    dimensions: [{ id: 'ability', title: text('Ability') }],
    areas: [],
    categories: [
      {
        id: 'skill',
        dimension: 'ability',
        title: text('Skill'),
        weight,
        factors: [{ id: 'reading', title: text('Reading'), items: [{ id: 'R1', text: text('I read') }] }],
      },
    ],
    presentation: ['skill'],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed))
  return parsed.instrument
}
const instrument = instrumentOf('1.0.0', 3)

test('two rounds with the same instrument version have the same recipe', () => {
  const again = instrumentOf('1.0.0', 3)
  expect(canonicalRecipe(recipeOfScores(instrument))).toBe(canonicalRecipe(recipeOfScores(again)))
})

test('another version or weight of the instrument, or the seed of an edition, makes another recipe', () => {
  const recipes = [
    recipeOfScores(instrument),
    recipeOfScores(instrumentOf('1.0.1', 3)),
    recipeOfScores(instrumentOf('1.0.0', 2)),
    recipeOfEdition(instrument, 7),
    recipeOfEdition(instrument, 8),
  ]
  expect(new Set(recipes.map(canonicalRecipe)).size).toBe(5)
})
