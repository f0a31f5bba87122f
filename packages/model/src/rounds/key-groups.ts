import { ATOM_LIMIT, publishableGroups } from '@mognad/scoring'

export interface UnitWithInvited {
  readonly id: string
  readonly parentId: string | null
  readonly branch: 'own' | 'funded'
  /** Invited to this unit itself, without what lies below it. */
  readonly invited: number
}

/**
 * The key group of every unit when a round opens: the unit under whose label its envelopes are sealed, and by which
 * responses are counted until the box is opened (docs/anonymity.md).
 *
 * Decided by the exact tree program on the numbers invited, each branch on its own: every key group has nobody or at
 * least seven invited, also those that are left in an ancestor, so that no count of fewer than seven can be shown or be
 * worked out by subtraction. A unit that may not be a group of its own goes to its nearest ancestor that is one. Only a
 * branch with fewer than seven invited in all has a smaller group, its root; it is counted nowhere.
 *
 * @param units parents before children
 * @returns unit → key group
 */
export function keyGroupsOf(units: readonly UnitWithInvited[]): Map<string, string> {
  const groups = new Map<string, string>()
  for (const branch of ['own', 'funded'] as const) {
    const tree = units.filter((unit) => unit.branch === branch)
    const counted = tree.map(({ id, parentId, invited }) => ({ id, parentId, own: invited }))
    const apart = publishableGroups(counted, { k: ATOM_LIMIT })
    for (const { id, parentId } of tree) {
      const above = parentId === null ? id : (groups.get(parentId) ?? id)
      groups.set(id, apart.has(id) ? id : above)
    }
  }
  return groups
}
