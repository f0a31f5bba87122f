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
  return { responses, inSmallBranch, respondentsOfShown: respondents(units, shown, own) }
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
