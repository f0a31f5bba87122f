import type { PreparedNode } from '../scales/prepared-tree.ts'
import { HALF_RULE } from './coverage.ts'

export interface RolledUp {
  readonly value: number | null
  /** Share of the weight of the node's parts that had a value, 0..1; null when the node has no weight. */
  readonly coverage: number | null
}

/**
 * From items up to every node (method 1.2): S(node) = sum w_c S(c) / sum w_c over the parts that have a value.
 * A node whose available parts carry less than half of its weight has none itself, nor has a node without weight.
 * Weights may be points: then the score is the share of the points that can be had.
 *
 * @param itemValues one value per item of the tree; null where there is none
 * @param leastCoverage the share of a node's weight that must have values
 * @returns one figure per node, in the order of the tree
 */
export function rollUp(
  nodes: readonly PreparedNode[],
  itemValues: readonly (number | null)[],
  leastCoverage: number = HALF_RULE,
): readonly RolledUp[] {
  const figures: RolledUp[] = []
  for (const { parts } of nodes) {
    let sum = 0
    let available = 0
    let weights = 0
    let least = Infinity
    let most = -Infinity
    for (const part of parts) {
      const value = part.kind === 'item' ? itemValues[part.index]! : figures[part.index]!.value
      weights += part.weight
      if (value === null) continue
      sum += part.weight * value
      available += part.weight
      least = Math.min(least, value)
      most = Math.max(most, value)
    }
    const coverage = weights > 0 ? available / weights : null
    // A part of weight 0 that has a value must not turn a node without any available weight into 0 / 0.
    const isShown = coverage !== null && available > 0 && coverage >= leastCoverage
    // A mean never leaves the range of its parts; rounding in the last digit would.
    figures.push({ value: isShown ? Math.min(most, Math.max(least, sum / available)) : null, coverage })
  }
  return figures
}
