import type { ScoreTree } from '@mognad/scoring'
import type { Instrument, LocalisedText } from './instrument.ts'
import { itemsInOrder } from './items-in-order.ts'
import { toScoreTree } from './to-score-tree.ts'

/** `own` is no level of an instrument: a question that one organisation has added to one round. */
export type NodeLevel = 'total' | 'dimension' | 'area' | 'category' | 'factor' | 'item' | 'own'

/** One node of the instrument as a reader sees it. */
export interface InstrumentNode {
  /** `total`, `dimension:capability`, `category:technology`, `area:technology`, `factor:open-data`, `item:E1` */
  readonly id: string
  readonly level: NodeLevel
  readonly title: LocalisedText
  /** An item's statement, or what a dimension, area or category is about. */
  readonly text: LocalisedText | null
  /** Node id of the parent; null for the total and for areas, which stand beside the tree. */
  readonly parent: string | null
  /** Node id of the area, for a factor and its items. */
  readonly area: string | null
  /** Share among its siblings, 0..1; 0 for an item that is not scored. */
  readonly weight: number
  /** Share of the total, 0..1: the product of the shares on the way up. Null for areas. */
  readonly effectiveWeight: number | null
}

/** Every node, parents before children, in the file's order; areas last. */
export function nodesOf(instrument: Instrument): InstrumentNode[] {
  const share = sharesOf(toScoreTree(instrument))
  const parentOf = new Map<string, InstrumentNode>()
  const nodes: InstrumentNode[] = []
  const add = (node: Omit<InstrumentNode, 'weight' | 'effectiveWeight'>) => {
    const parent = node.parent === null ? null : parentOf.get(node.parent)
    const weight = node.level === 'total' || node.level === 'area' ? 1 : (share.get(`${node.parent} ${node.id}`) ?? 0)
    const effectiveWeight = node.level === 'area' ? null : (parent?.effectiveWeight ?? 1) * weight
    const whole = { ...node, weight, effectiveWeight }
    parentOf.set(node.id, whole)
    nodes.push(whole)
  }
  add({ id: 'total', level: 'total', title: instrument.title, text: instrument.about, parent: null, area: null })
  for (const { id, title, about } of instrument.dimensions)
    add({ id: `dimension:${id}`, level: 'dimension', title, text: about ?? null, parent: 'total', area: null })
  for (const { id, title, about, dimension } of instrument.categories)
    add({
      id: `category:${id}`,
      level: 'category',
      title,
      text: about ?? null,
      parent: `dimension:${dimension}`,
      area: null,
    })
  const areaOf = new Map<string, string | null>()
  for (const category of instrument.categories)
    for (const { id, title, area } of category.factors ?? []) {
      areaOf.set(id, area === undefined ? null : `area:${area}`)
      add({
        id: `factor:${id}`,
        level: 'factor',
        title,
        text: null,
        parent: `category:${category.id}`,
        area: areaOf.get(id) ?? null,
      })
    }
  for (const { id, nodeId, text, categoryId, factorId } of itemsInOrder(instrument))
    add({
      id: nodeId,
      level: 'item',
      title: { sv: id, en: id },
      text,
      parent: factorId === null ? `category:${categoryId}` : `factor:${factorId}`,
      area: factorId === null ? null : (areaOf.get(factorId) ?? null),
    })
  for (const { id, title, about } of instrument.areas)
    add({ id: `area:${id}`, level: 'area', title, text: about ?? null, parent: null, area: null })
  return nodes
}

/** Normalised weight of every part: key is `parent child`. */
function sharesOf(tree: ScoreTree): Map<string, number> {
  const shares = new Map<string, number>()
  for (const { id, parts } of tree.nodes) {
    const sum = parts.reduce((total, { weight }) => total + weight, 0)
    // A draft may have weights that are zero altogether.
    for (const part of parts) shares.set(`${id} ${part.id}`, sum > 0 ? part.weight / sum : 0)
  }
  return shares
}

/** The level that a node id names: `factor:open-data` is a factor. */
export function levelOf(nodeId: string): NodeLevel {
  return nodeId.split(':', 1)[0] as NodeLevel
}
