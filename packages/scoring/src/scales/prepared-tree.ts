import type { NodeId, ScoreNode, ScorePart, ScoreTree, WeightTree } from './score-tree.ts'

/** A part with its place: of an item in the list of items, of a node in the list of nodes. */
export interface PreparedPart {
  readonly kind: 'item' | 'node'
  readonly index: number
  readonly weight: number
}

/** An item under a node, however deep, and its share of the node's weight. */
export interface ItemShare {
  readonly index: number
  readonly share: number
}

export interface PreparedNode {
  readonly id: NodeId
  readonly parts: readonly PreparedPart[]
  /** The items under the node with their effective weights, which add up to 1; empty when all weights are 0. */
  readonly items: readonly ItemShare[]
}

/**
 * Resolves and checks a score tree: parts found, children before parents, weights 0 or more, scored items with a scale.
 * A node without any weight stands (its score is null, method 1.2); everything else that is wrong throws.
 */
export function prepareTree(tree: ScoreTree): readonly PreparedNode[] {
  const known = preparedTrees.get(tree)
  if (known) return known
  for (const item of tree.items)
    if (item.scored && !(Number.isInteger(item.categories) && item.categories >= 2 && item.categories <= 254))
      throw new Error(`${item.id} has ${item.categories} categories: an item that is scored has 2 to 254`)
  const prepared = prepareWeights(tree)
  preparedTrees.set(tree, prepared)
  return prepared
}

/** A country is scored with one tree, hundreds of organisations one after the other: it is resolved once. */
const preparedTrees = new WeakMap<ScoreTree, readonly PreparedNode[]>()

/** The same for any tree of weights, whatever its leaves are measured in. */
export function prepareWeights(tree: WeightTree): readonly PreparedNode[] {
  const places = new Map<NodeId, Omit<PreparedPart, 'weight'>>()
  tree.items.forEach((item, index) => {
    if (places.has(item.id))
      throw new Error(`${item.id} is twice in the score tree: give every item and node its own id`)
    places.set(item.id, { kind: 'item', index })
  })
  const prepared: PreparedNode[] = []
  tree.nodes.forEach((node, index) => {
    if (places.has(node.id))
      throw new Error(`${node.id} is twice in the score tree: give every item and node its own id`)
    const parts = node.parts.map((part) => preparePart(tree, node, part, places))
    prepared.push({ id: node.id, parts, items: itemShares(parts, prepared) })
    places.set(node.id, { kind: 'node', index })
  })
  return prepared
}

/**
 * How much each item weighs in each node: the product of the normalised weights on its path (method 1.2).
 * To be printed beside an instrument, because an item of a small factor weighs more than one of a large factor.
 *
 * @example effectiveItemWeights(tree).get('total')?.get('item:E1') // 0.0208...
 */
export function effectiveItemWeights(tree: WeightTree): ReadonlyMap<NodeId, ReadonlyMap<NodeId, number>> {
  return new Map(
    prepareWeights(tree).map((node) => [
      node.id,
      new Map(node.items.map(({ index, share }) => [tree.items[index]!.id, share])),
    ]),
  )
}

function preparePart(
  tree: WeightTree,
  node: ScoreNode,
  part: ScorePart,
  places: ReadonlyMap<NodeId, Omit<PreparedPart, 'weight'>>,
): PreparedPart {
  const place = places.get(part.id)
  if (!place) throw new Error(`${node.id} has the part ${part.id}, which does not come before it: list children first`)
  if (!(part.weight >= 0 && part.weight < Infinity))
    throw new Error(`${part.id} weighs ${part.weight} in ${node.id}: weights are finite and 0 or more`)
  if (place.kind === 'item' && tree.items[place.index]!.scored === false)
    throw new Error(`${node.id} has the part ${part.id}, which is not scored: leave it out of the nodes`)
  return { ...place, weight: part.weight }
}

function itemShares(parts: readonly PreparedPart[], earlier: readonly PreparedNode[]): ItemShare[] {
  const shares = new Map<number, number>()
  const add = (index: number, share: number) => shares.set(index, (shares.get(index) ?? 0) + share)
  for (const part of parts) {
    if (part.weight === 0) continue
    if (part.kind === 'item') add(part.index, part.weight)
    else for (const item of earlier[part.index]!.items) add(item.index, part.weight * item.share)
  }
  const sum = [...shares.values()].reduce((total, share) => total + share, 0)
  return [...shares].sort(([a], [b]) => a - b).map(([index, share]) => ({ index, share: share / sum }))
}
