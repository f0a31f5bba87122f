import { expect, test } from 'vitest'
import { training } from '../../testing/fixtures/learning.ts'
import { filtered, providersOf, type CatalogueFilter } from './catalogue-filter.ts'

const everything: CatalogueFilter = {
  words: '',
  area: null,
  factor: null,
  role: null,
  form: null,
  maturity: null,
  length: null,
  language: null,
  provider: null,
}
const catalogue = [
  training('short', { minutes: 60, maturity: { from: 0, to: 40 } }),
  training('half', { minutes: 61, maturity: { from: 41, to: 70 }, languages: ['SV', 'EN'] }),
  training('long', { minutes: 480, maturity: { from: 60, to: 100 }, roles: ['EMPLOYEE'], area: 'technology' }),
]
const idsFor = (filter: Partial<CatalogueFilter>) =>
  filtered(catalogue, { ...everything, ...filter }).map(({ id }) => id)

test('without a filter the whole catalogue stands in its order', () => {
  expect(idsFor({})).toEqual(['short', 'half', 'long'])
})

test('an hour is within the hour, a minute more is half a day', () => {
  expect(idsFor({ length: 'timme' })).toEqual(['short'])
  expect(idsFor({ length: 'halvdag' })).toEqual(['half'])
  expect(idsFor({ length: 'langre' })).toEqual(['long'])
})

test('a span of maturity fits when the two touch', () => {
  expect(idsFor({ maturity: 'tidig' })).toEqual(['short'])
  expect(idsFor({ maturity: 'vag' })).toEqual(['short', 'half'])
  expect(idsFor({ maturity: 'langt' })).toEqual(['half', 'long'])
})

test('filters are met all at once', () => {
  expect(idsFor({ language: 'EN' })).toEqual(['half'])
  expect(idsFor({ role: 'EMPLOYEE', area: 'technology' })).toEqual(['long'])
  expect(idsFor({ role: 'EMPLOYEE', area: 'leadership' })).toEqual([])
})

test('all words are found in any order, in either language and in small letters', () => {
  expect(idsFor({ words: 'HALF insats' })).toEqual(['half'])
  expect(idsFor({ words: 'training long' })).toEqual(['long'])
  expect(idsFor({ words: 'insats någotannat' })).toEqual([])
})

test('a provider stands once, in the order of the alphabet', () => {
  const given = [training('a', { provider: { sv: 'Östra', en: 'East' } }), ...catalogue, training('b')]
  expect(providersOf(given, 'sv').map(({ label }) => label)).toEqual(['Mognad', 'Östra'])
  expect(providersOf(given, 'en').map(({ label }) => label)).toEqual(['East', 'Mognad'])
})
