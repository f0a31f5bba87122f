import { expect, test } from 'vitest'
import { tidyOrganisation } from './new-organisation.ts'

const municipality = { kind: 'municipality', code: '0182', name: 'Nacka', skrGroup: 'A2' } as const

test('a name loses its blanks and an organisation number gets its hyphen', () => {
  expect(tidyOrganisation({ ...municipality, name: '  Nacka   kommun ' }).name).toBe('Nacka kommun')
  const agency = { kind: 'agency', code: '2021005489', name: 'DIGG', skrGroup: 'A1' } as const
  expect(tidyOrganisation(agency)).toEqual({ kind: 'agency', code: '202100-5489', name: 'DIGG', skrGroup: null })
})

test('a code of another kind, and a name that says nothing, are refused', () => {
  expect(() => tidyOrganisation({ ...municipality, code: '202100-5489' })).toThrow('ORGANISATION_CODE_WRONG')
  expect(() => tidyOrganisation({ ...municipality, kind: 'company' })).toThrow('ORGANISATION_CODE_WRONG')
  expect(() => tidyOrganisation({ ...municipality, name: ' ' })).toThrow('ORGANISATION_NAME_MISSING')
  expect(() => tidyOrganisation({ ...municipality, name: 'x'.repeat(121) })).toThrow('ORGANISATION_NAME_MISSING')
})
