import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sensitiveNodes } from '../src/aggregation/sensitive-nodes.ts'
import { isSensitiveToDontKnow, type PersonScores, twoWayFit } from '../src/aggregation/two-way-fit.ts'
import type { ScoreTree } from '../src/scales/score-tree.ts'

const cases = JSON.parse(readFileSync(new URL('../fixtures/two-way-fit.json', import.meta.url), 'utf8')) as readonly {
  readonly scores: PersonScores
  readonly weights: readonly number[]
  readonly fitted: number
  readonly itemMeans: number
}[]

describe('the two-way fit', () => {
  test.each(cases)('equals least squares of y on person and item (case %#)', ({ scores, weights, fitted }) => {
    expect(Math.abs(twoWayFit(scores, weights)! / fitted - 1)).toBeLessThan(1e-8)
  })

  test('is the mean of the item means where nobody left anything out', () => {
    const scores = [
      [20, 40],
      [60, 100],
    ]
    expect(twoWayFit(scores)).toBe(55)
    expect(twoWayFit(scores, [3, 1])).toBeCloseTo((3 * 40 + 70) / 4, 12)
    expect(isSensitiveToDontKnow(scores)).toBe(false)
  })

  test('puts back a low answer that somebody who answers low did not give', () => {
    // The third answers 40 below the others on the one question, and would have on the other.
    const scores = [
      [80, 60],
      [80, 60],
      [40, null],
    ]
    expect(twoWayFit(scores)).toBeCloseTo((200 / 3 + 140 / 3) / 2, 8)
    expect(isSensitiveToDontKnow(scores)).toBe(true)
  })

  test('leaves out persons and items without an answer', () => {
    const scores = [
      [20, null, 40],
      [null, null, null],
      [60, null, 100],
    ]
    expect(twoWayFit(scores)).toBe(55)
  })

  test('cannot be told where nobody connects two questions, and where nobody answered', () => {
    expect(
      twoWayFit([
        [20, null],
        [null, 80],
      ]),
    ).toBeNull()
    expect(
      isSensitiveToDontKnow([
        [20, null],
        [null, 80],
      ]),
    ).toBeNull()
    expect(twoWayFit([])).toBeNull()
    expect(twoWayFit([[null, null]])).toBeNull()
    expect(twoWayFit([[50, 60]], [0, 0])).toBeNull()
  })

  test('refuses rows of another length and weights below 0', () => {
    expect(() => twoWayFit([[20, 30], [40]])).toThrow('pass null where there is no answer')
    expect(() => twoWayFit([[20, 30]], [1, -1])).toThrow('0 or more')
  })
})

describe('the nodes of a group that are sensitive', () => {
  const item = (id: string) => ({ id, categories: 6, reversed: false, scored: true })
  const tree: ScoreTree = {
    items: [item('item:A'), item('item:B'), item('item:C')],
    nodes: [
      { id: 'factor:one', parts: ['item:A', 'item:B'].map((id) => ({ id, weight: 1 })) },
      { id: 'factor:two', parts: [{ id: 'item:C', weight: 1 }] },
    ],
  }

  test('are those whose fit lies more than two points away; a node of one item is none', () => {
    const low = [3, 7, 7]
    const high = [5, 4, 1]
    expect(sensitiveNodes(tree, Uint8Array.from([high, high, low].flat()))).toEqual(['factor:one'])
    expect(sensitiveNodes(tree, Uint8Array.from([high, high, high].flat()))).toEqual([])
    expect(sensitiveNodes(tree, new Uint8Array(0))).toEqual([])
  })

  test('a code that is no answer is refused', () => {
    expect(() => sensitiveNodes(tree, Uint8Array.of(9, 1, 1))).toThrow('codes go from 0 to 7')
    expect(() => sensitiveNodes(tree, Uint8Array.of(1, 1))).toThrow('whole persons')
  })
})
