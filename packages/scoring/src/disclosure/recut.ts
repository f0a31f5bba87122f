/** A unit of an earlier round, as it was cut when that round's box was opened. */
export interface EarlierUnit {
  readonly id: string
  readonly parentId: string | null
  /** Whether it had figures of its own. */
  readonly published: boolean
  /** Whether anybody was attached to the unit itself. */
  readonly hasPeople: boolean
}

/** A unit of a later tree. */
export interface LaterUnit {
  readonly id: string
  readonly parentId: string | null
}

/**
 * Why an earlier round cannot be shown for a unit of a later tree: it had nobody then, its people were shown only together
 * with others, or nothing of its branch was shown.
 */
export type NoRecutReason = 'new' | 'notApart' | 'hidden'

/** A unit of the later tree whose people were cut otherwise in the earlier round. */
export interface Recut {
  readonly unitId: string
  /** The earlier units that hold its people, the topmost of each; empty for a new unit. */
  readonly from: readonly string[]
  /** The atoms that make it up exactly; empty with a reason. */
  readonly atoms: readonly string[]
  /** With `notApart`: the earlier units whose people were in the same atoms. */
  readonly sharedWith: readonly string[]
  readonly reason: NoRecutReason | null
}

/**
 * An earlier round on a later tree (method 5.6, R7). Answers keep the name of their atom only, so a unit of the later
 * tree may be shown for the earlier round exactly when the people that it holds now made up whole atoms then: a union
 * of atoms can be worked out from what was shown, so showing it tells nothing new. Anything else has a reason.
 *
 * People go where their unit went: a unit that is still there holds its own; one that was merged is followed; one that was
 * put away without a successor counts to what was its parent, as if it had been closed within it.
 *
 * @param earlier one branch, parents before children
 * @param later one branch, parents before children
 * @param successors unit that was merged → unit that it was merged into
 * @returns only units for which the two trees differ; all others are themselves in both rounds
 * @example recuts([town, a, b], [town, a], new Map([['b', 'a']])) // a was a and b: the union of their atoms
 */
export function recuts(
  earlier: readonly EarlierUnit[],
  later: readonly LaterUnit[],
  successors: ReadonlyMap<string, string>,
): readonly Recut[] {
  const people = earlier.some(({ hasPeople }) => hasPeople) ? earlier.filter(({ hasPeople }) => hasPeople) : earlier
  const laterParent = parentsOf(later)
  const earlierParent = parentsOf(earlier)
  const placeOf = placesIn(laterParent, earlierParent, successors)
  const now = heldBy(people, (id) => ancestors(placeOf(id), laterParent))
  const then = heldBy(people, (id) => ancestors(id, earlierParent))
  const atoms = atomsOf(earlier)
  const inAtom = new Map<string, string[]>()
  for (const { id } of people) {
    const atom = atoms.get(id)
    if (atom) inAtom.set(atom, [...(inAtom.get(atom) ?? []), id])
  }
  return later.flatMap(({ id: unitId }): Recut[] => {
    const held = now.get(unitId) ?? new Set<string>()
    const before = then.get(unitId)
    if (earlierParent.has(unitId) && isSame(held, before ?? new Set())) return []
    const none = { unitId, from: topmost(earlier, then, held), atoms: [], sharedWith: [] }
    if (held.size === 0) return [{ ...none, reason: 'new' }]
    const touched = new Set([...held].map((id) => atoms.get(id) ?? null))
    if (touched.has(null)) return [{ ...none, reason: 'hidden' }]
    const others = [...touched].flatMap((atom) => inAtom.get(atom!)!.filter((id) => !held.has(id)))
    if (others.length > 0) return [{ ...none, sharedWith: topmost(earlier, then, new Set(others)), reason: 'notApart' }]
    return [{ ...none, atoms: [...touched].map((atom) => atom!), reason: null }]
  })
}

const parentsOf = (units: readonly LaterUnit[]) => new Map(units.map(({ id, parentId }) => [id, parentId]))

/** The unit of the later tree in which the people of an earlier one are; null when its branch is gone. */
function placesIn(
  later: ReadonlyMap<string, string | null>,
  earlier: ReadonlyMap<string, string | null>,
  successors: ReadonlyMap<string, string>,
): (id: string) => string | null {
  const find = (id: string, seen: ReadonlySet<string>): string | null => {
    if (later.has(id)) return id
    const next = successors.get(id)
    // Merged there and back: the chain is left where it bites its tail.
    if (next !== undefined && !seen.has(next)) {
      const place = find(next, new Set([...seen, next]))
      if (place !== null) return place
    }
    const parent = earlier.get(id)
    return parent && !seen.has(parent) ? find(parent, new Set([...seen, parent])) : null
  }
  return (id) => find(id, new Set([id]))
}

/** A unit and all above it. */
function* ancestors(id: string | null, parents: ReadonlyMap<string, string | null>): Generator<string> {
  for (let at: string | null | undefined = id; at; at = parents.get(at)) yield at
}

function heldBy(people: readonly EarlierUnit[], holders: (id: string) => Iterable<string>): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>()
  for (const { id } of people)
    for (const holder of holders(id)) held.set(holder, (held.get(holder) ?? new Set()).add(id))
  return held
}

/** The shown unit under whose label each unit's answers were stored; none where nothing above was shown. */
function atomsOf(units: readonly EarlierUnit[]): Map<string, string> {
  const atoms = new Map<string, string>()
  for (const { id, parentId, published } of units) {
    const atom = published ? id : parentId === null ? undefined : atoms.get(parentId)
    if (atom !== undefined) atoms.set(id, atom)
  }
  return atoms
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && [...one].every((id) => other.has(id))

/** The fewest units that together hold these people and no others. */
function topmost(
  units: readonly EarlierUnit[],
  peopleBelow: ReadonlyMap<string, ReadonlySet<string>>,
  held: ReadonlySet<string>,
): string[] {
  const named = new Set<string>()
  const covered = new Set<string>()
  for (const { id, parentId } of units) {
    const below = peopleBelow.get(id)
    const isInside = below !== undefined && below.size > 0 && [...below].every((one) => held.has(one))
    if (parentId !== null && covered.has(parentId)) covered.add(id)
    else if (isInside) {
      covered.add(id)
      named.add(id)
    } else if (held.has(id)) named.add(id)
  }
  return [...named]
}
