/** A unit as the tree needs it. */
export interface TreeUnit {
  readonly id: string
  readonly parentId: string | null
  readonly branch: 'own' | 'funded'
}

export type TreeProblem =
  | {
      readonly code: 'DUPLICATE_UNIT' | 'UNKNOWN_PARENT' | 'CIRCLE' | 'PARENT_OF_OTHER_BRANCH'
      readonly unitId: string
    }
  | { readonly code: 'SEVERAL_ROOTS'; readonly branch: 'own' | 'funded'; readonly unitId: string }

/** What keeps a list of units from being one tree per branch. An empty list is a tree. */
export function treeProblems(units: readonly TreeUnit[]): TreeProblem[] {
  const problems: TreeProblem[] = []
  const byId = new Map<string, TreeUnit>()
  const roots = new Set<string>()
  for (const unit of units) {
    if (byId.has(unit.id)) problems.push({ code: 'DUPLICATE_UNIT', unitId: unit.id })
    byId.set(unit.id, unit)
  }
  for (const unit of units) {
    if (unit.parentId === null) {
      if (roots.has(unit.branch)) problems.push({ code: 'SEVERAL_ROOTS', branch: unit.branch, unitId: unit.id })
      roots.add(unit.branch)
      continue
    }
    const parent = byId.get(unit.parentId)
    if (!parent) problems.push({ code: 'UNKNOWN_PARENT', unitId: unit.id })
    else if (parent.branch !== unit.branch) problems.push({ code: 'PARENT_OF_OTHER_BRANCH', unitId: unit.id })
    else if (isBelowItself(unit, byId)) problems.push({ code: 'CIRCLE', unitId: unit.id })
  }
  return problems
}

function isBelowItself(unit: TreeUnit, byId: ReadonlyMap<string, TreeUnit>): boolean {
  const seen = new Set<string>()
  for (let at: TreeUnit | undefined = unit; at; at = at.parentId === null ? undefined : byId.get(at.parentId)) {
    if (seen.has(at.id)) return true
    seen.add(at.id)
  }
  return false
}

/**
 * The units with every parent before its children; siblings keep their order.
 *
 * @throws when the units are no tree: ask `treeProblems` first
 */
export function parentsFirst<Unit extends TreeUnit>(units: readonly Unit[]): Unit[] {
  if (treeProblems(units).length > 0) throw new RangeError('the units are no tree')
  const children = new Map<string | null, Unit[]>()
  for (const unit of units) {
    const siblings = children.get(unit.parentId)
    if (siblings) siblings.push(unit)
    else children.set(unit.parentId, [unit])
  }
  const ordered: Unit[] = []
  const visit = (unit: Unit) => {
    ordered.push(unit)
    for (const child of children.get(unit.id) ?? []) visit(child)
  }
  for (const root of children.get(null) ?? []) visit(root)
  return ordered
}

/** A sum over every unit and all below it, by unit id. Units come with parents before children. */
export function sumsBelow<Unit extends TreeUnit>(
  parentsFirstUnits: readonly Unit[],
  own: (unit: Unit) => number,
): Map<string, number> {
  const sums = new Map<string, number>()
  for (const unit of parentsFirstUnits.toReversed()) {
    const sum = (sums.get(unit.id) ?? 0) + own(unit)
    sums.set(unit.id, sum)
    if (unit.parentId !== null) sums.set(unit.parentId, (sums.get(unit.parentId) ?? 0) + sum)
  }
  return sums
}
