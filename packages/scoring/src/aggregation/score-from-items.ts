import { prepareWeights } from '../scales/prepared-tree.ts'
import type { NodeId, WeightTree } from '../scales/score-tree.ts'
import { coverageFlag, type CoverageFlag, HALF_RULE } from './coverage.ts'
import { rollUp } from './roll-up.ts'

/** The score of one node and how much of its weight it rests on. */
export interface NodeScore {
  readonly nodeId: NodeId
  /** 0-100; null when too little of the weight has values, or the node has no weight. */
  readonly value: number | null
  /** Share of the weight of the node's parts that had a value, 0..1; null when the node has no weight. */
  readonly coverage: number | null
  readonly flag: CoverageFlag | null
}

/**
 * From values of the leaves to every node of any tree of weights (method 1.2): weighted arithmetic means over the parts
 * that have a value, level by level. This is how a composite indicator is built (OECD/JRC Handbook 2008): rescale the
 * indicators, then call this once per country or municipality.
 *
 * @param values one per leaf, in the order of `tree.items`; null where it is missing
 * @param options.leastCoverage the share of a node's weight that must have values; a node with less has none itself
 * @returns one score per node, in the order of the tree
 */
export function scoreFromItems(
  tree: WeightTree,
  values: readonly (number | null)[],
  { leastCoverage = HALF_RULE }: { readonly leastCoverage?: number } = {},
): readonly NodeScore[] {
  if (values.length !== tree.items.length)
    throw new Error(
      `${values.length} values for ${tree.items.length} items: pass one for each, null where it is missing`,
    )
  if (!(leastCoverage >= 0 && leastCoverage <= 1))
    throw new Error(`A least coverage of ${leastCoverage} is no share: pass 0 to 1`)
  values.forEach((value, index) => {
    if (value !== null && !Number.isFinite(value))
      throw new Error(`The value of ${tree.items[index]!.id} is ${value}: pass null where it is missing`)
  })
  return rollUp(prepareWeights(tree), values, leastCoverage).map(({ value, coverage }, node) => {
    return { nodeId: tree.nodes[node]!.id, value, coverage, flag: coverageFlag(coverage) }
  })
}
