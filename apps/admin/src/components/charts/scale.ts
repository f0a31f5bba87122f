import { scaleLinear } from 'd3-scale'

/** The one scale of every chart: an index from 0 to 100, the same everywhere, so that pages can be compared. */
export const indexScale = scaleLinear([0, 100], [0, 100]).clamp(true)

export const indexTicks: readonly number[] = [0, 25, 50, 75, 100]

/** A value as a place along the chart. SVG takes percentages, so nothing needs to be measured or redrawn. */
export function along(value: number): string {
  return `${Number(indexScale(value).toFixed(3))}%`
}

/** The length between two values. */
export function span(low: number, high: number): string {
  return `${Number((indexScale(high) - indexScale(low)).toFixed(3))}%`
}
