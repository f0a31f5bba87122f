import type { NodeId, ScoreTree } from '@mognad/scoring'
import type { Instrument } from './instrument.ts'
import { itemsInOrder, type OrderedItem } from './items-in-order.ts'
import { nodesOf } from './nodes-of.ts'
import { toScoreTree } from './to-score-tree.ts'

/**
 * The nodes that mean the same in two versions of an instrument (method 2.3): every question below is worded, answered and
 * turned alike in every language, and every part weighs the same share. Only these are compared between rounds.
 */
export function comparableNodes(one: Instrument, other: Instrument): ReadonlySet<NodeId> {
  const [before, after] = [meaningsOf(one), meaningsOf(other)]
  return new Set([...before].flatMap(([node, meaning]) => (after.get(node) === meaning ? [node] : [])))
}

export interface ComparedNodes {
  /** Nodes of the former version that begin a new series, or are gone; in the former version's order. */
  readonly lost: readonly NodeId[]
  /** Nodes that the former version does not have, in the new version's order. */
  readonly added: readonly NodeId[]
}

/** What a new version does to the series of the former one. */
export function comparedNodes(former: Instrument, next: Instrument): ComparedNodes {
  const comparable = comparableNodes(former, next)
  const before = nodesOf(former).map(({ id }) => id)
  const known = new Set(before)
  // An area without factors has no figures, and so no series to lose.
  const scored = comparableNodes(former, former)
  return {
    lost: before.filter((id) => scored.has(id) && !comparable.has(id)),
    added: nodesOf(next).flatMap(({ id }) => (known.has(id) ? [] : [id])),
  }
}

/** What each item and node is made of, as one text: equal texts mean the same. */
function meaningsOf(instrument: Instrument): Map<NodeId, string> {
  const meanings = new Map(itemsInOrder(instrument).map((item) => [item.nodeId, itemMeaning(item)]))
  const { nodes }: ScoreTree = toScoreTree(instrument)
  for (const { id, parts } of nodes) {
    const sum = parts.reduce((total, { weight }) => total + weight, 0)
    const of = parts.map((part) => [part.id, sum > 0 ? part.weight / sum : 0, meanings.get(part.id)])
    meanings.set(id, JSON.stringify(of.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))))
  }
  return meanings
}

// The order of keys is no part of a meaning: a database keeps another one than a file.
function itemMeaning({ text, reversed, scored, categories, maxPoints, scale, dontKnow }: OrderedItem): string {
  const labels = scale && Object.entries(scale.labels).map(([step, label]) => [step, label.sv, label.en])
  return JSON.stringify([text.sv, text.en, reversed, scored, categories, maxPoints, labels, dontKnow])
}
