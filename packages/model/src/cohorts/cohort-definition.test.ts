import { expect, test } from 'vitest'
import { cohortName, entersCohorts, mainGroupOf } from './cohort-definition.ts'

test('the main group of an SKR group is its letter', () => {
  expect(mainGroupOf('A2')).toBe('A')
  expect(mainGroupOf(null)).toBeNull()
})

test('cohorts have the Swedish names of SKR; all is named by the interface', () => {
  const names = new Map([['A2', 'Pendlingskommun nära storstad']])
  expect(cohortName('all', names)).toBeNull()
  expect(cohortName('main:C', names)).toBe('Mindre städer/tätorter och landsbygdskommuner')
  expect(cohortName('group:A2', names)).toBe('Pendlingskommun nära storstad')
  expect(cohortName('group:Z9', names)).toBe('Z9')
})

test('red figures are for home, and who has no figures has nothing to compare', () => {
  expect(entersCohorts({ grade: 'green', hasFigures: true })).toBe(true)
  expect(entersCohorts({ grade: 'amber', hasFigures: true })).toBe(true)
  expect(entersCohorts({ grade: 'joint', hasFigures: true })).toBe(true)
  expect(entersCohorts({ grade: 'red', hasFigures: true })).toBe(false)
  expect(entersCohorts({ grade: 'green', hasFigures: false })).toBe(false)
  expect(entersCohorts({ grade: null, hasFigures: true })).toBe(false)
})
