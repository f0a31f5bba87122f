export interface Quadrature {
  readonly nodes: Float64Array
  readonly weights: Float64Array
}

/**
 * Gauss-Hermite quadrature for the standard normal distribution: sum w_i f(u_i) is the expected value of f(U), exact for
 * polynomials up to degree 2n - 1. Newton's method on the orthonormal Hermite polynomials (Press et al., Numerical
 * Recipes 4.6), with nodes and weights scaled from exp(-x^2) to the normal density. Weights add up to 1.
 *
 * @param n number of nodes, 1 to 100
 * @returns nodes ascending
 * @example gaussHermite(2) // { nodes: [-1, 1], weights: [0.5, 0.5] }
 */
export function gaussHermite(n: number): Quadrature {
  if (!(Number.isInteger(n) && n >= 1 && n <= 100)) throw new Error(`Quadrature with ${n} nodes: pass 1 to 100`)
  const nodes = new Float64Array(n)
  const weights = new Float64Array(n)
  let root = 0
  for (let place = 0; place < Math.ceil(n / 2); place++) {
    root = firstGuess(n, place, root, nodes)
    let slope = 0
    for (let step = 0; step < 100; step++) {
      const { value, before } = hermite(n, root)
      slope = Math.sqrt(2 * n) * before
      const change = value / slope
      root -= change
      if (Math.abs(change) < 1e-15 * Math.max(1, Math.abs(root))) break
    }
    slope = Math.sqrt(2 * n) * hermite(n, root).before
    // During the search the nodes are those of exp(-x^2), the largest first.
    nodes[place] = root
    weights[place] = 2 / (slope * slope * Math.sqrt(Math.PI))
  }
  return inAscendingOrder(n, nodes, weights)
}

function inAscendingOrder(n: number, found: Float64Array, weights: Float64Array): Quadrature {
  const nodes = new Float64Array(n)
  const mirrored = new Float64Array(n)
  for (let place = 0; place < Math.ceil(n / 2); place++) {
    const node = n % 2 === 1 && place === (n - 1) / 2 ? 0 : Math.SQRT2 * found[place]!
    nodes[place] = -node
    nodes[n - 1 - place] = node
    mirrored[place] = mirrored[n - 1 - place] = weights[place]!
  }
  return { nodes, weights: mirrored }
}

function firstGuess(n: number, place: number, last: number, found: Float64Array): number {
  if (place === 0) return Math.sqrt(2 * n + 1) - 1.85575 * (2 * n + 1) ** -0.16667
  if (place === 1) return last - (1.14 * n ** 0.426) / last
  if (place === 2) return 1.86 * last - 0.86 * found[0]!
  if (place === 3) return 1.91 * last - 0.91 * found[1]!
  return 2 * last - found[place - 2]!
}

/** The orthonormal Hermite polynomial of degree n at x, and the one before it. */
function hermite(n: number, x: number): { value: number; before: number } {
  let value = Math.PI ** -0.25
  let before = 0
  for (let degree = 1; degree <= n; degree++) {
    const next = x * Math.sqrt(2 / degree) * value - Math.sqrt((degree - 1) / degree) * before
    before = value
    value = next
  }
  return { value, before }
}
