/** A group of the organisation tree, with the number of people attached to it and to no group below it. */
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

/** Which groups of one tree may be shown (method 5.3). */
export function publishableGroups(tree: readonly CountedGroup[], options: PublishableOptions): ReadonlySet<string> {
  throw new Error(`not written yet ${tree.length} ${options.k}`)
}
