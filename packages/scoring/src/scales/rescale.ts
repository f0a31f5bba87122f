/** Fixed ends of a scale, and which of them is the better one. */
export interface Scale {
  readonly low: number
  readonly high: number
  /** True when a higher value is worse: the score is then counted from the high end. */
  readonly reversed?: boolean
  /** What a value beyond the ends is: a mistake (the default), or as good as the end. */
  readonly beyond?: 'refuse' | 'clip'
}

/**
 * Any measured value on 0-100 (method 1.1): 100 (x - a) / (b - a), and 100 (b - x) / (b - a) on a reversed scale.
 *
 * The ends are those of the scale, fixed beforehand, never the smallest and largest value that happened to be observed:
 * a score must not move because somebody else joined (OECD/JRC Handbook 2008, min-max normalisation). Points are a scale
 * from 0 to their maximum. A missing value has no score: null, never 0.
 *
 * @param value in the scale's own unit; null when missing
 * @example rescale(21, { low: 0, high: 30 }) // 70
 */
export function rescale(
  value: number | null,
  { low, high, reversed = false, beyond = 'refuse' }: Scale,
): number | null {
  if (!(low < high && high - low < Infinity))
    throw new Error(`A scale from ${low} to ${high} has no length: its low end lies below its high end`)
  if (value === null) return null
  if (Number.isNaN(value)) throw new Error('A value to rescale is NaN: pass null where there is none')
  if (beyond === 'refuse' && (value < low || value > high))
    throw new Error(`${value} lies outside ${low} to ${high}: refuse it where it is entered, or clip it`)
  const inside = Math.min(high, Math.max(low, value))
  return (100 * (reversed ? high - inside : inside - low)) / (high - low)
}
