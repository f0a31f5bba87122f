/** A unit as the cut of its round left it. */
export interface CutUnit {
  readonly id: string
  readonly parentId: string | null
  /** Whether it has figures of its own. */
  readonly published: boolean
}

/** A unit without figures of its own, within a group that has some. */
export interface UnitTogether {
  readonly id: string
  /** Some units below it are shown by themselves: only what is left of it is in the group. */
  readonly isRemainder: boolean
}

/**
 * Which units each shown group holds that are not shown by themselves (method 5.3): of a shown unit the topmost
 * unshown ones below it, down to the next shown unit. Units below those go with them and are not named again.
 *
 * That they are shown together only follows from the exact program: one more of them alone would leave it, or what is
 * then left of the group, with fewer than seven.
 *
 * @param units of one branch or several, parents before children
 * @returns by the unit whose atom it is; shown units that hold nothing else are left out
 * @example shownTogether([root, { id: 'a', parentId: 'root', published: false }]) // Map { root => [{ id: 'a', .. }] }
 */
export function shownTogether(units: readonly CutUnit[]): ReadonlyMap<string, readonly UnitTogether[]> {
  const above = new Map<string, { readonly atom: string | null; readonly top: { isRemainder: boolean } | null }>()
  const together = new Map<string, { id: string; isRemainder: boolean }[]>()
  for (const { id, parentId, published } of units) {
    const parent = parentId === null ? undefined : above.get(parentId)
    if (published) {
      if (parent?.top) parent.top.isRemainder = true
      above.set(id, { atom: id, top: null })
      continue
    }
    const atom = parent?.atom ?? null
    let top = parent?.top ?? null
    if (atom !== null && top === null) {
      const unit = { id, isRemainder: false }
      together.set(atom, [...(together.get(atom) ?? []), unit])
      top = unit
    }
    above.set(id, { atom, top })
  }
  return together
}
