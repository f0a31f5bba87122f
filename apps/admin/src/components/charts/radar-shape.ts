export interface RadarPoint {
  readonly x: number
  readonly y: number
}

/**
 * A value 0-100 on an axis of a radar: the first axis points up, the others follow clockwise.
 *
 * @param turn 0-1, how far round
 * @example radarPoint(0.25, 50, { cx: 100, cy: 100, radius: 80 }) // { x: 140, y: 100 }
 */
export function radarPoint(
  turn: number,
  value: number,
  { cx, cy, radius }: { readonly cx: number; readonly cy: number; readonly radius: number },
): RadarPoint {
  const angle = 2 * Math.PI * turn - Math.PI / 2
  const length = (radius * value) / 100
  return { x: rounded(cx + length * Math.cos(angle)), y: rounded(cy + length * Math.sin(angle)) }
}

/** A closed line through the points that breaks where one is not shown: no line may run through what is hidden. */
export function brokenLine(points: readonly (RadarPoint | null)[]): string {
  const pairs = points.map((point, at) => [point, points[(at + 1) % points.length] ?? null] as const)
  return pairs.map(([from, to]) => (from && to ? `M${from.x} ${from.y}L${to.x} ${to.y}` : '')).join('')
}

function rounded(value: number): number {
  return Number(value.toFixed(2))
}
