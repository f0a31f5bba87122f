import { expect, test } from 'vitest'
import { tidyOrganisation } from './new-organisation.ts'

const municipality = { kind: 'municipality', code: '0182', name: 'Nacka', skrGroup: 'A2', population: 110_000 } as const

test('a name loses its blanks and an organisation number gets its hyphen', () => {
  expect(tidyOrganisation({ ...municipality, name: '  Nacka   kommun ' }).name).toBe('Nacka kommun')
  const agency = { kind: 'agency', code: '2021005489', name: 'DIGG', skrGroup: 'A1', population: 5 } as const
  expect(tidyOrganisation(agency)).toEqual({
    kind: 'agency',
    code: '202100-5489',
    name: 'DIGG',
    skrGroup: null,
    population: null,
  })
})

test('a code of another kind, and a name that says nothing, are refused', () => {
  expect(() => tidyOrganisation({ ...municipality, code: '202100-5489' })).toThrow('ORGANISATION_CODE_WRONG')
  expect(() => tidyOrganisation({ ...municipality, kind: 'company' })).toThrow('ORGANISATION_CODE_WRONG')
  expect(() => tidyOrganisation({ ...municipality, name: ' ' })).toThrow('ORGANISATION_NAME_MISSING')
  expect(() => tidyOrganisation({ ...municipality, name: 'x'.repeat(121) })).toThrow('ORGANISATION_NAME_MISSING')
})

test('a population is a whole number that a municipality can have, or not known', () => {
  expect(tidyOrganisation({ ...municipality, population: null }).population).toBeNull()
  expect(tidyOrganisation(municipality).population).toBe(110_000)
  for (const population of [0, -3, 1.5, 5_000_001, Number.NaN])
    expect(() => tidyOrganisation({ ...municipality, population })).toThrow('ORGANISATION_POPULATION_WRONG')
})
