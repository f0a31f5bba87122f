import { told, type Seen, type SeenObject } from '../crawl/seen.ts'

/** A shown group of a round: a unit with everything below it, or what is left in it. */
export interface Group {
  readonly unit: string
  readonly part: 'WHOLE' | 'REST'
  readonly respondents: number | null
  readonly figures: ReadonlyMap<string, SeenObject>
}

/** One branch of one round as it is published. */
export interface PublishedBranch {
  readonly round: string
  readonly branch: string
  /** Parents before children. */
  readonly units: readonly { readonly id: string; readonly parentId: string | null }[]
  readonly wholes: ReadonlyMap<string, Group>
  readonly rests: ReadonlyMap<string, Group>
  /** Nodes of which something is published. */
  readonly nodes: ReadonlySet<string>
}

/** A published branch as an attacker cuts it: its shown units only, each with the people that no shown unit below it has. */
export interface Atoms {
  readonly tree: readonly { readonly id: string; readonly parentId: string | null; readonly own: number }[]
  /** Units whose number of people is told nowhere. */
  readonly uncounted: readonly string[]
}

/** Everything of rounds that anybody was told, put together. */
export function publishedBranches(seen: Seen): readonly PublishedBranch[] {
  const figures = new Map<string, Map<string, SeenObject>>()
  for (const figure of seen.of('Figure')) {
    const { round, unit, part, node } = figure.place
    if (!round || !unit || !part || !node) continue
    const key = `${round} ${unit} ${part}`
    figures.set(key, (figures.get(key) ?? new Map()).set(node, figure))
  }
  const branches = new Map<string, PublishedBranch & { units: { id: string; parentId: string | null }[] }>()
  const branchOf = (round: string, branch: string) => {
    const key = `${round} ${branch}`
    const known = branches.get(key) ?? {
      round,
      branch,
      units: [],
      wholes: new Map<string, Group>(),
      rests: new Map<string, Group>(),
      nodes: new Set<string>(),
    }
    branches.set(key, known)
    return known
  }
  for (const object of seen.of('RoundUnit')) {
    const { round = '', branch = '', unit = '' } = object.place
    branchOf(round, branch).units.push({ id: unit, parentId: told<string>(object, 'parentId') })
  }
  for (const object of seen.of('ResultGroup')) {
    const { round = '', branch = '', unit = '', part } = object.place
    const into = branchOf(round, branch)
    const group: Group = {
      unit,
      part: part === 'REST' ? 'REST' : 'WHOLE',
      respondents: told(object, 'respondents'),
      figures: figures.get(`${round} ${unit} ${part}`) ?? new Map(),
    }
    ;(group.part === 'REST' ? (into.rests as Map<string, Group>) : (into.wholes as Map<string, Group>)).set(unit, group)
    for (const node of group.figures.keys()) (into.nodes as Set<string>).add(node)
  }
  return [...branches.values()].filter(({ wholes }) => wholes.size > 0)
}

export const isShown = (group: Group | undefined, node: string): boolean => {
  const figure = group?.figures.get(node)
  return figure !== undefined && told(figure, 'mean') !== null
}

/**
 * The atoms of the units that this holds of: the people of each less those of the nearest such units below.
 *
 * @param holds usually: a figure of one node is shown
 */
export function atomsOf(branch: PublishedBranch, holds: (group: Group) => boolean): Atoms {
  const shown = new Map([...branch.wholes].filter(([, group]) => holds(group)))
  const nearest = new Map<string, string | null>()
  const tree: { id: string; parentId: string | null; own: number }[] = []
  const place = new Map<string, number>()
  const uncounted: string[] = []
  for (const { id, parentId } of branch.units) {
    const above = parentId === null ? null : (nearest.get(parentId) ?? null)
    const group = shown.get(id)
    nearest.set(id, group ? id : above)
    if (!group) continue
    if (group.respondents === null) uncounted.push(id)
    const people = group.respondents ?? 0
    place.set(id, tree.length)
    tree.push({ id, parentId: above, own: people })
    if (above !== null) tree[place.get(above)!]!.own -= people
  }
  return { tree, uncounted }
}
