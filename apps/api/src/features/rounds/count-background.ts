import { parseInstrument } from '@mognad/model/instruments/parse-instrument'
import { toScoreTree } from '@mognad/model/instruments/to-score-tree'
import { backgroundQuestions } from '@mognad/model/rounds/background'
import { treeOfRound } from '@mognad/model/rounds/supplement'
import type { NewBackgroundGroup } from '@mognad/db/rounds/box-opening.store'
import { countBackground, type BackgroundPerson } from '@mognad/scoring'
import type { Asked, GroupAnswers } from './open-envelopes.ts'
import type { UnitInTree } from './place-in-atoms.ts'

/** What was sealed, taken apart: the answers that are stored, and the background question that is not. */
export interface TakenApart {
  readonly answers: readonly GroupAnswers[]
  /** For each of them the option chosen, from 1; 0: left open. Null when the round does not ask. */
  readonly options: readonly number[] | null
}

/** Takes the answer to the background question off every response, so that nothing can be stored with it. */
export function withoutBackground(
  answers: readonly GroupAnswers[],
  { background }: Pick<Asked, 'background'>,
): TakenApart {
  if (background === null) return { answers, options: null }
  return {
    answers: answers.map((one) => ({ ...one, answers: one.answers.slice(0, -1) })),
    options: answers.map((one) => one.answers.at(-1) ?? 0),
  }
}

/**
 * Counts the background question of the own units, in memory and only where it may be shown (method 5.6). The first-level
 * departments are the units right below the top.
 *
 * @param units parents before children
 * @param shown units that have figures of their own
 */
export function countAboutRespondents(
  asked: Asked,
  units: readonly UnitInTree[],
  shown: ReadonlySet<string>,
  { answers, options }: TakenApart,
): readonly NewBackgroundGroup[] {
  const parsed = parseInstrument(asked.definition)
  if (!parsed.ok) throw new Error('the stored instrument is not valid')
  const question = backgroundQuestions(parsed.instrument).find(({ id }) => id === asked.background)
  const own = units.filter(({ branch }) => branch === 'own')
  const [top] = own
  if (options === null || !question || !top) return []
  const { atomOf, placeOf } = placesOf(own, shown)
  const tree = treeOfRound(toScoreTree(parsed.instrument), asked.ownQuestions.length)
  const people: BackgroundPerson[] = []
  const rows: number[] = []
  answers.forEach(({ keyGroupId, answers: codes }, index) => {
    const atom = atomOf.get(keyGroupId)
    if (atom === undefined) return
    people.push({ atom, place: placeOf.get(keyGroupId) ?? null, option: options[index]! })
    rows.push(...codes)
  })
  const counted = countBackground({
    tree,
    atoms: own.flatMap(({ id, parentId }) =>
      shown.has(id) ? [{ id, parentId: parentId === null ? null : (atomOf.get(parentId) ?? null) }] : [],
    ),
    people,
    answers: Uint8Array.from(rows),
    options: question.options.length,
  })
  return counted.map(({ place, ...group }) => ({ ...group, placeId: place ?? top.id }))
}

/** Of every unit: the shown unit under whose label its answers are stored, and its first-level department. */
function placesOf(units: readonly UnitInTree[], shown: ReadonlySet<string>) {
  const atomOf = new Map<string, string>()
  const placeOf = new Map<string, string | null>()
  for (const { id, parentId } of units) {
    const atom = shown.has(id) ? id : parentId && atomOf.get(parentId)
    if (atom) atomOf.set(id, atom)
    placeOf.set(id, parentId === null ? null : (placeOf.get(parentId) ?? id))
  }
  return { atomOf, placeOf }
}
