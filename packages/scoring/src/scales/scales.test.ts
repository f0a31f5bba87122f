import { describe, expect, test } from 'vitest'
import { tree } from '../../test/examples.ts'
import { answerToScore } from './answer-to-score.ts'
import { effectiveItemWeights, prepareTree } from './prepared-tree.ts'
import type { ScoreTree } from './score-tree.ts'

const item = { id: 'item:E1', categories: 6, reversed: false, scored: true }

describe('an answer as a score', () => {
  test('six answers spread evenly over 0-100, whatever others answer', () => {
    expect([1, 2, 3, 4, 5, 6].map((code) => answerToScore(item, code))).toEqual([0, 20, 40, 60, 80, 100])
  })

  test('agreeing with a reversed statement lowers the score', () => {
    expect([1, 2, 6].map((code) => answerToScore({ ...item, reversed: true }, code))).toEqual([100, 80, 0])
  })

  test('skipped and "don\'t know" are no answers, neither 0 nor 50', () => {
    expect(answerToScore(item, 0)).toBeNull()
    expect(answerToScore(item, 7)).toBeNull()
  })

  test('an item of thirty points is scored against its maximum', () => {
    expect(answerToScore({ ...item, categories: 31 }, 1 + 21)).toBe(70)
  })

  test('a code beyond the scale is a mistake', () => {
    expect(() => answerToScore(item, 8)).toThrow('codes go from 0 to 7')
    expect(() => answerToScore(item, 2.5)).toThrow('codes go from 0 to 7')
  })
})

describe('a score tree', () => {
  test('an item of a small factor weighs more than one of a large factor', () => {
    const total = effectiveItemWeights(tree).get('total')!
    expect(total.get('item:A1')).toBeCloseTo(1 / 6, 15)
    expect(total.get('item:B1')).toBeCloseTo(1 / 3, 15)
    expect([...total.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14)
  })

  test('a node without weight stands, with no items', () => {
    const empty: ScoreTree = { items: [item], nodes: [{ id: 'total', parts: [{ id: 'item:E1', weight: 0 }] }] }
    expect(prepareTree(empty)[0]!.items).toEqual([])
  })

  test('a mistake in the tree is named with what to do', () => {
    const withNodes =
      (nodes: ScoreTree['nodes'], items: ScoreTree['items'] = [item]) =>
      () =>
        prepareTree({ items, nodes })
    expect(withNodes([{ id: 'total', parts: [{ id: 'item:E2', weight: 1 }] }])).toThrow('list children first')
    expect(withNodes([{ id: 'total', parts: [{ id: 'item:E1', weight: -1 }] }])).toThrow('0 or more')
    expect(withNodes([{ id: 'item:E1', parts: [] }])).toThrow('its own id')
    expect(withNodes([], [item, item])).toThrow('its own id')
    expect(withNodes([], [{ ...item, categories: 1 }])).toThrow('2 to 254')
    expect(withNodes([{ id: 'total', parts: [{ id: 'item:E1', weight: 1 }] }], [{ ...item, scored: false }])).toThrow(
      'leave it out of the nodes',
    )
  })
})
