import { normalQuantile } from '../statistics/normal-quantile.ts'
import { keyOf, threefry, type Words } from './threefry.ts'

/** Sixteen random bits choose one of so many equally likely points of the normal distribution. */
const POINTS = 65_536

/** No number lies farther from 0: the middle of the outermost slice is at 4.32. */
export const LARGEST_NORMAL = 4.4

/** Draws that come out of one call of `threefry`: 64 bits, 16 each. */
export const DRAWS_AT_ONCE = 4

/**
 * Standard normal numbers, each known by (seed, indicator, organisation code, number of the draw) alone (method 4.3): who
 * else takes part, in which order and on how many workers changes nothing. A number is the point in the middle of one of
 * 65 536 equally likely slices, so it has mean 0, variance 0.9999 and no value beyond 4.4.
 */
export class NormalDraws {
  readonly #keys: readonly Words[]
  readonly #points = normalPoints()

  constructor(seed: number, indicator: string, codes: readonly string[]) {
    if (!Number.isSafeInteger(seed)) throw new Error(`The seed is ${seed}: pass a whole number up to 2^53`)
    if (new Set(codes).size < codes.length)
      throw new Error('Two organisations have one code: their draws would be alike')
    this.#keys = codes.map((code) => keyOf(seed, indicator, code))
  }

  /**
   * Writes draws 4b to 4b + 3 of every organisation: `into` holds one row per draw, in the order of the codes.
   *
   * @param into at least 4 x number of codes
   */
  fill(block: number, into: Float64Array): void {
    const organisations = this.#keys.length
    const points = this.#points
    const counter: Words = [block, 0]
    const bits: Words = [0, 0]
    for (let place = 0; place < organisations; place++) {
      threefry(this.#keys[place]!, counter, bits)
      into[place] = points[bits[0] & 0xffff]!
      into[organisations + place] = points[bits[0] >>> 16]!
      into[2 * organisations + place] = points[bits[1] & 0xffff]!
      into[3 * organisations + place] = points[bits[1] >>> 16]!
    }
  }
}

let known: Float64Array | null = null

/** The middles of the slices, ascending; made once, since they are always the same. */
function normalPoints(): Float64Array {
  if (known) return known
  const points = new Float64Array(POINTS)
  for (let slice = 0; slice < POINTS / 2; slice++) {
    const point = normalQuantile((slice + 0.5) / POINTS)
    points[slice] = point
    points[POINTS - 1 - slice] = -point
  }
  return (known = points)
}
