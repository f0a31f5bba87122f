import type { ScoreNode, ScorePart, ScoreTree } from '@mognad/scoring'
import type { Instrument } from './instrument.ts'
import { itemsInOrder, type OrderedItem } from './items-in-order.ts'

/**
 * The instrument as the scoring sees it: items in the order of the answer bytes; factors, categories, areas, dimensions
 * and the total, children before parents. Unscored items have their byte but are part of no node.
 *
 * Areas group the factors a second time and are no part of the total. Dimensions weigh alike unless stated.
 */
export function toScoreTree(instrument: Instrument): ScoreTree {
  const items = itemsInOrder(instrument)
  const partsOf = (belongs: (item: OrderedItem) => boolean): ScorePart[] =>
    items.filter((item) => item.scored && belongs(item)).map(({ nodeId, weight }) => ({ id: nodeId, weight }))

  const factors = instrument.categories.flatMap((category) => category.factors ?? [])
  const factorNodes = instrument.categories.flatMap((category) =>
    (category.factors ?? []).map((factor): ScoreNode => ({
      id: `factor:${factor.id}`,
      parts: partsOf((item) => item.categoryId === category.id && item.factorId === factor.id),
    })),
  )
  const categoryNodes = instrument.categories.map((category): ScoreNode => ({
    id: `category:${category.id}`,
    parts: category.factors
      ? category.factors.map(({ id, weight }) => ({ id: `factor:${id}`, weight: weight ?? 1 }))
      : partsOf((item) => item.categoryId === category.id),
  }))
  const areaNodes = instrument.areas.flatMap((area): ScoreNode[] => {
    const parts = factors.filter((factor) => factor.area === area.id)
    return parts.length === 0
      ? []
      : [{ id: `area:${area.id}`, parts: parts.map(({ id, weight }) => ({ id: `factor:${id}`, weight: weight ?? 1 })) }]
  })
  const dimensionNodes = instrument.dimensions.map((dimension): ScoreNode => ({
    id: `dimension:${dimension.id}`,
    parts: instrument.categories
      .filter((category) => category.dimension === dimension.id)
      .map(({ id, weight }) => ({ id: `category:${id}`, weight: weight ?? 1 })),
  }))
  const total: ScoreNode = {
    id: 'total',
    parts: instrument.dimensions.map(({ id, weight }) => ({ id: `dimension:${id}`, weight: weight ?? 1 })),
  }
  return {
    items: items.map(({ nodeId, categories, reversed, scored }) => ({ id: nodeId, categories, reversed, scored })),
    nodes: [...factorNodes, ...categoryNodes, ...areaNodes, ...dimensionNodes, total],
  }
}
