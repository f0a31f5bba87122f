import { DRAWS_AT_ONCE } from '../random/normal-draws.ts'
import { PlaceCounter } from './count-places.ts'
import { type DrawnPosterior, LEFT_OUT, type PlaceSampler } from './drawn-posterior.ts'
import type { PlaceRange } from './likely-place.ts'

/**
 * Every draw put in order, and for each organisation how often it stood where. Its table has a column for each place: what
 * fits the processor's memory for a few hundred organisations and does not for thousands.
 */
export class ExactPlaceSampler implements PlaceSampler {
  readonly #drawn: Float64Array
  readonly #counter: PlaceCounter
  /** Row x place. */
  readonly #seen: Uint16Array
  readonly #bins: number

  /** @param posterior rows in the order in which equal draws stand */
  constructor(
    private readonly posterior: DrawnPosterior,
    private readonly draws: number,
  ) {
    this.#drawn = new Float64Array(posterior.rows.length)
    this.#counter = new PlaceCounter(posterior.members)
    this.#bins = posterior.members + 1
    this.#seen = new Uint16Array(posterior.rows.length * this.#bins)
  }

  draw(normals: Float64Array): void {
    const width = normals.length / DRAWS_AT_ONCE
    for (let draw = 0; draw < DRAWS_AT_ONCE; draw++) this.#one(normals, draw * width, width)
  }

  #one(normals: Float64Array, from: number, width: number): void {
    const { rows, own, share, deviation, mu, standardError, members } = this.posterior
    const [drawn, seen, bins] = [this.#drawn, this.#seen, this.#bins]
    const size = rows.length
    const commonMean = mu + standardError * normals[from + width - 1]!
    let lowest = Infinity
    let highest = -Infinity
    for (let row = 0; row < members; row++) {
      const value = own[row]! + commonMean * share[row]! + deviation[row]! * normals[from + rows[row]!]!
      drawn[row] = value
      if (value < lowest) lowest = value
      if (value > highest) highest = value
    }
    const order = this.#counter.inOrder(drawn, lowest, highest)
    for (let place = 0; place < members; place++) seen[order[place]! * bins + place]!++
    for (let row = members; row < size; row++) {
      const value = own[row]! + commonMean * share[row]! + deviation[row]! * normals[from + rows[row]!]!
      seen[row * bins + this.#counter.above(value)]!++
    }
  }

  ranges(): ReadonlyMap<number, PlaceRange> {
    const outside = Math.floor(this.draws * LEFT_OUT)
    const ranges = new Map<number, PlaceRange>()
    this.posterior.rows.forEach((at, row) => {
      const seen = this.#seen.subarray(row * this.#bins, (row + 1) * this.#bins)
      let low = 0
      for (let below = seen[low]!; below <= outside; below += seen[++low]!);
      let high = this.#bins - 1
      for (let beyond = seen[high]!; beyond <= outside; beyond += seen[--high]!);
      ranges.set(at, { low: low + 1, high: high + 1 })
    })
    return ranges
  }
}
