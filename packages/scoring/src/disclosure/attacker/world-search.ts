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
/** Against figures that say the same twice. */
const RIDGE = 1e-10

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
    this.#targets = cohorts.map((cohort) => figuresOf(cohort, inOrder(cohort.members, this.#values), this.#values))
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
    let values: Float64Array = start.slice()
    for (const [place, value] of set) values[place] = value
    const rows = [...new Set([...set.keys(), ...free].flatMap((place) => this.#cohortsOf[place]!))]
    const orders = rows.map((row) => inOrder(this.#cohorts[row]!.members, values))
    const movable = free.filter((place) => !set.has(place))
    const bounds = movable.map(within)
    movable.forEach((place, index) => {
      const [low, high] = bounds[index]!
      const aside = way % 2 === 1 ? 2 * ASIDE * (easeOf(place, way + WAYS.stubborn) - 0.5) : 0
      values[place] = Math.min(high, Math.max(low, values[place]! + aside))
    })
    const count = rows.reduce((sum, row) => sum + this.#cohorts[row]!.figures.length, 0)
    const system = new LeastMove(count, movable.length)
    const column = new Int32Array(values.length).fill(-1)
    movable.forEach((place, index) => {
      column[place] = index
      system.ease[index] = way === 0 ? 1 : 0.15 + easeOf(place, way)
    })
    for (let step = 0; step < STEPS; step++) {
      const wrong = this.#measure(values, { rows, orders, column, system })
      if (wrong < NEAR) return values
      if (wrong > LOST) return null
      const target = system.solve(movable, bounds, values)
      if (target === null) return null
      values = target
    }
    return null
  }

  /** How far the figures are from what was published, as the root of the squares; fills in the equations where wanted. */
  #measure(
    values: Float64Array,
    {
      rows,
      orders,
      column,
      system,
    }: { rows: number[]; orders: number[][]; column: Int32Array; system: LeastMove | null },
  ): number {
    let equation = 0
    let squares = 0
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!
      const order = orders[at]!
      reorder(order, values)
      const { figures } = this.#cohorts[row]!
      for (let figure = 0; figure < figures.length; figure++) {
        const weights = figures[figure]!
        let sum = 0
        if (system === null)
          for (let rank = 0; rank < order.length; rank++) sum += weights[rank]! * values[order[rank]!]!
        else {
          const coefficients = system.rows[equation]!.fill(0)
          for (let rank = 0; rank < order.length; rank++) {
            const place = order[rank]!
            sum += weights[rank]! * values[place]!
            if (column[place]! >= 0) coefficients[column[place]!] = weights[rank]! * system.ease[column[place]!]!
          }
        }
        const missing = this.#targets[row]![figure]! - sum
        if (system !== null) system.missing[equation] = missing
        squares += missing * missing
        equation++
      }
    }
    return Math.sqrt(squares)
  }

  /** Whether every figure is what it was, summed up anew. */
  #isReal(values: Float64Array): boolean {
    return this.#cohorts.every((cohort, row) => {
      const figures = figuresOf(cohort, inOrder(cohort.members, values), values)
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

function figuresOf({ figures }: OrderedSums, order: readonly number[], values: Float64Array): Float64Array {
  return Float64Array.from(figures, (weights) =>
    order.reduce((sum, place, rank) => sum + weights[rank]! * values[place]!, 0),
  )
}

function inOrder(places: readonly number[], values: Float64Array): number[] {
  return places.toSorted((a, b) => values[a]! - values[b]!)
}

/** By insertion: between two steps few change places. */
function reorder(order: number[], values: Float64Array): void {
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

/** The smallest move of the free values that adds what is missing to every figure. */
class LeastMove {
  readonly rows: readonly Float64Array[]
  readonly missing: Float64Array
  /** How easily each free value moves; coefficients are multiplied by it. */
  readonly ease: Float64Array
  readonly #gram: Float64Array
  readonly #prices: Float64Array
  readonly #move: Float64Array
  readonly #held: Uint8Array

  constructor(
    readonly equations: number,
    variables: number,
  ) {
    this.rows = Array.from({ length: equations }, () => new Float64Array(variables))
    this.missing = new Float64Array(equations)
    this.ease = new Float64Array(variables).fill(1)
    this.#gram = new Float64Array(equations * equations)
    this.#prices = new Float64Array(equations)
    this.#move = new Float64Array(variables)
    this.#held = new Uint8Array(variables)
  }

  /** Where the values shall go; one that would leave its bounds stops there and the others go on. Null: no way. */
  solve(
    movable: readonly number[],
    bounds: readonly (readonly [number, number])[],
    values: Float64Array,
  ): Float64Array | null {
    const held = this.#held.fill(0)
    const target = values.slice()
    for (let round = 0; round < 6; round++) {
      if (!this.#least()) return null
      let stopped = 0
      for (let index = 0; index < movable.length; index++) {
        if (held[index]) continue
        const place = movable[index]!
        const [low, high] = bounds[index]!
        const to = values[place]! + this.#move[index]! * this.ease[index]!
        target[place] = Math.min(high, Math.max(low, to))
        if (to >= low && to <= high) continue
        held[index] = 1
        stopped++
        for (let row = 0; row < this.equations; row++) {
          this.missing[row]! -= (this.rows[row]![index]! * (target[place]! - values[place]!)) / this.ease[index]!
          this.rows[row]![index] = 0
        }
      }
      if (stopped === 0) break
    }
    return target
  }

  /** move = A' (A A')^-1 missing, by Cholesky. */
  #least(): boolean {
    const [n, gram, prices] = [this.equations, this.#gram, this.#prices]
    for (let a = 0; a < n; a++) for (let b = 0; b <= a; b++) gram[a * n + b] = dot(this.rows[a]!, this.rows[b]!)
    for (let a = 0; a < n; a++) {
      const whole = gram[a * n + a]!
      for (let b = 0; b <= a; b++) {
        let left = gram[a * n + b]!
        for (let c = 0; c < b; c++) left -= gram[a * n + c]! * gram[b * n + c]!
        if (b < a) gram[a * n + b] = left / gram[b * n + b]!
        // What other figures say already adds nothing: its row is left out of the solution.
        else gram[a * n + a] = left > whole * RIDGE ? Math.sqrt(left) : Infinity
      }
    }
    for (let a = 0; a < n; a++) {
      let left = this.missing[a]!
      for (let b = 0; b < a; b++) left -= gram[a * n + b]! * prices[b]!
      prices[a] = left / gram[a * n + a]!
    }
    for (let a = n - 1; a >= 0; a--) {
      let left = prices[a]!
      for (let b = a + 1; b < n; b++) left -= gram[b * n + a]! * prices[b]!
      prices[a] = left / gram[a * n + a]!
    }
    const move = this.#move.fill(0)
    for (let a = 0; a < n; a++) {
      const price = prices[a]!
      const row = this.rows[a]!
      if (!Number.isFinite(price)) return false
      for (let index = 0; index < move.length; index++) move[index]! += price * row[index]!
    }
    return true
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!
  return sum
}
