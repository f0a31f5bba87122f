/** Cells per value: so few values share one that putting those in order costs nothing. */
const CELLS_PER_VALUE = 2

/**
 * Places by counting: values fall into cells of equal width, cells are counted from the top, and the few in one cell are
 * put in order by themselves. O(n) for values that are spread like scores; one object serves many draws without memory.
 */
export class PlaceCounter {
  readonly #cellOf: Int32Array
  readonly #startOf: Int32Array
  readonly #order: Int32Array
  readonly #sorted: Float64Array

  constructor(readonly size: number) {
    this.#cellOf = new Int32Array(size)
    this.#startOf = new Int32Array(size * CELLS_PER_VALUE + 1)
    this.#order = new Int32Array(size)
    this.#sorted = new Float64Array(size)
  }

  /**
   * The place of each value, 1 for the highest; equal values in the order in which they stand.
   *
   * @param values finite; the first `size` of them
   * @param places receives as many
   */
  count(values: Float64Array, places: Uint32Array): void {
    let lowest = Infinity
    let highest = -Infinity
    for (let index = 0; index < this.size; index++) {
      const value = values[index]!
      if (value < lowest) lowest = value
      if (value > highest) highest = value
    }
    const order = this.inOrder(values, lowest, highest)
    for (let place = 0; place < order.length; place++) places[order[place]!] = place + 1
  }

  /**
   * Where the values stand in `values`, the highest first; equal ones in the order in which they stand.
   *
   * @param values finite; the first `size` of them, all between `lowest` and `highest`
   * @returns valid until the next call
   */
  inOrder(values: Float64Array, lowest: number, highest: number): Int32Array {
    const n = this.size
    const cellOf = this.#cellOf
    const startOf = this.#startOf
    const order = this.#order
    const sorted = this.#sorted
    const cells = n * CELLS_PER_VALUE
    const perPoint = highest > lowest ? (cells - 1) / (highest - lowest) : 0
    startOf.fill(0)
    for (let index = 0; index < n; index++) {
      // The highest value lies in cell 0. A start is kept one cell ahead, so that it can be moved on while filling.
      const cell = ((highest - values[index]!) * perPoint) | 0
      cellOf[index] = cell
      startOf[cell + 1]!++
    }
    let before = 0
    for (let cell = 1; cell < cells; cell++) startOf[cell] = before += startOf[cell]!
    sorted.fill(Infinity)
    for (let index = 0; index < n; index++) {
      const value = values[index]!
      let to = startOf[cellOf[index]!]!++
      // Earlier cells hold what is higher, or nothing yet: only those of the same cell move.
      while (to > 0) {
        const above = sorted[to - 1]!
        if (above >= value) break
        sorted[to] = above
        order[to] = order[to - 1]!
        to--
      }
      sorted[to] = value
      order[to] = index
    }
    return order
  }

  /** How many of the values last counted lie above this one. */
  above(value: number): number {
    let from = 0
    let to = this.size
    while (from < to) {
      const middle = (from + to) >> 1
      if (this.#sorted[middle]! > value) from = middle + 1
      else to = middle
    }
    return from
  }
}
