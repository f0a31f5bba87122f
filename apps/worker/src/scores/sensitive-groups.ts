import { type NodeId, SENSITIVITY_LIMIT, sensitivityCheck, type ScoreTree } from '@mognad/scoring'

/** A unit of the round, as far as its shown groups depend on it. */
export interface GroupedUnit {
  readonly unitId: string
  readonly parentId: string | null
  readonly published: boolean | null
}

export interface SensitiveNode {
  readonly unitId: string
  readonly part: 'whole' | 'rest'
  readonly nodeId: NodeId
}

/** Who answered what: a row of `items` answers per person, and the unit whose atom the person belongs to. */
export interface RoundAnswers {
  readonly atomIds: readonly string[]
  readonly groupOf: Uint32Array
  readonly packed: Uint8Array
}

/**
 * Which figures of a round's shown groups may be due to who answered "don't know" (method 1.2). Checked are the top of each
 * branch and every other shown group of twenty people or more.
 *
 * @param units parents before children
 */
export function sensitiveGroups(
  tree: ScoreTree,
  units: readonly GroupedUnit[],
  { atomIds, groupOf, packed }: RoundAnswers,
): readonly SensitiveNode[] {
  const groups = atomIds.length
  const check = sensitivityCheck(tree, { groups, groupOf, answers: packed })
  const people = new Uint32Array(groups)
  for (const group of groupOf) people[group]!++
  return shownGroups(units, atomIds).flatMap(({ unitId, part, isTop, atoms }) => {
    const size = atoms.reduce((sum, atom) => sum + people[atom]!, 0)
    return size === 0 || (size < SENSITIVITY_LIMIT && !isTop)
      ? []
      : check(atoms).map((nodeId) => ({ unitId, part, nodeId }))
  })
}

/** Every shown unit with the atoms below it, and what is left of it where it has an atom of its own and others below. */
function shownGroups(units: readonly GroupedUnit[], atomIds: readonly string[]) {
  const parentOf = new Map(units.map(({ unitId, parentId }) => [unitId, parentId]))
  const published = units.filter((unit) => unit.published)
  const below = new Map<string, number[]>(published.map(({ unitId }) => [unitId, []]))
  for (const [atom, id] of atomIds.entries())
    for (let unit: string | null | undefined = id; unit; unit = parentOf.get(unit)) below.get(unit)?.push(atom)
  return published.flatMap(({ unitId, parentId }) => {
    const all = below.get(unitId)!
    const own = all.filter((atom) => atomIds[atom] === unitId)
    const whole = { unitId, part: 'whole' as const, isTop: parentId === null, atoms: all }
    if (own.length === 0 || own.length === all.length) return [whole]
    return [whole, { unitId, part: 'rest' as const, isTop: false, atoms: own }]
  })
}
