import { expect, test } from 'vitest'
import type { Actor, Role } from '../access/actor.ts'
import { fileNameOf, mayReadReport } from './report.ts'

const member = (role: Role, unitId: string | null = null): Actor => ({
  kind: 'person',
  id: 'p',
  memberships: [{ role, organisationId: 'home', unitId }],
})

test('every member reads the board report of the own organisation, and nobody that of another', () => {
  for (const role of ['key_user', 'reader', 'unit_manager'] as const) {
    expect(mayReadReport(member(role, 'school'), { organisationId: 'home', kind: 'board' })).toBe(true)
    expect(mayReadReport(member(role, 'school'), { organisationId: 'neighbour', kind: 'board' })).toBe(false)
  }
  expect(mayReadReport({ kind: 'anonymous' }, { organisationId: 'home', kind: 'board' })).toBe(false)
  expect(
    mayReadReport({ kind: 'apiKey', id: 'k', organisationId: 'home' }, { organisationId: 'home', kind: 'board' }),
  ).toBe(false)
})

test('tables of single units are for those who see the whole organisation', () => {
  for (const kind of ['spreadsheet', 'csv', 'archive'] as const) {
    const tables = { organisationId: 'home', kind }
    expect(mayReadReport(member('key_user'), tables)).toBe(true)
    expect(mayReadReport(member('reader'), tables)).toBe(true)
    expect(mayReadReport(member('unit_manager', 'school'), tables)).toBe(false)
    expect(mayReadReport(member('unit_administrator', 'school'), tables)).toBe(false)
  }
})

test('a file has a name that every system takes', () => {
  const sv = { kind: 'board', language: 'sv' } as const
  expect(fileNameOf(sv, 'Örnsköldsviks kommun', 2026)).toBe('ornskoldsviks-kommun-digital-mognad-2026.pdf')
  expect(fileNameOf({ ...sv, language: 'en' }, '../Ö "A" & B/', 2025)).toBe('o-a-b-digital-maturity-2025.pdf')
  expect(fileNameOf(sv, '…', 2025)).toBe('organisation-digital-mognad-2025.pdf')
})
