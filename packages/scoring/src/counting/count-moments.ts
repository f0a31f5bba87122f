import { answerToScore } from '../scales/answer-to-score.ts'
import { type PreparedNode, prepareTree } from '../scales/prepared-tree.ts'
import type { NodeId, ScoreItem, ScoreTree } from '../scales/score-tree.ts'
import type { Counters } from './counters.ts'
import { itemCount, meanOf } from './item-count.ts'

/** Integer moments of the persons' scores per group and node of several items, in thousandths of a point. */
export interface Moments {
  /** The nodes with several items, in the order of the tree. */
  readonly nodes: readonly NodeId[]
  /** groups x nodes x 3: n, sum of p, sum of p squared. */
  readonly values: Float64Array
}

/** The nodes that have moments: those with at least two items; the rest is known from the counters. */
export function momentNodesOf(tree: ScoreTree): readonly NodeId[] {
  return severalItems(prepareTree(tree)).map((node) => node.id)
}

/**
 * The second pass over the answers (method 7.1): how persons differ on a node of several items, needed for its phi.
 *
 * For every person with at least half of a node's items: p = mean of (y - q_i) over the items answered + mean of q_i
 * over the node's items, where q_i is the organisation's mean of item i, and the means take the items' effective
 * weights, as the node's score does. p is rounded to thousandths, so that n, sum p and sum p^2 are integers: exact,
 * free of order, and to be added like counters. An item that nobody in the organisation answered is left out of q.
 *
 * @param counters those of the same rows: all groups of the organisation
 */
export function countMoments(
  tree: ScoreTree,
  counters: Counters,
  groupOf: Uint16Array | Uint32Array,
  answers: Uint8Array,
): Moments {
  const items = tree.items.length
  if (counters.layout.items !== items || answers.length !== groupOf.length * items)
    throw new Error(
      `${answers.length} answers of ${groupOf.length} rows do not fit ${items} items: pass the rows that were counted`,
    )
  const nodes = severalItems(prepareTree(tree))
  const centres = itemCentres(tree, counters)
  const nodeCentres = nodes.map((node) => weightedMean(node, (index) => centres[index]!)!)
  const values = new Float64Array(counters.groups * nodes.length * 3)
  const deviationOfCode = tree.items.map((item, index) => deviationsByCode(item, centres[index]!))
  const deviations = new Float64Array(items)
  for (let row = 0; row < groupOf.length; row++) {
    for (let index = 0; index < items; index++) {
      const deviation = deviationOfCode[index]![answers[row * items + index]!]
      deviations[index] = deviation ?? unknownCode(tree.items[index]!, answers[row * items + index]!)
    }
    for (let place = 0; place < nodes.length; place++) {
      const deviation = deviationOf(nodes[place]!, deviations)
      if (deviation === null) continue
      const score = Math.round(1000 * (nodeCentres[place]! + deviation))
      const at = (groupOf[row]! * nodes.length + place) * 3
      values[at]! += 1
      values[at + 1]! += score
      values[at + 2]! += score * score
    }
  }
  return { nodes: nodes.map((node) => node.id), values }
}

function severalItems(nodes: readonly PreparedNode[]): readonly PreparedNode[] {
  return nodes.filter((node) => node.items.length > 1)
}

/** The organisation's mean of every item, over all groups; NaN marks, inside this file, an item without answers. */
function itemCentres(tree: ScoreTree, counters: Counters): number[] {
  const groups = Array.from({ length: counters.groups }, (_, group) => group)
  return tree.items.map((item, index) =>
    item.scored ? (meanOf(itemCount(counters, item, index, groups), item.categories) ?? NaN) : NaN,
  )
}

/** For each code how far its score lies from the item's mean; NaN, inside this file, where it has none. */
function deviationsByCode(item: ScoreItem, centre: number): Float64Array {
  if (!item.scored) return new Float64Array(256).fill(NaN)
  return Float64Array.from({ length: item.categories + 2 }, (_, code) => (answerToScore(item, code) ?? NaN) - centre)
}

/** A code beyond "don't know" is told by whoever knows the item's scale. */
function unknownCode(item: ScoreItem, code: number): number {
  return answerToScore(item, code) ?? NaN
}

/** The person's deviation on the node; null with fewer than half of its items (the half-rule for persons). */
function deviationOf({ items }: PreparedNode, deviations: Float64Array): number | null {
  let answered = 0
  let sum = 0
  let weights = 0
  for (let place = 0; place < items.length; place++) {
    const { index, share } = items[place]!
    const deviation = deviations[index]!
    if (Number.isNaN(deviation)) continue
    answered++
    sum += share * deviation
    weights += share
  }
  return 2 * answered < items.length || weights === 0 ? null : sum / weights
}

/** Mean by effective weights over the items that have a value; null when none has. */
function weightedMean(node: PreparedNode, valueOf: (index: number) => number): number | null {
  let sum = 0
  let weights = 0
  for (const { index, share } of node.items) {
    const value = valueOf(index)
    if (Number.isNaN(value)) continue
    sum += share * value
    weights += share
  }
  return weights === 0 ? null : sum / weights
}
