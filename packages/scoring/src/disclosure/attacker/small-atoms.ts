import type { PublishedGroup } from './published-family.ts'

/** What a published group adds up to once the published groups inside it are subtracted. */
export interface Atom {
  readonly groupId: string
  readonly people: number
}

/**
 * The atoms of a published tree with 1 to k - 1 people: exactly what breaks it (method 5.3, theorem 1). Linear time.
 *
 * @param tree parents before children
 */
export function smallAtoms(tree: readonly PublishedGroup[], k: number): readonly Atom[] {
  const owner = new Map<string, string>()
  const people = new Map<string, number>()
  for (const { id, parentId, own, published } of tree) {
    const holder = published ? id : parentId === null ? undefined : owner.get(parentId)
    if (holder === undefined) continue
    owner.set(id, holder)
    people.set(holder, (people.get(holder) ?? 0) + own)
  }
  return [...people].flatMap(([groupId, count]) => (count > 0 && count < k ? [{ groupId, people: count }] : []))
}
