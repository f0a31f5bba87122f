import type { Cohort } from './cohorts.ts'
import { PlaceCounter } from './count-places.ts'

/**
 * The eligible members in ascending order of one node's values, in every cohort: put in order once a node and dealt out to
 * the few cohorts that each member is in. One object serves all nodes without memory.
 */
export class OrderInCohorts {
  /** Of each member the value that was last put in order; NaN for those without one. */
  readonly values: Float64Array
  readonly #members: readonly number[]
  readonly #cohortsOf: readonly number[][]
  readonly #answering: readonly Int32Array[]
  readonly #sizes: Int32Array
  readonly #places: Uint32Array
  readonly #order: Int32Array
  readonly #dense: Float64Array
  readonly #holders: Int32Array
  #counter = new PlaceCounter(0)

  constructor(memberCount: number, cohorts: readonly Cohort[]) {
    const cohortsOf = Array.from({ length: memberCount }, (): number[] => [])
    cohorts.forEach(({ members }, row) => members.forEach((place) => cohortsOf[place]!.push(row)))
    this.#cohortsOf = cohortsOf
    this.#members = cohortsOf.flatMap((rows, place) => (rows.length > 0 ? [place] : []))
    this.#answering = cohorts.map(({ members }) => new Int32Array(members.length))
    this.#sizes = new Int32Array(cohorts.length)
    this.values = new Float64Array(memberCount)
    this.#dense = new Float64Array(memberCount)
    this.#holders = new Int32Array(memberCount)
    this.#places = new Uint32Array(memberCount)
    this.#order = new Int32Array(memberCount)
  }

  /** Puts the members in order of one node, `of[member][node]`; those without a value are in no order. */
  sortBy(of: readonly (readonly (number | null)[])[], node: number): void {
    const [values, dense, holders, order, places] = [this.values, this.#dense, this.#holders, this.#order, this.#places]
    values.fill(NaN)
    let count = 0
    for (const place of this.#members) {
      const value = of[place]![node]!
      if (value === null) continue
      values[place] = value
      dense[count] = value
      holders[count++] = place
    }
    if (this.#counter.size !== count) this.#counter = new PlaceCounter(count)
    this.#counter.count(dense, places)
    for (let index = 0; index < count; index++) order[count - places[index]!] = holders[index]!
    this.#deal(count)
  }

  /** The members of a cohort that have a value, the lowest first. Valid until the next node is put in order. */
  answeringIn(row: number): Int32Array {
    return this.#answering[row]!.subarray(0, this.#sizes[row])
  }

  #deal(count: number): void {
    const [order, cohortsOf, answering, sizes] = [this.#order, this.#cohortsOf, this.#answering, this.#sizes]
    sizes.fill(0)
    for (let index = 0; index < count; index++) {
      const place = order[index]!
      for (const row of cohortsOf[place]!) answering[row]![sizes[row]!++] = place
    }
  }
}
