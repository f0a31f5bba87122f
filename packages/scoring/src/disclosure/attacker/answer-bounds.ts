/** One published item mean of an atom, as an attacker reads it. */
export interface PublishedMean {
  /** Substantive answers behind it, known to the attacker. */
  readonly answers: number
  /** The least and greatest mean that would be printed like this: rounding, and the open end of ">= 92". */
  readonly low: number
  readonly high: number
}

/** Between which points the mean of some of the answers must lie. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/**
 * What a published item mean says of some of the answers behind it (method 5.10, 2): the least and greatest mean that
 * `some` of them can have, when every answer lies on 0-100 and `known` answers with the sum `knownSum` are the
 * attacker's own and colluders'. Closed form: inside a tree the atoms share no unknowns, so no equation system is needed.
 *
 * @param some how many of the unknown answers, 1 or more
 * @example boundsOf({ answers: 7, low: 91.95, high: 92.05 }, 1) // one answer is at least 43.65
 */
export function boundsOf(published: PublishedMean, some: number, known = 0, knownSum = 0): Bounds {
  const { answers, low, high } = published
  const unknown = answers - known
  if (!(some >= 1 && some <= unknown))
    throw new Error(`${some} of ${unknown} unknown answers: ask for at least one and no more than there are`)
  const rest = unknown - some
  const within = (points: number) => Math.min(100, Math.max(0, points))
  return {
    low: within((answers * low - knownSum - 100 * rest) / some),
    high: within((answers * high - knownSum) / some),
  }
}

/** One answer must stay open over at least so many points for somebody who knows none of them (method 5.5). */
const NARROWEST_ANSWER = 50

/** Whether a published mean leaves a single answer open over fewer than 50 points. */
export function isAnswerPinnedDown(published: PublishedMean): boolean {
  const { low, high } = boundsOf(published, 1)
  return high - low < NARROWEST_ANSWER
}
