/** The lightest way to divide a graph into two parts that are both not empty. */
export interface Cut {
  readonly weight: number
  /** The vertices of one of the two parts. */
  readonly side: readonly number[]
}

/**
 * The global minimum cut of an undirected graph with non-negative weights (Stoer & Wagner 1997, J ACM 44:585), O(V^3).
 *
 * For two partitions of the same people it is the smallest group that can be derived from both (method 5.6): vertices are
 * the parts of either, an edge's weight the people in common. A graph in several pieces has a cut of weight 0.
 *
 * @param weights symmetric, zero on the diagonal
 * @returns null for fewer than two vertices, which have nothing to cut
 */
export function minimumCut(weights: readonly (readonly number[])[]): Cut | null {
  assertSymmetric(weights)
  const left = weights.map((row) => [...row])
  const members = weights.map((_, vertex) => [vertex])
  let alive = weights.map((_, vertex) => vertex)
  let best: Cut | null = null
  while (alive.length > 1) {
    const { last, before, weight } = cutOfThePhase(left, alive)
    if (best === null || weight < best.weight) best = { weight, side: [...members[last]!] }
    merge(left, before, last)
    members[before]!.push(...members[last]!)
    alive = alive.filter((vertex) => vertex !== last)
  }
  return best
}

/** Adds the most tightly connected vertex until all are in; the last one against the rest is a cut. */
function cutOfThePhase(weights: readonly (readonly number[])[], alive: readonly number[]) {
  const pull = new Map(alive.map((vertex) => [vertex, 0]))
  let before = alive[0]!
  let last = before
  let weight = 0
  while (pull.size > 0) {
    const next = [...pull].reduce((tightest, each) => (each[1] > tightest[1] ? each : tightest))
    ;[before, last, weight] = [last, next[0], next[1]]
    pull.delete(last)
    for (const [vertex, sum] of pull) pull.set(vertex, sum + weights[last]![vertex]!)
  }
  return { before, last, weight }
}

function merge(weights: number[][], kept: number, gone: number): void {
  for (let vertex = 0; vertex < weights.length; vertex++) {
    weights[kept]![vertex]! += weights[gone]![vertex]!
    weights[vertex]![kept] = weights[kept]![vertex]!
  }
  weights[kept]![kept] = 0
}

function assertSymmetric(weights: readonly (readonly number[])[]): void {
  weights.forEach((row, from) => {
    if (row.length !== weights.length) throw new Error('A graph of weights is square: give each vertex a row of all')
    row.forEach((weight, to) => {
      if (!(weight >= 0) || weight !== weights[to]![from])
        throw new Error(`The edge ${from}-${to} weighs ${weight}: give the same weight, 0 or more, both ways`)
    })
  })
}
