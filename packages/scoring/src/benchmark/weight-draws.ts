import { keyOf, threefry, type Words } from '../random/threefry.ts'
import type { PlaceRange } from './likely-place.ts'
import { assertWeights, WEIGHT_LEEWAY } from './weight-range.ts'

/**
 * Where most weightings put each organisation, for comparison with `weightRanges` (method 4.4; Saisana, Saltelli &
 * Tarantola 2005, JRSS A 168:307): the 5th to the 95th percentile of the places under random weights w (1 + U(-f, f)). It is
 * narrower than the range, and says nothing about the weighting that somebody actually prefers.
 *
 * Ties share the better place.
 *
 * @param parts one row of values per organisation, points per part; every organisation has every part
 * @param weights of the parts, at least 0 and not all 0
 */
export function placesUnderRandomWeights(
  parts: readonly (readonly number[])[],
  weights: readonly number[],
  { seed, draws = 1000, leeway = WEIGHT_LEEWAY }: { seed: number; draws?: number; leeway?: number },
): readonly PlaceRange[] {
  assertWeights(weights)
  if (!(Number.isInteger(draws) && draws >= 1))
    throw new Error(`${draws} draws are asked for: pass a whole number above 0`)
  const seen = parts.map((): number[] => [])
  for (let draw = 0; draw < draws; draw++) {
    const drawn = randomWeights(weights, { seed, draw, leeway })
    const scores = parts.map((row) => row.reduce((sum, value, part) => sum + drawn[part]! * value, 0))
    const descending = scores.toSorted((a, b) => b - a)
    scores.forEach((score, place) => seen[place]!.push(1 + firstAt(descending, score)))
  }
  const outside = Math.floor(draws * 0.05)
  return seen.map((places) => {
    places.sort((a, b) => a - b)
    return { low: places[outside]!, high: places[draws - 1 - outside]! }
  })
}

/** One weighting: each weight times 1 + U(-f, f), from the seed and the number of the draw. */
export function randomWeights(
  weights: readonly number[],
  { seed, draw, leeway }: { seed: number; draw: number; leeway: number },
): number[] {
  const key = keyOf(seed, 'weights')
  const bits: Words = [0, 0]
  return weights.map((weight, part) => {
    threefry(key, [draw, part], bits)
    const share = (bits[0] >>> 0) / 0xffffffff
    return weight * (1 + leeway * (2 * share - 1))
  })
}

/** Index of the first of the descending scores that is not higher. */
function firstAt(descending: readonly number[], score: number): number {
  let from = 0
  let to = descending.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (descending[middle]! > score) from = middle + 1
    else to = middle
  }
  return from
}
