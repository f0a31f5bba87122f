import { scaleLinear } from 'd3-scale'
import { createContext, use } from 'react'

/** The ends of a scale, in index points. */
export type Domain = readonly [low: number, high: number]

export const wholeScale: Domain = [0, 100]

/** A scale shows at least this many points, so that a difference of two never looks like a gulf. */
const smallestDomain = 40

/**
 * The part of 0-100 that a set of values needs: whole tens around the lowest and the highest, at least 40 points.
 * Dots and intervals are read by place, not by length, so the scale need not begin at zero; its ends are always
 * written out, and all marks of one table or figure share it.
 *
 * @example domainOf([48, 63.2]) // [40, 80]
 */
export function domainOf(values: readonly (number | null | undefined)[]): Domain {
  const known = values.filter((value) => value != null)
  if (known.length === 0) return wholeScale
  let low = Math.max(0, Math.floor((Math.min(...known) - 1) / 10) * 10)
  let high = Math.min(100, Math.ceil((Math.max(...known) + 1) / 10) * 10)
  // Grow towards the side with more room to the values' middle, so that they stay in sight and centred.
  const middle = (Math.min(...known) + Math.max(...known)) / 2
  while (high - low < smallestDomain) {
    if ((high - middle <= middle - low && high < 100) || low === 0) high += 10
    else low -= 10
  }
  // Nine tens cannot be cut into even steps that end on both ends.
  return high - low === 90 ? wholeScale : [low, high]
}

/** Ticks that always include both ends: every ten, on wide scales every twenty. */
function ticksOf([low, high]: Domain): number[] {
  const step = high - low === 100 ? 25 : high - low > 70 ? 20 : 10
  return Array.from({ length: (high - low) / step + 1 }, (_, at) => low + at * step)
}

export interface Scale {
  ticks: readonly number[]
  /** a value as a place along the chart, in per cent: SVG takes these, so nothing is measured or redrawn */
  along(value: number): string
  /** the length between two values */
  span(low: number, high: number): string
}

export function makeScale(domain: Domain): Scale {
  const scale = scaleLinear(domain, [0, 100]).clamp(true)
  const percent = (value: number) => `${Number(value.toFixed(3))}%`
  return {
    ticks: ticksOf(domain),
    along: (value) => percent(scale(value)),
    span: (low, high) => percent(scale(high) - scale(low)),
  }
}

/**
 * A scale of places from 1, half a place wider at both ends so that a single place has a width. Its ticks are 1, whole
 * steps, and the last place.
 *
 * @example placeScale(43).ticks // [1, 10, 20, 30, 43]
 */
export function placeScale(last: number): Scale {
  const step = last <= 12 ? 1 : last <= 25 ? 5 : last <= 60 ? 10 : last <= 120 ? 20 : 50
  const between = Array.from({ length: Math.floor(last / step) }, (_, at) => (at + 1) * step)
  const ticks = [1, ...between.filter((tick) => tick > 1 && tick <= last - step / 2), ...(last > 1 ? [last] : [])]
  return { ...makeScale([0.5, last + 0.5]), ticks }
}

/** The scale that the marks around here share; the whole one unless a table or figure says otherwise. */
export const ScaleContext = createContext<Scale>(makeScale(wholeScale))

export function useScale(): Scale {
  return use(ScaleContext)
}
