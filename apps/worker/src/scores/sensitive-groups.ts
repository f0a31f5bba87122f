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
  const items = tree.items.length
  const check = sensitivityCheck(tree)
  const rowsOfAtom = new Map<string, number[]>(atomIds.map((id) => [id, []]))
  groupOf.forEach((group, row) => rowsOfAtom.get(atomIds[group]!)!.push(row))
  const answersOf = (rows: readonly number[]) => {
    const answers = new Uint8Array(rows.length * items)
    rows.forEach((row, place) => answers.set(packed.subarray(row * items, (row + 1) * items), place * items))
    return answers
  }
  return shownGroups(units, rowsOfAtom).flatMap(({ unitId, part, isTop, rows }) =>
    rows.length === 0 || (rows.length < SENSITIVITY_LIMIT && !isTop)
      ? []
      : check(answersOf(rows)).map((nodeId) => ({ unitId, part, nodeId })),
  )
}

function shownGroups(units: readonly GroupedUnit[], rowsOfAtom: ReadonlyMap<string, readonly number[]>) {
  const parentOf = new Map(units.map(({ unitId, parentId }) => [unitId, parentId]))
  const published = units.filter((unit) => unit.published)
  const below = new Map<string, number[]>(published.map(({ unitId }) => [unitId, []]))
  for (const [atom, rows] of rowsOfAtom)
    for (let unit: string | null | undefined = atom; unit; unit = parentOf.get(unit)) below.get(unit)?.push(...rows)
  return published.flatMap(({ unitId, parentId }) => {
    const all = below.get(unitId)!
    const own = rowsOfAtom.get(unitId) ?? []
    const whole = { unitId, part: 'whole' as const, isTop: parentId === null, rows: all }
    if (own.length === 0 || own.length === all.length) return [whole]
    return [whole, { unitId, part: 'rest' as const, isTop: false, rows: own }]
  })
}
