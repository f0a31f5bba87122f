/** No place is larger: places are kept in two bytes. */
export const LARGEST_PLACE = 65_535

/** How many numbers of a row are taken in at a time: what lies beside each other is read and sorted out together. */
export const NUMBERS_AT_ONCE = 64

/**
 * Of each of many rows the n smallest and the n largest of all numbers it was ever given: what is needed of two thousand
 * draws to know those that leave 5 % out, in a third of their memory.
 */
export class PlaceTails {
  readonly #smallest: SmallestOfEach
  /** Counted from the other end. */
  readonly #largest: SmallestOfEach

  /** @param kept n, at least 1 */
  constructor(rows: number, kept: number) {
    this.#smallest = new SmallestOfEach(rows, kept)
    this.#largest = new SmallestOfEach(rows, kept)
  }

  /**
   * @param numbers row x 64, whole, 0 to 65 535; turned round afterwards
   * @param count how many of the 64 there are in each row
   */
  take(numbers: Uint16Array, count: number): void {
    this.#smallest.take(numbers, count)
    for (let index = 0; index < numbers.length; index++) numbers[index] = LARGEST_PLACE - numbers[index]!
    this.#largest.take(numbers, count)
  }

  /** The n-th smallest of a row that was given n. */
  smallest(row: number): number {
    return this.#smallest.last(row)
  }

  /** The n-th largest of a row that was given n. */
  largest(row: number): number {
    return LARGEST_PLACE - this.#largest.last(row)
  }
}

class SmallestOfEach {
  readonly #capacity: number
  /** Row x number, in no order. */
  readonly #numbers: Uint16Array
  readonly #counts: Uint16Array
  /** A number from here on changes nothing any more. */
  readonly #limits: Uint16Array

  constructor(
    rows: number,
    private readonly kept: number,
  ) {
    this.#capacity = kept + 3 * NUMBERS_AT_ONCE
    this.#numbers = new Uint16Array(rows * this.#capacity)
    this.#counts = new Uint16Array(rows)
    this.#limits = new Uint16Array(rows).fill(LARGEST_PLACE)
  }

  take(given: Uint16Array, count: number): void {
    const [numbers, counts, limits, capacity] = [this.#numbers, this.#counts, this.#limits, this.#capacity]
    for (let row = 0; row < counts.length; row++) {
      const limit = limits[row]!
      const first = row * NUMBERS_AT_ONCE
      const start = row * capacity
      let to = start + counts[row]!
      for (let index = first; index < first + count; index++) {
        const number = given[index]!
        // Written always, and overwritten by the next if it is too large: a choice would be guessed wrong too often.
        numbers[to] = number
        to += (number - limit) >>> 31
      }
      counts[row] = to - start
      if (to - start > capacity - NUMBERS_AT_ONCE) this.#sortOut(row)
    }
  }

  last(row: number): number {
    // What was never below the limit was not kept, and is as large as can be.
    return this.#counts[row]! < this.kept ? LARGEST_PLACE : this.#sortOut(row)
  }

  /** Keeps the n smallest; the n-th of them. */
  #sortOut(row: number): number {
    const first = row * this.#capacity
    const last = putInFront(this.#numbers, first, first + this.#counts[row]!, first + this.kept - 1)
    this.#counts[row] = this.kept
    return (this.#limits[row] = last)
  }
}

/**
 * Moves numbers so that none before `wanted` is larger than the one there, which is returned (Hoare 1961, Algorithm 65:
 * Find).
 */
function putInFront(numbers: Uint16Array, from: number, to: number, wanted: number): number {
  for (;;) {
    const pivot = numbers[(from + to) >> 1]!
    const equal = smallerFirst(numbers, from, to, pivot)
    if (wanted < equal) to = equal
    else {
      const larger = smallerFirst(numbers, equal, to, pivot + 1)
      if (wanted < larger) return pivot
      from = larger
    }
  }
}

/** Moves those below the limit to the front; where the others begin. */
function smallerFirst(numbers: Uint16Array, from: number, to: number, limit: number): number {
  let others = from
  for (let index = from; index < to; index++) {
    const number = numbers[index]!
    numbers[index] = numbers[others]!
    numbers[others] = number
    others += (number - limit) >>> 31
  }
  return others
}
