import { expect, test } from 'vitest'
import { afterEditionStep, editionAllows, editionStates, publishEdition } from './edition-lifecycle.ts'

const asked = (acceptLeftOut: number) => ({ acceptLeftOut, narrowChange: null })

test('an edition is computed, audited, perhaps computed again, published, and followed by a newer one', () => {
  expect(afterEditionStep('draft', 'compute')).toBe('computed')
  expect(afterEditionStep('computed', 'compute')).toBe('computed')
  expect(afterEditionStep('computed', 'audit')).toBe('audited')
  expect(afterEditionStep('audited', 'compute')).toBe('computed')
  expect(afterEditionStep('audited', 'publish')).toBe('published')
  expect(afterEditionStep('published', 'supersede')).toBe('superseded')
})

test('what is published is never computed again', () => {
  for (const state of ['published', 'superseded'] as const) {
    expect(editionAllows(state, 'compute')).toBe(false)
    expect(() => afterEditionStep(state, 'compute')).toThrow('EDITION_NOT_OPEN')
  }
})

test('only an edition that has passed its audit is published', () => {
  for (const state of ['draft', 'computed'] as const)
    expect(() => publishEdition({ state, leftOut: 0 }, asked(0))).toThrow('EDITION_NOT_AUDITED')
  for (const state of editionStates) expect(editionAllows(state, 'publish')).toBe(state === 'audited')
})

test('whoever publishes must accept exactly the organisations that are left out', () => {
  expect(publishEdition({ state: 'audited', leftOut: 0 }, asked(0))).toBe('published')
  expect(publishEdition({ state: 'audited', leftOut: 3 }, asked(3))).toBe('published')
  for (const accepted of [0, 2, 4])
    expect(() => publishEdition({ state: 'audited', leftOut: 3 }, asked(accepted))).toThrow('EDITION_LEAVES_OUT')
})

test('an edition that would set a few anonymous organisations apart is not published, whatever was accepted', () => {
  for (const narrowChange of [1, 4])
    expect(() => publishEdition({ state: 'audited', leftOut: 0 }, { acceptLeftOut: 0, narrowChange })).toThrow(
      'EDITION_CHANGES_FEW',
    )
})
