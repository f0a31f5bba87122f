/** Against figures that say the same twice. */
const RIDGE = 1e-10

/**
 * The smallest move of some free values, by least squares, that adds what is missing to every figure: one equation for each
 * figure. Made for one pattern of equations and filled in anew for every step.
 */
export class LeastMove {
  /** Of each equation the coefficients by free value; 0 outside its support. */
  readonly rows: readonly Float64Array[]
  readonly missing: Float64Array
  /** How easily each free value moves; coefficients are multiplied by it. */
  readonly ease: Float64Array
  readonly #supports: readonly Int32Array[]
  readonly #gram: Float64Array
  readonly #prices: Float64Array
  readonly #move: Float64Array
  readonly #held: Uint8Array

  /** @param supports of each equation the free values that are in it, ascending: most figures are of few members */
  constructor(supports: readonly Int32Array[], variables: number) {
    const equations = supports.length
    this.#supports = supports
    this.rows = supports.map(() => new Float64Array(variables))
    this.missing = new Float64Array(equations)
    this.ease = new Float64Array(variables).fill(1)
    this.#gram = new Float64Array(equations * equations)
    this.#prices = new Float64Array(equations)
    this.#move = new Float64Array(variables)
    this.#held = new Uint8Array(variables)
  }

  /**
   * Moves the values by as little as mends the figures; one that would leave its bounds stops there and the others go on.
   *
   * @returns false: there is no way, and the values are as they were
   */
  solve(movable: readonly number[], bounds: readonly (readonly [number, number])[], values: Float64Array): boolean {
    const [held, move, ease, target] = [this.#held.fill(0), this.#move, this.ease, new Float64Array(movable.length)]
    for (let round = 0; round < 6; round++) {
      if (!this.#least()) return false
      let stopped = 0
      for (let index = 0; index < movable.length; index++) {
        if (held[index]) continue
        const from = values[movable[index]!]!
        const [low, high] = bounds[index]!
        const to = from + move[index]! * ease[index]!
        target[index] = Math.min(high, Math.max(low, to))
        if (to >= low && to <= high) continue
        held[index] = 1
        stopped++
        this.#hold(index, (target[index]! - from) / ease[index]!)
      }
      if (stopped === 0) break
    }
    for (let index = 0; index < movable.length; index++) values[movable[index]!] = target[index]!
    return true
  }

  /** From here on this value has moved by so much and moves no more. */
  #hold(index: number, by: number): void {
    for (let row = 0; row < this.rows.length; row++) {
      const coefficients = this.rows[row]!
      if (coefficients[index] === 0) continue
      this.missing[row]! -= coefficients[index]! * by
      coefficients[index] = 0
    }
  }

  /** move = A' (A A')^-1 missing, by Cholesky. */
  #least(): boolean {
    const [n, gram, prices] = [this.rows.length, this.#gram, this.#prices]
    this.#products()
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
      if (!Number.isFinite(price)) return false
      const row = this.rows[a]!
      for (const index of this.#supports[a]!) move[index]! += price * row[index]!
    }
    return true
  }

  /** A A': two figures have in common what is in the smaller one at most. */
  #products(): void {
    const n = this.rows.length
    for (let a = 0; a < n; a++)
      for (let b = 0; b <= a; b++) {
        const [one, other] = [this.#supports[a]!, this.#supports[b]!]
        this.#gram[a * n + b] = dot(this.rows[a]!, this.rows[b]!, one.length < other.length ? one : other)
      }
  }
}

function dot(a: Float64Array, b: Float64Array, support: Int32Array): number {
  let sum = 0
  for (let at = 0; at < support.length; at++) sum += a[support[at]!]! * b[support[at]!]!
  return sum
}
