import { RuleBroken } from '@mognad/model/errors'
import { fewestAnswers } from '@mognad/model/rounds/round-lifecycle'
import { publishableGroups } from '@mognad/scoring'
import type { GroupAnswers } from './open-envelopes.ts'

export interface UnitInTree {
  readonly id: string
  readonly parentId: string | null
  readonly branch: 'own' | 'funded'
}

export interface Placement {
  /** Under the label of the atom: the nearest shown unit. A finer label is written nowhere. */
  readonly responses: readonly { readonly atomId: string; readonly answers: Buffer }[]
  /** Answers of a branch with fewer than seven, which are written nowhere. */
  readonly inSmallBranch: number
  /** Answers of a second box in atoms that would have grown by fewer than seven: written nowhere either. */
  readonly outside: number
  /** Shown unit → respondents in it and everything below it. */
  readonly respondentsOfShown: ReadonlyMap<string, number>
}

/**
 * Decides from the counts alone which units are shown (method 5.3), and puts every response into the atom of the
 * nearest shown unit above its key group. The branches are two trees and decided apart.
 *
 * A branch with fewer than seven answers is shown nowhere and enters no figure, so its answers are not written at all:
 * a label for them would single them out.
 *
 * @param units parents before children
 * @throws RuleBroken TOO_FEW_ANSWERS when fewer than seven answers could be read
 */
export function placeInAtoms(units: readonly UnitInTree[], answers: readonly GroupAnswers[]): Placement {
  if (answers.length < fewestAnswers) throw new RuleBroken('TOO_FEW_ANSWERS', { readable: answers.length })
  const own = new Map(units.map(({ id }) => [id, 0]))
  for (const { keyGroupId } of answers) own.set(keyGroupId, (own.get(keyGroupId) ?? 0) + 1)
  const shown = shownUnits(units, own)
  const atomOf = new Map<string, string>()
  for (const { id, parentId } of units) {
    const atom = shown.has(id) ? id : parentId && atomOf.get(parentId)
    if (atom) atomOf.set(id, atom)
  }
  const responses = answers.flatMap(({ keyGroupId, answers: codes }) => {
    const atomId = atomOf.get(keyGroupId)
    return atomId ? [{ atomId, answers: Buffer.from(codes) }] : []
  })
  const inSmallBranch = answers.length - responses.length
  return { responses, inSmallBranch, outside: 0, respondentsOfShown: respondents(units, shown, own) }
}

/** A unit of a round whose first box has been opened. */
export interface OpenedUnit extends UnitInTree {
  readonly published: boolean | null
  readonly respondents: number | null
}

/**
 * Puts the responses of a reopened round's next box into the atoms that its first box made (method 5.6). The atoms stay
 * what they were, and each grows by none or by seven or more: of an atom with fewer, the new answers stay out, since the
 * difference between the two results would be theirs alone.
 *
 * @param units parents before children
 * @throws RuleBroken TOO_FEW_ANSWERS when fewer than seven answers could be read, or none has a place
 */
export function placeInOpenedAtoms(units: readonly OpenedUnit[], answers: readonly GroupAnswers[]): Placement {
  if (answers.length < fewestAnswers) throw new RuleBroken('TOO_FEW_ANSWERS', { readable: answers.length })
  const atomOf = new Map<string, string>()
  for (const { id, parentId, published } of units) {
    const atom = published ? id : parentId && atomOf.get(parentId)
    if (atom) atomOf.set(id, atom)
  }
  const grown = new Map<string, number>()
  for (const { keyGroupId } of answers) {
    const atom = atomOf.get(keyGroupId)
    if (atom) grown.set(atom, (grown.get(atom) ?? 0) + 1)
  }
  const responses = answers.flatMap(({ keyGroupId, answers: codes }) => {
    const atomId = atomOf.get(keyGroupId)
    return atomId && grown.get(atomId)! >= fewestAnswers ? [{ atomId, answers: Buffer.from(codes) }] : []
  })
  if (responses.length === 0) throw new RuleBroken('TOO_FEW_ANSWERS', { readable: answers.length })
  const inSmallBranch = answers.filter(({ keyGroupId }) => !atomOf.has(keyGroupId)).length
  const outside = answers.length - responses.length - inSmallBranch
  const placed = new Map(units.map(({ id }) => [id, 0]))
  for (const { atomId } of responses) placed.set(atomId, placed.get(atomId)! + 1)
  const shown = new Set(units.flatMap(({ id, published }) => (published ? [id] : [])))
  const added = respondents(units, shown, placed)
  const before = new Map(units.map(({ id, respondents: known }) => [id, known ?? 0]))
  const respondentsOfShown = new Map([...added].map(([id, count]) => [id, (before.get(id) ?? 0) + count]))
  return { responses, inSmallBranch, outside, respondentsOfShown }
}

function shownUnits(units: readonly UnitInTree[], own: ReadonlyMap<string, number>): Set<string> {
  const shown = new Set<string>()
  for (const branch of ['own', 'funded'] as const) {
    const tree = units.filter((unit) => unit.branch === branch)
    const counted = tree.map(({ id, parentId }) => ({ id, parentId, own: own.get(id) ?? 0 }))
    for (const id of publishableGroups(counted, { k: fewestAnswers })) shown.add(id)
  }
  return shown
}

function respondents(
  units: readonly UnitInTree[],
  shown: ReadonlySet<string>,
  own: ReadonlyMap<string, number>,
): Map<string, number> {
  const below = new Map(own)
  for (const { id, parentId } of units.toReversed())
    if (parentId !== null) below.set(parentId, (below.get(parentId) ?? 0) + (below.get(id) ?? 0))
  return new Map(units.filter(({ id }) => shown.has(id)).map(({ id }) => [id, below.get(id) ?? 0]))
}
