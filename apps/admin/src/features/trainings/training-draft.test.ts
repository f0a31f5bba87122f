import { expect, test } from 'vitest'
import { training } from '../../testing/fixtures/learning.ts'
import { draftOf, faultsOf, inputOf } from './training-draft.ts'

test('an empty form lacks what a training cannot be without, in the order of the form', () => {
  expect(faultsOf(draftOf(null, 'leadership', ''))).toEqual([
    'titleSv',
    'summarySv',
    'factors',
    'roles',
    'minutes',
    'providerSv',
  ])
})

test('a known training goes through the form and comes out as it was', () => {
  const known = training('plain', { national: false, link: 'https://www.example.se/kurs' })
  const draft = draftOf(known, 'leadership', 'Nacka kommun')
  expect(faultsOf(draft)).toEqual([])
  const { title, summary, provider, area, factors, roles, form, minutes, languages, link } = known
  const facts = { title, summary, provider, area, factors, roles, form, minutes, languages, link }
  expect(inputOf(draft, 'nacka', known.id)).toEqual({
    ...facts,
    organisationId: 'nacka',
    id: known.id,
    maturityFrom: known.maturity.from,
    maturityTo: known.maturity.to,
  })
})

test('English that is left empty is the Swedish', () => {
  const draft = { ...draftOf(null, 'leadership', 'Nacka kommun'), titleSv: 'Öva' }
  expect(inputOf(draft, 'nacka', null).title).toEqual({ sv: 'Öva', en: 'Öva' })
})

test('a span that goes downwards, half minutes and a link that is none are faults', () => {
  const draft = draftOf(training('plain'), 'leadership', '')
  expect(faultsOf({ ...draft, from: '60', to: '40', minutes: '1,5', link: 'javascript:alert(1)' })).toEqual([
    'minutes',
    'to',
    'link',
  ])
})

test('five minutes are the least, and a span has a width', () => {
  const draft = draftOf(training('plain'), 'leadership', '')
  expect(faultsOf({ ...draft, minutes: '5', from: '40', to: '41' })).toEqual([])
  expect(faultsOf({ ...draft, minutes: '4', from: '40', to: '40' })).toEqual(['minutes', 'to'])
})
