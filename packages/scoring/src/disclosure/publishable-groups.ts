/** A group of one tree, with the number of people attached to it and to no group below it. */
export interface CountedGroup {
  readonly id: string
  readonly parentId: string | null
  readonly own: number
}

export interface PublishableOptions {
  /** The smallest number of people in any group that can be derived. */
  readonly k: number
  /** What showing a group is worth; the number of people in it unless stated. */
  readonly values?: ReadonlyMap<string, number>
}

interface Solution {
  /** People in the group and below. */
  readonly people: number
  /** best[r]: the most value below with r people (k = k or more) in no shown group, the group itself not shown. */
  readonly best: Float64Array
  /** For each child: which r before it and which q of its own led to each r after it, as r * (k + 1) + q. */
  readonly steps: readonly Int32Array[]
  /** The remainder, 0 or k, with which showing the group is best; null when it is better not shown or too small. */
  readonly shownWith: number | null
  /** What the parent sees: best, but best[0] also counts showing the group. */
  readonly offered: Float64Array
}

/**
 * Which groups of one tree may be shown, so that nobody can work out a figure for fewer than k people (method 5.3, R1).
 *
 * Shown groups are nested or apart; what can be derived from them are exactly unions of *atoms*, a shown group minus the
 * shown groups inside it (theorem 1). So every atom must hold nobody or at least k. Among all such choices this finds one
 * of the greatest value, exactly, by dynamic programming on the number of people left over: O(groups x k^2) time.
 * Only counts enter, so what is withheld says nothing about answers. The root is shown whenever it has k people;
 * with fewer nothing is. Equal values: the choice that comes first in the order given wins.
 *
 * @param tree one root, any order
 * @returns the ids of the groups to show; empty when the root has fewer than k people
 * @example
 * // B's parts of 9 and 6: showing 9 would show 6 = B - 9.
 * publishableGroups([{ id: 'B', parentId: null, own: 0 }, { id: 'B1', parentId: 'B', own: 9 },
 *   { id: 'B2', parentId: 'B', own: 6 }], { k: 7 }) // Set { 'B' }
 */
export function publishableGroups(tree: readonly CountedGroup[], options: PublishableOptions): ReadonlySet<string> {
  const { k, values } = options
  if (!Number.isInteger(k) || k < 1) throw new Error(`k is ${k}: pass a whole number of people, 1 or more`)
  if (tree.length === 0) return new Set()
  const { order, children } = parentsFirst(tree)
  const solutions = new Array<Solution>(tree.length)
  for (const group of order.toReversed()) solutions[group] = solve(tree[group]!, children[group]!, solutions, k, values)

  const root = order[0]!
  const { best, people } = solutions[root]!
  if (people < k) return new Set()
  return readBack(tree, children, solutions, { group: root, remainder: best[0]! >= best[k]! ? 0 : k }, k)
}

function solve(
  group: CountedGroup,
  children: readonly number[],
  solutions: readonly Solution[],
  k: number,
  values: ReadonlyMap<string, number> | undefined,
): Solution {
  let people = group.own
  let best = new Float64Array(k + 1).fill(-Infinity)
  best[Math.min(group.own, k)] = 0
  const steps: Int32Array[] = []
  for (const child of children) {
    const { offered, people: below } = solutions[child]!
    const next = new Float64Array(k + 1).fill(-Infinity)
    const step = new Int32Array(k + 1)
    for (let r = 0; r <= k; r++) {
      if (best[r] === -Infinity) continue
      for (let q = 0; q <= k; q++) {
        const value = best[r]! + offered[q]!
        const left = Math.min(k, r + q)
        if (value > next[left]!) {
          next[left] = value
          step[left] = r * (k + 1) + q
        }
      }
    }
    people += below
    best = next
    steps.push(step)
  }
  if (people < k) return { people, best, steps, shownWith: null, offered: best }
  const shownWith = best[0]! >= best[k]! ? 0 : k
  const shown = best[shownWith]! + (values?.get(group.id) ?? people)
  if (!(shown > best[0]!)) return { people, best, steps, shownWith: null, offered: best }
  const offered = best.slice()
  offered[0] = shown
  return { people, best, steps, shownWith, offered }
}

/** Follows the steps from a shown root down to every group that is shown with it. */
function readBack(
  tree: readonly CountedGroup[],
  children: readonly (readonly number[])[],
  solutions: readonly Solution[],
  root: { group: number; remainder: number },
  k: number,
): ReadonlySet<string> {
  const shown = new Set<string>([tree[root.group]!.id])
  const open = [root]
  for (let visit = open.pop(); visit; visit = open.pop()) {
    let remainder = visit.remainder
    for (let place = children[visit.group]!.length - 1; place >= 0; place--) {
      const child = children[visit.group]![place]!
      const step = solutions[visit.group]!.steps[place]![remainder]!
      const left = step % (k + 1)
      remainder = (step - left) / (k + 1)
      const { shownWith } = solutions[child]!
      const isShown = left === 0 && shownWith !== null
      if (isShown) shown.add(tree[child]!.id)
      open.push({ group: child, remainder: isShown ? shownWith : left })
    }
  }
  return shown
}

function parentsFirst(tree: readonly CountedGroup[]): { order: readonly number[]; children: readonly number[][] } {
  const places = new Map(tree.map((group, place) => [group.id, place]))
  if (places.size < tree.length) throw new Error('Two groups of the tree have the same id: give each its own')
  const children = tree.map((): number[] => [])
  const order: number[] = []
  tree.forEach((group, place) => {
    if (!Number.isInteger(group.own) || group.own < 0)
      throw new Error(`Group ${group.id} has ${group.own} people of its own: pass a whole number, 0 or more`)
    if (group.parentId === null) order.push(place)
    else {
      const parent = places.get(group.parentId)
      if (parent === undefined)
        throw new Error(`Group ${group.id} lies below ${group.parentId}, which is not in the tree: pass the whole tree`)
      children[parent]!.push(place)
    }
  })
  if (order.length !== 1) throw new Error(`The tree has ${order.length} roots: pass one branch with one root`)
  for (let next = 0; next < order.length; next++) order.push(...children[order[next]!]!)
  if (order.length < tree.length) throw new Error('Some groups lie below themselves: check the parents')
  return { order, children }
}
