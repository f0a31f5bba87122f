import { ATOM_LIMIT } from '../disclosure/limits.ts'
import type { OrganisationToScore, ScoredUnit } from './score-organisation.ts'
import type { GroupPart } from './score-row.ts'

/** A shown unit minus the shown units below it: the smallest group of people that enters any figure (method 5.3). */
export interface Atom {
  readonly unitId: string
  /** The atom of the nearest shown unit above; null for the root. */
  readonly parent: number | null
  /** The counter group that holds its answers; null when nobody answered. */
  readonly counterGroup: number | null
  readonly respondents: number
  /** N_a: the frame of its units together; null when any is unknown. Never below the respondents. */
  readonly frame: number | null
}

/** A group of people that has rows of its own. */
export interface ShownGroup {
  readonly unitId: string
  readonly part: GroupPart
  /** The atom of the unit itself. */
  readonly atom: number
  /** All atoms of the group. */
  readonly atoms: readonly number[]
  readonly respondents: number
}

export interface OrganisationGroups {
  /** Atoms in the order of the units, parents first; empty when nothing of the branch is shown. */
  readonly atoms: readonly Atom[]
  readonly groups: readonly ShownGroup[]
}

/**
 * The atoms of one branch and the groups that are shown: every published unit as a whole, and as a rest where
 * respondents remain beside its published units (method 5.3). Checks that the atoms obey R1 before anything is computed.
 */
export function organisationGroups({ units, counters, atomIds, collection }: OrganisationToScore): OrganisationGroups {
  if (atomIds.length !== counters.groups)
    throw new Error(`${atomIds.length} atom ids for ${counters.groups} counter groups: name the unit of every group`)
  if (new Set(atomIds).size < atomIds.length)
    throw new Error('Two counter groups have the same atom id: merge their counters first')
  const counterGroups = new Map(atomIds.map((unitId, group) => [unitId, group]))
  const atoms = atomsOf(units, counterGroups, counters.respondents)
  if (collection === 'persons') assertLargeEnough(atoms)
  const below = atomsBelow(atoms)
  const groups = atoms.flatMap((_, index) => groupsOf(atoms, below[index]!, index))
  assertSameRespondents(units, groups)
  return { atoms, groups }
}

/**
 * Groups made of whole atoms, under names of their own.
 *
 * @throws when an atom is none of this branch, or a union has none
 */
export function unionGroups(
  atoms: readonly Atom[],
  unions: readonly { readonly id: string; readonly atoms: readonly string[] }[],
): readonly ShownGroup[] {
  const placeOf = new Map(atoms.map(({ unitId }, place) => [unitId, place]))
  return unions.map(({ id, atoms: members }): ShownGroup => {
    const places = members.map((unitId) => {
      const place = placeOf.get(unitId)
      if (place === undefined) throw new Error(`${unitId} is not the unit of an atom: take the unions from recuts`)
      return place
    })
    const [first] = places
    if (first === undefined) throw new Error(`The union ${id} is empty: leave it out`)
    const respondents = places.reduce((sum, place) => sum + atoms[place]!.respondents, 0)
    return { unitId: id, part: 'whole', atom: first, atoms: places, respondents }
  })
}

function atomsOf(
  units: readonly ScoredUnit[],
  counterGroups: ReadonlyMap<string, number>,
  respondentsOf: Uint32Array,
): readonly Atom[] {
  const atoms: { unitId: string; parent: number | null; counterGroup: number | null; frame: number | null }[] = []
  const atomOf = new Map<string, number | null>()
  for (const unit of units) {
    const above = unit.parentId === null ? null : atomOf.get(unit.parentId)
    if (above === undefined)
      throw new Error(`Unit ${unit.id} stands before its parent ${unit.parentId}: pass one branch, parents first`)
    if (unit.parentId === null && atomOf.size > 0)
      throw new Error(`Unit ${unit.id} is a second root: score each branch by itself`)
    if (atomOf.has(unit.id)) throw new Error(`Unit ${unit.id} is there twice: pass every unit once`)
    if (unit.published && unit.parentId !== null && above === null)
      throw new Error(`Unit ${unit.id} is published and the root is not: take the groups from publishableGroups`)
    if (!unit.published && counterGroups.has(unit.id))
      throw new Error(`Answers are filed under ${unit.id}, which is not published: file them under its atom`)
    if (unit.published)
      atoms.push({
        unitId: unit.id,
        parent: above,
        counterGroup: counterGroups.get(unit.id) ?? null,
        frame: unit.frame,
      })
    else if (above !== null) {
      const atom = atoms[above]!
      atom.frame = atom.frame === null || unit.frame === null ? null : atom.frame + unit.frame
    }
    atomOf.set(unit.id, unit.published ? atoms.length - 1 : above)
  }
  return atoms.map((atom) => {
    const respondents = atom.counterGroup === null ? 0 : respondentsOf[atom.counterGroup]!
    return { ...atom, respondents, frame: atom.frame === null ? null : Math.max(atom.frame, respondents) }
  })
}

/** Every atom with all atoms below it: an atom comes before those below it, so one backward pass collects them. */
function atomsBelow(atoms: readonly Atom[]): readonly (readonly number[])[] {
  const below = atoms.map((_, index): number[] => [index])
  for (let index = atoms.length - 1; index > 0; index--) below[atoms[index]!.parent!]!.push(...below[index]!)
  return below
}

function groupsOf(atoms: readonly Atom[], below: readonly number[], index: number): readonly ShownGroup[] {
  const { unitId, respondents: own } = atoms[index]!
  const respondents = below.reduce((sum, atom) => sum + atoms[atom]!.respondents, 0)
  const whole: ShownGroup = { unitId, part: 'whole', atom: index, atoms: below, respondents }
  if (own === 0 || own === respondents) return [whole]
  return [whole, { unitId, part: 'rest', atom: index, atoms: [index], respondents: own }]
}

function assertLargeEnough(atoms: readonly Atom[]): void {
  const small = atoms.find(({ respondents }) => respondents > 0 && respondents < ATOM_LIMIT)
  if (small)
    throw new Error(
      `The atom of unit ${small.unitId} has ${small.respondents} respondents: take the groups from publishableGroups with k = ${ATOM_LIMIT}`,
    )
}

/** A frozen number of respondents that differs from the counters means that answers were lost or filed elsewhere. */
function assertSameRespondents(units: readonly ScoredUnit[], groups: readonly ShownGroup[]): void {
  const counted = new Map(
    groups.filter(({ part }) => part === 'whole').map((group) => [group.unitId, group.respondents]),
  )
  for (const { id, published, respondents } of units)
    if (published && respondents !== null && respondents !== counted.get(id))
      throw new Error(
        `Unit ${id} has ${respondents} respondents below it, its counters have ${counted.get(id)}: count all answers of the branch first`,
      )
}
