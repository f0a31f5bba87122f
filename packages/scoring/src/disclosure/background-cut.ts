import { minimumCut } from './minimum-cut.ts'

/**
 * The fewest people for whom a figure can be worked out when one background variable is published beside the atoms
 * (method 5.6): the minimum cut of the graph of atoms and categories, whose edges are the people they have in common.
 * A sum of atoms and categories that speaks of few people is such a cut, and the other way round; exact for two
 * partitions. The variable may be shown when this is at least the limit.
 *
 * Parts of the graph that have nobody in common are cut each for itself: taking them apart derives nothing new.
 * A category that one atom holds alone with others is the classic failure: the rest of that atom.
 *
 * @param people people by atom and category, whole numbers
 * @returns null when there is nobody
 * @example fewestPeopleFrom([[9, 2], [9, 0]]) // 2: the second category lies in the first atom alone
 */
export function fewestPeopleFrom(people: readonly (readonly number[])[]): number | null {
  const cuts = connectedParts(graphOf(people)).map((part) => minimumCut(part)!.weight)
  return cuts.length === 0 ? null : Math.min(...cuts)
}

/**
 * Whether nothing about fewer than `k` people can be worked out: `fewestPeopleFrom(people) >= k`, or nobody is there.
 * Vertices with `k` people or more in common are on the same side of every lighter cut, so they are taken together first:
 * what is left is small however many units there are.
 */
export function isCutAtLeast(people: readonly (readonly number[])[], k: number): boolean {
  const weights = graphOf(people)
  const cuts = connectedParts(takenTogether(weights, k)).map((part) => minimumCut(part)?.weight ?? Infinity)
  // A part that is one vertex has nothing to cut, but must hold enough people itself: with k in common it does.
  return cuts.every((cut) => cut >= k)
}

/** The graph in which vertices joined by an edge of `k` or more are one. */
function takenTogether(weights: readonly (readonly number[])[], k: number): number[][] {
  const groupOf = weights.map((_, vertex) => vertex)
  const find = (vertex: number): number => (groupOf[vertex] === vertex ? vertex : find(groupOf[vertex]!))
  weights.forEach((row, from) =>
    row.forEach((weight, to) => {
      if (weight >= k) groupOf[find(from)] = find(to)
    }),
  )
  const groups = [...new Set(groupOf.map((_, vertex) => find(vertex)))]
  const placeOf = groupOf.map((_, vertex) => groups.indexOf(find(vertex)))
  const sums = groups.map(() => new Array<number>(groups.length).fill(0))
  weights.forEach((row, from) =>
    row.forEach((weight, to) => {
      if (placeOf[from] !== placeOf[to]) sums[placeOf[from]!]![placeOf[to]!]! += weight
    }),
  )
  return sums
}

/** Atoms first, then categories. */
function graphOf(people: readonly (readonly number[])[]): number[][] {
  const size = people.length + (people[0]?.length ?? 0)
  const weights = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  people.forEach((row, atom) =>
    row.forEach((count, category) => {
      if (!Number.isInteger(count) || count < 0)
        throw new Error(`Atom ${atom} has ${count} people of category ${category}: pass whole numbers, 0 or more`)
      weights[atom]![people.length + category] = weights[people.length + category]![atom] = count
    }),
  )
  return weights
}

/** The weights within each part that hangs together; vertices without people are in none. */
function connectedParts(weights: readonly (readonly number[])[]): number[][][] {
  const unseen = new Set(weights.flatMap((row, vertex) => (row.some((weight) => weight > 0) ? [vertex] : [])))
  const parts: number[][][] = []
  for (const start of unseen) {
    const part = [start]
    unseen.delete(start)
    for (const vertex of part)
      for (const other of unseen)
        if (weights[vertex]![other]! > 0) {
          part.push(other)
          unseen.delete(other)
        }
    parts.push(part.map((vertex) => part.map((other) => weights[vertex]![other]!)))
  }
  return parts
}
