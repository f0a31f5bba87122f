import { expect, test } from 'vitest'
import { afterEditionStep, editionAllows, editionStates, publishEdition } from './edition-lifecycle.ts'

test('an edition is computed, perhaps again, published, and followed by a newer one', () => {
  expect(afterEditionStep('draft', 'compute')).toBe('computed')
  expect(afterEditionStep('computed', 'compute')).toBe('computed')
  expect(afterEditionStep('computed', 'publish')).toBe('published')
  expect(afterEditionStep('published', 'supersede')).toBe('superseded')
})

test('what is published is never computed again', () => {
  for (const state of ['audited', 'published', 'superseded'] as const) {
    expect(editionAllows(state, 'compute')).toBe(false)
    expect(() => afterEditionStep(state, 'compute')).toThrow('EDITION_NOT_OPEN')
  }
})

test('an edition that is not computed is not published', () => {
  expect(() => publishEdition({ state: 'draft', leftOut: 0 }, 0)).toThrow('EDITION_NOT_COMPUTED')
  for (const state of editionStates)
    expect(editionAllows(state, 'publish')).toBe(['computed', 'audited'].includes(state))
})

test('whoever publishes must accept exactly the organisations that are left out', () => {
  expect(publishEdition({ state: 'computed', leftOut: 0 }, 0)).toBe('published')
  expect(publishEdition({ state: 'computed', leftOut: 3 }, 3)).toBe('published')
  for (const accepted of [0, 2, 4])
    expect(() => publishEdition({ state: 'computed', leftOut: 3 }, accepted)).toThrow('EDITION_LEAVES_OUT')
})
