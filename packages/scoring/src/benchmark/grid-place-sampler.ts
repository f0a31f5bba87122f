import { DRAWS_AT_ONCE, LARGEST_NORMAL } from '../random/normal-draws.ts'
import { type DrawnPosterior, LEFT_OUT, type PlaceSampler } from './drawn-posterior.ts'
import type { PlaceRange } from './likely-place.ts'

const CELLS_PER_POINT = 100

/** A place takes two bytes; in a cohort of more than 65 535 two neighbouring places are one, rounded outwards. */
const MOST_PLACES = 65_536

/**
 * Places counted on a grid of 0.01 points (method 4.3): draws of one cell are as high as each other and stand in the middle
 * of the cell's places. O(N) a draw with two passes through memory in order, so what one organisation costs hardly grows
 * with the number of the others. The places themselves are kept, 2 bytes for each draw, and those that leave 5 % on
 * either side are looked up at the end.
 */
export class GridPlaceSampler implements PlaceSampler {
  readonly #lowest: number
  readonly #cells: number
  /** Four draws beside each other, for each row and for each cell. */
  readonly #cellOf: Uint32Array
  readonly #counts: Uint32Array
  readonly #placeOf: Uint16Array
  /** Row x draw. */
  readonly #places: Uint16Array
  readonly #placesPerStep: number
  #done = 0

  constructor(
    private readonly posterior: DrawnPosterior,
    private readonly draws: number,
  ) {
    const { rows, own, share, deviation, mu, standardError, members } = posterior
    // No draw lies farther out: normal numbers end somewhere.
    let lowest = Infinity
    let highest = -Infinity
    for (let row = 0; row < rows.length; row++) {
      const middle = own[row]! + mu * share[row]!
      const reach = LARGEST_NORMAL * (standardError * share[row]! + deviation[row]!)
      if (middle - reach < lowest) lowest = middle - reach
      if (middle + reach > highest) highest = middle + reach
    }
    this.#lowest = lowest
    this.#cells = Math.floor((highest - lowest) * CELLS_PER_POINT) + 2
    this.#cellOf = new Uint32Array(DRAWS_AT_ONCE * rows.length)
    this.#counts = new Uint32Array(DRAWS_AT_ONCE * this.#cells)
    this.#placeOf = new Uint16Array(DRAWS_AT_ONCE * this.#cells)
    this.#places = new Uint16Array(draws * rows.length)
    this.#placesPerStep = Math.ceil((members + 1) / MOST_PLACES)
  }

  draw(normals: Float64Array): void {
    this.#intoCells(normals)
    this.#countFromAbove()
    const { draws } = this
    const [cellOf, placeOf, places] = [this.#cellOf, this.#placeOf, this.#places]
    const size = this.posterior.rows.length
    for (let row = 0, from = 0, to = this.#done; row < size; row++, from += DRAWS_AT_ONCE, to += draws) {
      places[to] = placeOf[cellOf[from]!]!
      places[to + 1] = placeOf[cellOf[from + 1]!]!
      places[to + 2] = placeOf[cellOf[from + 2]!]!
      places[to + 3] = placeOf[cellOf[from + 3]!]!
    }
    this.#done += DRAWS_AT_ONCE
  }

  #intoCells(normals: Float64Array): void {
    const { rows, own, share, deviation, mu, standardError, members } = this.posterior
    const [lowest, cellOf, counts] = [this.#lowest, this.#cellOf, this.#counts]
    const width = normals.length / DRAWS_AT_ONCE
    for (let draw = 0; draw < DRAWS_AT_ONCE; draw++) {
      const first = draw * width
      const offset = draw * this.#cells
      const commonMean = mu + standardError * normals[first + width - 1]!
      for (let row = 0; row < rows.length; row++) {
        const theta = own[row]! + commonMean * share[row]! + deviation[row]! * normals[first + rows[row]!]!
        const cell = offset + (((theta - lowest) * CELLS_PER_POINT) | 0)
        cellOf[row * DRAWS_AT_ONCE + draw] = cell
        // Onlookers count for nobody.
        if (row < members) counts[cell]!++
      }
    }
  }

  /** The place of each cell; the counts are empty again. */
  #countFromAbove(): void {
    const [counts, placeOf, step] = [this.#counts, this.#placeOf, this.#placesPerStep]
    for (let draw = 0; draw < DRAWS_AT_ONCE; draw++) {
      let above = 0
      for (let cell = (draw + 1) * this.#cells - 1; cell >= draw * this.#cells; cell--) {
        const count = counts[cell]!
        const place = above + (count >> 1)
        // Most cohorts need no division, and it would take longer than everything else here.
        placeOf[cell] = step === 1 ? place : place / step
        above += count
      }
    }
    counts.fill(0)
  }

  ranges(): ReadonlyMap<number, PlaceRange> {
    const { posterior, draws } = this
    const step = this.#placesPerStep
    const outside = Math.floor(draws * LEFT_OUT)
    const ranges = new Map<number, PlaceRange>()
    posterior.rows.forEach((at, row) => {
      const places = this.#places.subarray(row * draws, (row + 1) * draws)
      const last = row < posterior.members ? posterior.members : posterior.members + 1
      const low = smallestBut(places, outside)
      const high = smallestBut(places, draws - 1 - outside)
      ranges.set(at, { low: low * step + 1, high: Math.min((high + 1) * step, last) })
    })
    return ranges
  }
}

const upper = new Uint32Array(256)
const lower = new Uint32Array(256)

/** The smallest value when `skipped` smaller ones are left out: by the upper byte, then by the lower one. */
function smallestBut(values: Uint16Array, skipped: number): number {
  upper.fill(0)
  for (let index = 0; index < values.length; index++) upper[values[index]! >> 8]!++
  let left = skipped
  let byte = 0
  for (; left >= upper[byte]!; byte++) left -= upper[byte]!
  lower.fill(0)
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    if (value >> 8 === byte) lower[value & 255]!++
  }
  let rest = 0
  for (; left >= lower[rest]!; rest++) left -= lower[rest]!
  return byte * 256 + rest
}
