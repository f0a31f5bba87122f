/**
 * What an attacker sees of one figure: which sets of groups were published, and how many people each group has.
 * The finest groups are the columns; a published set is the columns whose people are in its sum.
 */
export interface PublishedFamily {
  /** People in each column, known to the attacker (method 5.1). */
  readonly people: readonly number[]
  /** Each published sum, as the columns that it adds up. */
  readonly sets: readonly (readonly number[])[]
}

/** A group of one tree with the people attached to it alone, and whether its figure was published. */
export interface PublishedGroup {
  readonly id: string
  readonly parentId: string | null
  readonly own: number
  readonly published: boolean
}

/**
 * The family of sums that a published tree amounts to: one column per group that has people of its own, one set per
 * published group, over itself and everything below it.
 *
 * @param tree parents before children
 * @returns the family, and the group that each column stands for
 */
export function familyOf(tree: readonly PublishedGroup[]): PublishedFamily & { readonly columnIds: readonly string[] } {
  const column = new Map<string, number>()
  for (const { id, own } of tree) if (own > 0) column.set(id, column.size)
  const sets = new Map<string, number[]>(tree.filter((group) => group.published).map((group) => [group.id, []]))
  const parents = new Map(tree.map(({ id, parentId }) => [id, parentId]))
  for (const [id, place] of column)
    for (let above: string | null | undefined = id; above != null; above = parents.get(above))
      sets.get(above)?.push(place)
  return {
    people: tree.filter(({ own }) => own > 0).map(({ own }) => own),
    sets: [...sets.values()],
    columnIds: [...column.keys()],
  }
}
