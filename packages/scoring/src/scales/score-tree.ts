/** A node of the instrument as it is scored: `total`, `category:technology`, `item:E1`. */
export type NodeId = string

/**
 * One question as it is scored. Its answer codes are 0 (skipped or not shown), 1..categories (substantive)
 * and categories + 1 ("don't know"). A question that carries up to M points has M + 1 categories: code 1 is no point.
 */
export interface ScoreItem {
  readonly id: NodeId
  /** A: the number of substantive answers; at least 2 for an item that is scored. */
  readonly categories: number
  /** True when agreeing means a lower score. */
  readonly reversed: boolean
  /** False for a question that is asked but enters no score. */
  readonly scored: boolean
}

/** What a node is made of: items, or nodes that stand earlier in the list. Weights are relative; points are weights. */
export interface ScorePart {
  readonly id: NodeId
  readonly weight: number
}

export interface ScoreNode {
  readonly id: NodeId
  readonly parts: readonly ScorePart[]
}

/** Anything that has weights on several levels: leaves, and nodes with children before parents. */
export interface WeightTree {
  /** Leaves; one that is not scored (`scored: false`) may be no part of a node. */
  readonly items: readonly { readonly id: NodeId; readonly scored?: boolean }[]
  readonly nodes: readonly ScoreNode[]
}

/** An instrument version as the scoring sees it: items in the order of the answer bytes, nodes with children before parents. */
export interface ScoreTree extends WeightTree {
  readonly items: readonly ScoreItem[]
}
