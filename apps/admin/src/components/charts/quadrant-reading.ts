import type { TypePoint } from '@mognad/model/scores/touched-types'
import { figureOf, shown, type Figure } from '../../lib/figure.ts'
import { capabilityNode, heritageNode } from '../../lib/instrument.ts'

export { touchedTypes } from '@mognad/model/scores/touched-types'

export type QuadrantPoint = TypePoint

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

/** Points left free between the outermost mark and the edge, where the names of the types stand. */
const labelRoom = 4

const middle = 50

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
