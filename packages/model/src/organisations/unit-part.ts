import type { Unit, UnitChange } from './unit.ts'

/** Ids of the given units and of everything below them. */
export function unitsBelow(
  units: readonly { readonly id: string; readonly parentId: string | null }[],
  tops: readonly string[],
): Set<string> {
  const children = new Map<string, string[]>()
  for (const { id, parentId } of units) {
    if (parentId === null) continue
    const siblings = children.get(parentId)
    if (siblings) siblings.push(id)
    else children.set(parentId, [id])
  }
  const found = new Set<string>()
  const waiting = [...tops]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(children.get(id) ?? []))
  }
  return found
}

/**
 * Whether an act stays within the part of the tree that somebody administers. The top of the part may be renamed and
 * described, but neither moved nor put away; nothing comes in from outside and nothing goes out.
 *
 * @param units those that live, and those that the act brings back
 * @param tops the administered units; null: the whole tree
 */
export function staysWithin(
  units: readonly Unit[],
  tops: readonly string[] | null,
  changes: readonly UnitChange[],
): boolean {
  if (tops === null) return true
  const part = unitsBelow(units, tops)
  const made = new Set(changes.flatMap(({ unitId, before }) => (before === null ? unitId : [])))
  const isInside = (id: string | null | undefined) => id != null && (part.has(id) || made.has(id))
  return changes.every(({ unitId, before, after }) => {
    if (before !== null && !part.has(unitId)) return false
    if ('parentId' in after && !isInside(after.parentId)) return false
    const changesPlace = 'parentId' in after || after.retired !== undefined
    return !(changesPlace && tops.includes(unitId))
  })
}
