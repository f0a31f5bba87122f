import { type CountedGroup, type PublishableOptions, publishableGroups } from './publishable-groups.ts'

/**
 * The tree program restricted to groups that are shown already (method 5.4): a finer question, such as one item or one
 * indicator, may only be cut where the base was cut, so that its atoms are unions of base atoms.
 *
 * People of a group that may not be shown count to its nearest ancestor that may. The root must be among `allowed`,
 * else nothing is shown.
 *
 * @param tree the whole tree, parents before children
 * @param allowed the groups of the base
 */
export function publishableGroupsAmong(
  tree: readonly CountedGroup[],
  allowed: ReadonlySet<string>,
  options: PublishableOptions,
): ReadonlySet<string> {
  const nearest = new Map<string, string>()
  const contracted = new Map<string, { id: string; parentId: string | null; own: number }>()
  for (const group of tree) {
    const above = group.parentId === null ? undefined : nearest.get(group.parentId)
    if (allowed.has(group.id)) contracted.set(group.id, { id: group.id, parentId: above ?? null, own: 0 })
    const owner = allowed.has(group.id) ? group.id : above
    // Above the root of the base nothing is shown, so these people are in no figure.
    if (owner === undefined) continue
    nearest.set(group.id, owner)
    contracted.get(owner)!.own += group.own
  }
  return publishableGroups([...contracted.values()], options)
}
