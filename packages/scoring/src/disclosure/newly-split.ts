/**
 * The smallest group of values that one more publication sets apart from all others.
 *
 * Each publication divides the values that it covers into groups and gives figures of whole groups only. Everything that
 * can be worked out from all of them together is constant on the groups that they have in common, so a group is safe when
 * it is empty or large enough, whatever is subtracted from whatever (method 5.3, theorem 1, and 5.7). Groups that the
 * earlier publications had set apart already are not counted: one more does not make them smaller.
 *
 * @param earlier groups of each earlier publication; within one publication no value is in two groups
 * @param next groups of the publication that is asked about
 * @returns how many values the smallest new group holds; null when nothing is set apart that was not before
 * @example newlySplit([[['a', 'b', 'c']]], [['a', 'b', 'c', 'd']]) // 1: d = the new total - the old one
 */
export function newlySplit(
  earlier: readonly (readonly (readonly string[])[])[],
  next: readonly (readonly string[])[],
): number | null {
  const before = new Map<string, string>()
  earlier.forEach((groups, publication) => mark(before, groups, `${publication}`))
  const after = new Map(before)
  mark(after, next, 'next')
  const sizeBefore = sizes(before)
  const sizeAfter = sizes(after)
  let smallest: number | null = null
  for (const [value, group] of after) {
    const size = sizeAfter.get(group)!
    const old = before.get(value)
    const wasSetApart = old !== undefined && sizeBefore.get(old) === size
    if (!wasSetApart && (smallest === null || size < smallest)) smallest = size
  }
  return smallest
}

/** Adds to every value's mark the group that it is in. Values with equal marks have been in the same groups throughout. */
function mark(marks: Map<string, string>, groups: readonly (readonly string[])[], publication: string): void {
  groups.forEach((values, group) => {
    for (const value of values) marks.set(value, `${marks.get(value) ?? ''} ${publication}:${group}`)
  })
}

function sizes(marks: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const group of marks.values()) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}
