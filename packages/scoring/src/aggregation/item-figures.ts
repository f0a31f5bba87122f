import { itemCount, meanOf, varianceOf } from '../counting/item-count.ts'
import type { Counters } from '../counting/counters.ts'
import { ITEM_LIMIT } from '../disclosure/limits.ts'
import { publishableGroups } from '../disclosure/publishable-groups.ts'
import { truncateMean } from '../disclosure/truncation.ts'
import type { ScoreItem } from '../scales/score-tree.ts'
import { type AtomSpread, pooledPhi } from '../uncertainty/dispersion.ts'
import type { Atom, ShownGroup } from './organisation-groups.ts'

/** A union of atoms on which one item is shown, and below which it is not. */
export interface ItemAtom {
  /** The atom whose unit gives it its name. */
  readonly owner: number
  readonly spread: AtomSpread
  /** The mean as it may be shown; everything else is computed from it. */
  readonly mean: number
  readonly truncated: 'low' | 'high' | null
  /** Frame of its atoms that have answers; null when unknown. */
  readonly frame: number | null
}

/** One item over a whole branch. */
export interface ItemFigures {
  /** Substantive answers and "don't know" per atom. */
  readonly answers: readonly number[]
  readonly dontKnow: readonly number[]
  readonly itemAtoms: readonly ItemAtom[]
  /** The item atom in which each atom's answers lie; null where the item is shown nowhere above. */
  readonly itemAtomOf: readonly (ItemAtom | null)[]
  /** Pooled dispersion of the item over the branch. */
  readonly phi: number
}

/**
 * The only primitive figures of a branch: item means of item atoms (method 5.4). The tree program is run again on the
 * shown units with the item's own counts and limit 5, so that item atoms are unions of atoms; then means are truncated.
 */
export function itemFigures(
  item: ScoreItem,
  index: number,
  branch: { atoms: readonly Atom[]; counters: Counters; isJoint: boolean; phiFallback: number },
): ItemFigures {
  const { atoms, counters, isJoint } = branch
  const count = (some: readonly number[]) =>
    itemCount(
      counters,
      item,
      index,
      some.map((atom) => atoms[atom]!.counterGroup).filter((group) => group !== null),
    )
  const perAtom = atoms.map((_, atom) => count([atom]))
  const answers = perAtom.map((atom) => atom.answers)
  const shown = publishableGroups(
    atoms.map((atom, place) => ({
      id: atom.unitId,
      parentId: atom.parent === null ? null : atoms[atom.parent]!.unitId,
      own: answers[place]!,
    })),
    { k: isJoint ? 1 : ITEM_LIMIT },
  )

  const ownerOf: (number | null)[] = []
  atoms.forEach((atom, place) =>
    ownerOf.push(shown.has(atom.unitId) ? place : atom.parent === null ? null : ownerOf[atom.parent]!),
  )
  const itemAtoms = new Map<number, ItemAtom>()
  for (const owner of new Set(ownerOf)) {
    if (owner === null) continue
    const members = atoms.map((_, place) => place).filter((place) => ownerOf[place] === owner && answers[place]! > 0)
    const total = count(members)
    const mean = meanOf(total, item.categories)
    if (mean === null) continue
    const frames = members.map((place) => atoms[place]!.frame)
    itemAtoms.set(owner, {
      owner,
      spread: { n: total.answers, mean, variance: varianceOf(total, item.categories) },
      ...(isJoint ? { mean, truncated: null } : truncateMean(mean, total.answers)),
      frame: frames.includes(null) ? null : frames.reduce<number>((sum, frame) => sum + frame!, 0),
    })
  }
  const all = [...itemAtoms.values()]
  return {
    answers,
    dontKnow: perAtom.map((atom) => atom.dontKnow),
    itemAtoms: all,
    itemAtomOf: ownerOf.map((owner) => (owner === null ? null : (itemAtoms.get(owner) ?? null))),
    phi: pooledPhi(
      all.map((itemAtom) => itemAtom.spread),
      branch.phiFallback,
    ),
  }
}

/**
 * The item atoms that make up a group exactly; null when the item's cut does not follow the group's border
 * (it is then hidden there, because a figure would speak of other people than the group's).
 */
export function itemAtomsOf(figures: ItemFigures, group: ShownGroup): readonly ItemAtom[] | null {
  const inside = new Set(group.atoms)
  const answering = group.atoms.filter((atom) => figures.answers[atom]! > 0)
  const parts = new Set(answering.map((atom) => figures.itemAtomOf[atom]))
  if (parts.size === 0 || parts.has(null)) return null
  const reachesOut = figures.itemAtomOf.some(
    (part, atom) => part !== null && parts.has(part) && figures.answers[atom]! > 0 && !inside.has(atom),
  )
  return reachesOut ? null : [...parts].map((part) => part!)
}
