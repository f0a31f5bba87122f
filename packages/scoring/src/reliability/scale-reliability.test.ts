import { expect, test } from 'vitest'
import { randomNumbers } from '../../test/examples.ts'
import { countAnswers } from '../counting/count-answers.ts'
import { countMoments } from '../counting/count-moments.ts'
import type { ScoreTree } from '../scales/score-tree.ts'
import { reliabilityWord } from './reliability-word.ts'
import { scaleReliabilities } from './scale-reliability.ts'

const items = ['E1', 'E2', 'E3', 'E4']
const tree: ScoreTree = {
  items: items.map((id) => ({ id: `item:${id}`, categories: 6, reversed: false, scored: true })),
  nodes: [
    { id: 'category:E', parts: items.map((id) => ({ id: `item:${id}`, weight: 1 })) },
    { id: 'factor:E1', parts: [{ id: 'item:E1', weight: 1 }] },
  ],
}

/** People whose answers follow a level of their own, in units that differ by `apart` categories from first to last. */
function people(units: number, each: number, apart = 0) {
  const random = randomNumbers(311)
  const rows = Array.from({ length: units * each }, (_, row) => {
    const level = 2.5 + 2 * random() + (apart * (row % units)) / Math.max(1, units - 1)
    return items.map(() => Math.min(6, Math.max(1, Math.round(level + random() - 0.5))))
  })
  const groupOf = Uint16Array.from(rows, (_row, place) => place % units)
  const answers = Uint8Array.from(rows.flat())
  const counters = countAnswers({ items: 4, stride: 8 }, units, groupOf, answers)
  return { tree, groups: units, groupOf, answers, moments: countMoments(tree, counters, groupOf, answers) }
}

const everybody = (units: number) => new Set(Array.from({ length: units }, (_, unit) => unit))

test('a node of several items has an alpha with its interval; one of a single item is not there', () => {
  const [category, ...others] = scaleReliabilities({ ...people(6, 10), branch: everybody(6) })
  expect(others).toEqual([])
  expect(category).toMatchObject({ nodeId: 'category:E', items: 4, reason: null })
  expect(category!.alpha).toBeGreaterThan(0.7)
  expect(category!.alphaLow).toBeLessThan(category!.alpha!)
  expect(category!.alphaHigh).toBeGreaterThan(category!.alpha!)
  expect(category!.omega).toBeCloseTo(category!.alpha!, 1)
})

test('fewer than fifty complete rows are not judged, and none have nothing to judge', () => {
  expect(scaleReliabilities({ ...people(7, 7), branch: everybody(7) })[0]).toMatchObject({
    alpha: null,
    reason: 'hidden',
  })
  expect(scaleReliabilities({ ...people(7, 7), branch: new Set() })[0]).toMatchObject({
    alpha: null,
    reason: 'missing',
  })
})

test('atoms of the other branch count nothing', () => {
  const both = people(10, 10)
  expect(scaleReliabilities({ ...both, branch: new Set([0, 1, 2, 3]) })[0]!.reason).toBe('hidden')
  expect(scaleReliabilities({ ...both, branch: everybody(9) })[0]!.reason).toBeNull()
})

test('how much units differ is told from five units on, and grows with their distance', () => {
  expect(scaleReliabilities({ ...people(4, 20), branch: everybody(4) })[0]!.between).toBeNull()
  const [near, far] = [0, 3].map((apart) => scaleReliabilities({ ...people(6, 20, apart), branch: everybody(6) })[0]!)
  expect(far!.between).toBeGreaterThan(near!.between! + 0.3)
  expect(far!.groupMean).toBeGreaterThan(0.9)
})

test('an alpha is good, usable, to be read with caution, or weak', () => {
  expect([0.8, 0.79, 0.7, 0.69, 0.6, 0.59, -0.2].map(reliabilityWord)).toEqual([
    'good',
    'usable',
    'usable',
    'caution',
    'caution',
    'weak',
    'weak',
  ])
})

test('answers that never vary have no alpha', () => {
  const same = people(6, 10)
  same.answers.fill(3)
  expect(scaleReliabilities({ ...same, branch: everybody(6) })[0]).toMatchObject({ alpha: null, reason: 'missing' })
})
