import type { MaturityTypePartsFragment } from '../../generated/graphql.ts'
import { figureOf, shown, type Figure } from '../../lib/figure.ts'
import { capabilityNode, heritageNode } from '../../lib/instrument.ts'

export interface QuadrantPoint {
  x: number
  y: number
  xLow: number
  xHigh: number
  yLow: number
  yHigh: number
}

/** Where a group stands: heritage across, capability up, with both intervals. Null when either is not shown. */
export function quadrantPoint(
  figures: readonly Pick<Figure, 'node' | 'mean' | 'low' | 'high'>[],
): QuadrantPoint | null {
  const x = shown(figureOf(figures, heritageNode))
  const y = shown(figureOf(figures, capabilityNode))
  if (!x || !y) return null
  return {
    x: x.mean,
    y: y.mean,
    xLow: x.low ?? x.mean,
    xHigh: x.high ?? x.mean,
    yLow: y.low ?? y.mean,
    yHigh: y.high ?? y.mean,
  }
}

const middle = 50

/** Points left free between the outermost mark and the edge, where the names of the types stand. */
const labelRoom = 4

/**
 * Which types the uncertainty region touches, the likeliest first. One: the type is clear. Several: the group stands
 * on the border, and the page says so instead of drawing a line through it.
 */
export function touchedTypes(
  point: QuadrantPoint,
  types: readonly MaturityTypePartsFragment[],
): MaturityTypePartsFragment[] {
  const sides = (low: number, high: number) => [...(low < middle ? ['low'] : []), ...(high >= middle ? ['high'] : [])]
  const across = sides(point.xLow, point.xHigh)
  const up = sides(point.yLow, point.yHigh)
  const likeliest = (type: MaturityTypePartsFragment) =>
    type.x === (point.x < middle ? 'low' : 'high') && type.y === (point.y < middle ? 'low' : 'high')
  return types
    .filter((type) => across.includes(type.x) && up.includes(type.y))
    .sort((a, b) => Number(likeliest(b)) - Number(likeliest(a)))
}

/**
 * The part of the field to draw: the same on both axes, even around 50, in whole tens, at least 30-70. The four types
 * keep equal room, and a cluster of units does not shrink to a spot. Holds the own region whole; of units their dot.
 */
export function squareDomain(own: QuadrantPoint, units: readonly QuadrantPoint[]): readonly [number, number] {
  const drawn = [own.xLow, own.xHigh, own.yLow, own.yHigh, ...units.flatMap(({ x, y }) => [x, y])]
  const farthest = Math.max(...drawn.map((value) => Math.abs(value - middle)))
  const half = Math.min(50, Math.max(20, Math.ceil((farthest + labelRoom) / 10) * 10))
  return [middle - half, middle + half]
}
