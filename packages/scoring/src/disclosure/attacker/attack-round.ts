import { ATOM_LIMIT, ITEM_LIMIT } from '../limits.ts'
import { truncationLimit } from '../truncation.ts'
import { smallAtoms } from './small-atoms.ts'

/** One round as it is stored and shown inside its organisation. */
export interface StoredRound {
  readonly roundId: string
  /** Units of the frozen tree, parents before children. */
  readonly units: readonly { readonly id: string; readonly parentId: string | null; readonly published: boolean }[]
  /** Of each atom: who answered, and substantive answers to each item. */
  readonly atoms: ReadonlyMap<string, { readonly respondents: number; readonly answers: readonly number[] }>
  /** Of each unit, the means that are shown, by the item's place; undefined where one is withheld. */
  readonly means: ReadonlyMap<string, readonly (number | undefined)[]>
  readonly items: number
}

export interface RoundFinding {
  readonly attack: 'groups' | 'items' | 'answers'
  readonly unitId: string
  readonly people: number
}

export interface RoundAttacked {
  readonly groups: number
  readonly items: number
  readonly answers: number
  readonly fewestInGroup: number | null
  readonly fewestAnswers: number | null
  /** Groups and items in which four together can be known within 25 points (decision 0026). */
  readonly fourWithin25: number
  readonly findings: readonly RoundFinding[]
}

/** Four persons together (method 5.10, 2). */
const FOUR = 4
const FOUR_WITHIN = 25
const TINY = 1e-9

/**
 * The attack inside an organisation on what one round shows (method 5.3, theorem 1; 5.4; 5.5): what is left of every
 * published group when the published groups inside it are subtracted must be nobody or at least seven people, for every item
 * at least five answers, and no shown mean may lie nearer to an end than rule R4 allows, where one answer would be known
 * within fewer than fifty points. Linear in units and items.
 */
export function attackRound({ units, atoms, means, items }: StoredRound): RoundAttacked {
  const findings: RoundFinding[] = []
  const groups = units.filter(({ published }) => published).length
  const respondentsTree = units.map((unit) => ({ ...unit, own: atoms.get(unit.id)?.respondents ?? 0 }))
  const groupAtoms = smallAtoms(respondentsTree, Infinity)
  for (const { groupId, people } of groupAtoms)
    if (people < ATOM_LIMIT) findings.push({ attack: 'groups', unitId: groupId, people })
  let fewestAnswers: number | null = null
  let attacked = 0
  let answersTried = 0
  let fourWithin25 = 0
  for (let item = 0; item < items; item++) {
    const tree = units.map(({ id, parentId }) => {
      const own = atoms.get(id)?.answers[item] ?? 0
      return { id, parentId, own, published: means.get(id)?.[item] !== undefined }
    })
    for (const { groupId, people } of smallAtoms(tree, Infinity)) {
      attacked++
      fewestAnswers = Math.min(fewestAnswers ?? people, people)
      if (people < ITEM_LIMIT) findings.push({ attack: 'items', unitId: groupId, people })
    }
    for (const { id, own, published } of tree) {
      if (!published || own === 0 || hasShownBelow(tree, id)) continue
      answersTried++
      const mean = means.get(id)![item]!
      const limit = truncationLimit(own)
      if (mean < limit - TINY || mean > 100 - limit + TINY)
        findings.push({ attack: 'answers', unitId: id, people: own })
      if (widthOf(mean, own, FOUR) < FOUR_WITHIN) fourWithin25++
    }
  }
  return {
    groups,
    items: attacked,
    answers: answersTried,
    fewestInGroup: groupAtoms.length > 0 ? Math.min(...groupAtoms.map(({ people }) => people)) : null,
    fewestAnswers,
    fourWithin25,
    findings,
  }
}

function hasShownBelow(
  tree: readonly { id: string; parentId: string | null; own: number; published: boolean }[],
  id: string,
) {
  return tree.some(({ parentId, published }) => parentId === id && published)
}

/** Over how many points the mean of some of the answers stays open for somebody who knows none of them. */
function widthOf(mean: number, answers: number, some: number): number {
  const rest = answers - some
  const low = Math.max(0, (answers * mean - 100 * rest) / some)
  const high = Math.min(100, (answers * mean) / some)
  return high - low
}
