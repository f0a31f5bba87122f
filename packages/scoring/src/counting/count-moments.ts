import { answerToScore } from '../scales/answer-to-score.ts'
import { type PreparedNode, prepareTree } from '../scales/prepared-tree.ts'
import type { NodeId, ScoreTree } from '../scales/score-tree.ts'
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
  const deviations = new Array<number>(items)
  for (let row = 0; row < groupOf.length; row++) {
    for (let index = 0; index < items; index++) {
      const item = tree.items[index]!
      const score = item.scored ? answerToScore(item, answers[row * items + index]!) : null
      deviations[index] = score === null ? NaN : score - centres[index]!
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

/** The person's deviation on the node; null with fewer than half of its items (the half-rule for persons). */
function deviationOf(node: PreparedNode, deviations: readonly number[]): number | null {
  let answered = 0
  for (const { index } of node.items) if (!Number.isNaN(deviations[index]!)) answered++
  return 2 * answered < node.items.length ? null : weightedMean(node, (index) => deviations[index]!)
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
