/** Where a group stands on the two axes of the types, with both 95 % intervals; index values, 0-100. */
export interface TypePoint {
  readonly x: number
  readonly y: number
  readonly xLow: number
  readonly xHigh: number
  readonly yLow: number
  readonly yHigh: number
}

interface Quadrant {
  readonly x: string
  readonly y: string
}

const middle = 50

/**
 * Which types the uncertainty region touches, the likeliest first. One: the type is clear. Several: the group stands
 * on the border, and whoever tells of it says so instead of drawing a line through it.
 */
export function touchedTypes<Type extends Quadrant>(
  point: TypePoint,
  types: readonly Type[],
  threshold: number = middle,
): Type[] {
  const sides = (low: number, high: number) => [
    ...(low < threshold ? ['low'] : []),
    ...(high >= threshold ? ['high'] : []),
  ]
  const across = sides(point.xLow, point.xHigh)
  const up = sides(point.yLow, point.yHigh)
  const likeliest = (type: Quadrant) =>
    type.x === (point.x < threshold ? 'low' : 'high') && type.y === (point.y < threshold ? 'low' : 'high')
  return types
    .filter((type) => across.includes(type.x) && up.includes(type.y))
    .sort((a, b) => Number(likeliest(b)) - Number(likeliest(a)))
}
