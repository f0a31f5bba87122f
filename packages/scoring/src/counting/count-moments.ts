import type { NodeId, ScoreTree } from '../scales/score-tree.ts'
import type { Counters } from './counters.ts'

/** Integer moments of the persons' scores per group and node of several items, in thousandths of a point. */
export interface Moments {
  /** The nodes with several items, in the order of the tree. */
  readonly nodes: readonly NodeId[]
  /** groups x nodes x 3: n, sum of p, sum of p squared. */
  readonly values: Float64Array
}

/** The second pass over the answers (method 7.1). `counters` are those of the same rows: all groups of the organisation. */
export function countMoments(
  tree: ScoreTree,
  counters: Counters,
  groupOf: Uint16Array | Uint32Array,
  answers: Uint8Array,
): Moments {
  throw new Error(`not written yet ${tree.items.length} ${counters.groups} ${groupOf.length} ${answers.length}`)
}
