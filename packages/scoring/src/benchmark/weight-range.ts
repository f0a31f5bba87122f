import type { PlaceRange } from './likely-place.ts'
import { MOST_FOR_PAIRS } from './rank-set.ts'

/** How far weights may lie from the model's: a quarter up or down (method 4.4). */
export const WEIGHT_LEEWAY = 0.25

/**
 * Between which places each organisation stays, whatever each weight is within +-25 % of the model's (method 4.4): i beats j
 * under every such weighting when sum w_c d_c - f sum w_c |d_c| > 0, d_c = S_ic - S_jc. The range is 1 + the number that
 * always beat i to N - the number that i always beats. It holds for every weighting, so it is wider than what a sample of
 * weightings shows.
 *
 * An organisation without a value on some part has no range (null); for the others it neither beats nor is beaten.
 * f = 0: the place by the model's weights, ties undecided. More than 2 300 organisations: no range for any.
 *
 * @param parts one row of values per organisation: points per part, null where there is none
 * @param weights of the parts, at least 0 and not all 0; relative
 */
export function weightRanges(
  parts: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  { leeway = WEIGHT_LEEWAY, onlookers = 0 }: WeightRangeOptions = {},
): readonly (PlaceRange | null)[] {
  assertWeights(weights)
  if (!(leeway >= 0 && leeway < 1)) throw new Error(`Weights may move by ${leeway}: pass a share from 0 to below 1`)
  const counted = parts.length - onlookers
  if (!(Number.isInteger(onlookers) && onlookers >= 0 && counted >= 0))
    throw new Error(
      `${onlookers} onlookers among ${parts.length} rows: pass how many of the last rows are compared only`,
    )
  if (counted > MOST_FOR_PAIRS) return parts.map(() => null)
  const width = weights.length
  const table = Float64Array.from(parts.flatMap((row) => rowOf(row, width)))
  const beats = new Uint32Array(parts.length)
  const beaten = new Uint32Array(parts.length)
  for (let i = 0; i < counted; i++)
    for (let j = i + 1; j < parts.length; j++) {
      let lead = 0
      let doubt = 0
      for (let part = 0; part < width; part++) {
        const difference = weights[part]! * (table[i * width + part]! - table[j * width + part]!)
        lead += difference
        doubt += Math.abs(difference)
      }
      // Where a part is missing both sums are NaN, and neither beats the other.
      const winner = lead > leeway * doubt ? i : -lead > leeway * doubt ? j : -1
      if (winner < 0) continue
      const loser = winner === i ? j : i
      // An onlooker does not count for others: it neither beats them nor is beaten by them.
      if (loser < counted) beats[winner]!++
      if (winner < counted) beaten[loser]!++
    }
  return parts.map((row, i) => {
    const last = i < counted ? counted : counted + 1
    return row.includes(null) ? null : { low: 1 + beaten[i]!, high: last - beats[i]! }
  })
}

export interface WeightRangeOptions {
  /** f, 0 up to but not 1. */
  readonly leeway?: number
  /** How many of the last rows want their own place among the others and count for nobody else. */
  readonly onlookers?: number
}

function rowOf(row: readonly (number | null)[], width: number): number[] {
  if (row.length !== width)
    throw new Error(`${row.length} values for ${width} weights: pass null where a part has none`)
  return row.map((value) => value ?? NaN)
}

/** Throws unless weights are at least 0 and not all 0. */
export function assertWeights(weights: readonly number[]): void {
  const wrong = weights.find((weight) => !(weight >= 0 && weight < Infinity))
  if (wrong !== undefined) throw new Error(`A weight is ${wrong}: weights are 0 or more`)
  if (!weights.some((weight) => weight > 0)) throw new Error('All weights are 0: give at least one part a weight')
}
