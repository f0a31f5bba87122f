import { LeastMove } from './least-move.ts'

/** What was published of one cohort: weighted sums of its members' values in ascending order. */
export interface OrderedSums {
  /** Places of the members that are in the figures. */
  readonly members: readonly number[]
  /** For each figure the weights by rank, as many as members. */
  readonly figures: readonly ArrayLike<number>[]
}

/** What shall be different in another world. */
export interface Change {
  /** Places that get a value, and which. */
  readonly set: ReadonlyMap<number, number>
  /** Places that may move so that every figure stays as it was. */
  readonly free: readonly number[]
  /** Between which values a free place must stay; 0-100 where nothing is said. */
  readonly within?: (place: number) => readonly [low: number, high: number]
}

/** Figures of two worlds that differ by less are the same figures: far below what any reader gets to see. */
const SAME = 1e-7
/** Below this the search is content; whether the world is real is judged by the figures themselves. */
const NEAR = SAME / 10
const STEPS = 24
const STAGES = 5
/**
 * How many ways are tried, first at once, then in stages: they divide the move differently among the free members, and
 * every second one begins a little aside, since where it begins decides where it gets stuck.
 */
const WAYS = { quick: 1, patient: 24, stubborn: 120 } as const
export type Effort = keyof typeof WAYS
/** Points by which a way begins aside, at most. */
const ASIDE = 5
/** Root of the squares of what is missing, from which no way leads back. */
const LOST = 20
/**
 * Looks for other worlds: other values of the hidden members with which exactly the same figures would have been published
 * (method 5.10, 5).
 *
 * As long as no two values change places every figure is linear in the values, so the smallest move that mends the figures
 * is the solution of one system with as many equations as figures (Newton's method on a piecewise linear function, smallest
 * step by least squares); then the order is taken anew. What comes out is checked against every figure by its definition:
 * a world that is returned is real, whatever the search did. Null says only that none was found.
 */
export class WorldSearch {
  readonly #values: Float64Array
  readonly #cohorts: readonly OrderedSums[]
  readonly #targets: readonly Float64Array[]
  /** The members of each cohort in the order of the true world: in another one few stand elsewhere. */
  readonly #orders: readonly Int32Array[]
  readonly #cohortsOf: readonly (readonly number[])[]

  /** @param values of every member in the true world */
  constructor(values: ArrayLike<number>, cohorts: readonly OrderedSums[]) {
    this.#values = Float64Array.from(values)
    this.#cohorts = cohorts
    const cohortsOf = Array.from(values, (): number[] => [])
    cohorts.forEach(({ members, figures }, row) => {
      const wrong = figures.find((weights) => weights.length !== members.length)
      if (wrong) throw new Error(`${wrong.length} weights for ${members.length} members: pass one for each rank`)
      for (const place of members) cohortsOf[place]!.push(row)
    })
    this.#cohortsOf = cohortsOf
    this.#orders = cohorts.map(({ members }) => inOrder(members, this.#values))
    this.#targets = cohorts.map((cohort, row) => figuresOf(cohort, this.#orders[row]!, this.#values))
  }

  /** A world in which the change holds and every figure is as published, as the values of all members; null: none found. */
  find(change: Change, effort: Effort = 'patient'): Float64Array | null {
    for (let way = 0; way < WAYS[effort]; way++) {
      const atOnce = this.#approach(this.#values, change, way)
      const found = atOnce ?? (effort === 'quick' ? null : this.#inStages(change, way))
      if (found !== null && this.#isReal(found)) return found
    }
    return null
  }

  /** In stages: from a world that is real the next one is near. */
  #inStages(change: Change, way: number): Float64Array | null {
    let values: Float64Array | null = this.#values
    for (let stage = 1; stage <= STAGES && values !== null; stage++) {
      const part = stage / STAGES
      const set = new Map(
        [...change.set].map(([place, to]) => [place, this.#values[place]! + part * (to - this.#values[place]!)]),
      )
      values = this.#approach(values, { ...change, set }, way)
    }
    return values
  }

  /** From these values on to where the change holds and no figure is missing anything; null when that is not reached. */
  #approach(start: Float64Array, { set, free, within = anywhere }: Change, way: number): Float64Array | null {
    const values = start.slice()
    for (const [place, value] of set) values[place] = value
    const movable = free.filter((place) => !set.has(place))
    const bounds = movable.map(within)
    movable.forEach((place, index) => {
      const [low, high] = bounds[index]!
      const aside = way % 2 === 1 ? 2 * ASIDE * (easeOf(place, way + WAYS.stubborn) - 0.5) : 0
      values[place] = Math.min(high, Math.max(low, values[place]! + aside))
    })
    const rows = [...new Set([...set.keys(), ...free].flatMap((place) => this.#cohortsOf[place]!))]
    const orders = rows.map((row) => this.#orders[row]!.slice())
    const column = new Int32Array(values.length).fill(-1)
    movable.forEach((place, index) => (column[place] = index))
    const system = new LeastMove(
      rows.flatMap((row) => {
        const support = this.#orders[row]!.map((place) => column[place]!).filter((index) => index >= 0)
        return this.#cohorts[row]!.figures.map(() => support.sort())
      }),
      movable.length,
    )
    if (way > 0) movable.forEach((place, index) => (system.ease[index] = 0.15 + easeOf(place, way)))
    for (let step = 0; step < STEPS; step++) {
      const wrong = this.#measure(values, rows, orders, column, system)
      if (wrong < NEAR) return values
      if (wrong > LOST || !system.solve(movable, bounds, values)) return null
    }
    return null
  }

  /** How far the figures are from what was published, as the root of the squares; fills in the equations. */
  #measure(
    values: Float64Array,
    rows: readonly number[],
    orders: readonly Int32Array[],
    column: Int32Array,
    { rows: equations, missing, ease }: LeastMove,
  ): number {
    let equation = 0
    let squares = 0
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!
      const order = orders[at]!
      reorder(order, values)
      const { figures } = this.#cohorts[row]!
      for (let figure = 0; figure < figures.length; figure++, equation++) {
        const weights = figures[figure]!
        const coefficients = equations[equation]!
        let sum = 0
        for (let rank = 0; rank < order.length; rank++) {
          const place = order[rank]!
          const index = column[place]!
          sum += weights[rank]! * values[place]!
          if (index >= 0) coefficients[index] = weights[rank]! * ease[index]!
        }
        const lacking = this.#targets[row]![figure]! - sum
        missing[equation] = lacking
        squares += lacking * lacking
      }
    }
    return Math.sqrt(squares)
  }

  /** Whether every figure is what it was, summed up anew. */
  #isReal(values: Float64Array): boolean {
    return this.#cohorts.every((cohort, row) => {
      const order = this.#orders[row]!.slice()
      reorder(order, values)
      const figures = figuresOf(cohort, order, values)
      return figures.every((figure, at) => Math.abs(figure - this.#targets[row]![at]!) <= SAME)
    })
  }
}

/** 0..1, always the same for a place and a way. */
function easeOf(place: number, way: number): number {
  const mixed = Math.imul((place + 1) * 0x9e3779b1, way * 2 + 1) >>> 0
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
}

const anywhere = (): readonly [number, number] => [0, 100]

function figuresOf({ figures }: OrderedSums, order: Int32Array, values: Float64Array): Float64Array {
  return Float64Array.from(figures, (weights) =>
    order.reduce((sum, place, rank) => sum + weights[rank]! * values[place]!, 0),
  )
}

function inOrder(places: readonly number[], values: Float64Array): Int32Array {
  return Int32Array.from(places).sort((a, b) => values[a]! - values[b]!)
}

/** By insertion: between two steps few change places. */
function reorder(order: Int32Array, values: Float64Array): void {
  for (let at = 1; at < order.length; at++) {
    const place = order[at]!
    const value = values[place]!
    let to = at
    while (to > 0 && values[order[to - 1]!]! > value) {
      order[to] = order[to - 1]!
      to--
    }
    order[to] = place
  }
}
