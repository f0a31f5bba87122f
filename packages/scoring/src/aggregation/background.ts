import { countAnswers } from '../counting/count-answers.ts'
import { countMoments, momentNodesOf } from '../counting/count-moments.ts'
import { type Counters, counterLayoutOf } from '../counting/counters.ts'
import { isCutAtLeast } from '../disclosure/background-cut.ts'
import {
  backgroundGroups,
  type BackgroundPerson,
  type BackgroundReason,
  crossed,
} from '../disclosure/background-groups.ts'
import { ITEM_LIMIT } from '../disclosure/limits.ts'
import { publishableGroups } from '../disclosure/publishable-groups.ts'
import type { NodeId, ScoreTree } from '../scales/score-tree.ts'
import { scoreOrganisation } from './score-organisation.ts'
import { type Figure, noFigure } from './score-row.ts'

/** Everybody of one branch: where they stand, and what they answered. */
export interface BackgroundAnswers {
  readonly tree: ScoreTree
  /** Shown units of the branch, parents before children, each with the nearest shown unit above it. */
  readonly atoms: readonly { readonly id: string; readonly parentId: string | null }[]
  readonly people: readonly BackgroundPerson[]
  /** people x items. */
  readonly answers: Uint8Array
  /** How many options the question has. */
  readonly options: number
}

/** One category in one place, counted; without counters where it is not shown. */
export interface CountedBackground {
  /** Null: the whole branch. */
  readonly place: string | null
  readonly option: number
  readonly reason: BackgroundReason | null
  /** Counted with it are those who left the question open or chose a rare option. */
  readonly isMixed: boolean
  readonly respondents: number | null
  /** items x stride; all zero for an item that must not be shown by category. */
  readonly counts: Uint32Array | null
  readonly moments: Float64Array | null
}

/**
 * Counts the categories of one background question that may be shown, from answers in memory; nothing finer than a shown
 * category leaves this function. An item is counted only where the minimum cut of its own atoms and categories is at least
 * five answers (method 5.4, 5.6).
 */
export function countBackground({ tree, atoms, people, answers, options }: BackgroundAnswers): CountedBackground[] {
  const items = tree.items.length
  const layout = counterLayoutOf(tree)
  const cut = backgroundGroups(people, options)
  const withheld = withheldItems({ tree, atoms, people, answers, countedAs: cut.countedAs, places: shownPlaces(cut) })
  return cut.places.flatMap(({ place, options: found }) => {
    const shown = found.filter(({ reason }) => reason === null).map(({ option }) => option)
    const members = people.flatMap((person, index) =>
      (place === null || person.place === place) && shown.includes(cut.countedAs[index]!) ? [index] : [],
    )
    const groupOf = Uint32Array.from(members, (index) => shown.indexOf(cut.countedAs[index]!))
    const packed = new Uint8Array(members.length * items)
    members.forEach((index, row) => packed.set(answers.subarray(index * items, (index + 1) * items), row * items))
    const counters = countAnswers(layout, shown.length, groupOf, packed)
    const moments = countMoments(tree, counters, groupOf, packed)
    const perGroup = moments.nodes.length * 3
    const size = items * layout.stride
    return found.map(({ option, reason }): CountedBackground => {
      const group = shown.indexOf(option)
      const whose = { place, option, reason, isMixed: reason === null && option === cut.mixed }
      if (reason !== null) return { ...whose, respondents: null, counts: null, moments: null }
      const counts = counters.counts.slice(group * size, (group + 1) * size)
      for (const item of withheld) counts.fill(0, item * layout.stride, (item + 1) * layout.stride)
      return {
        ...whose,
        respondents: counters.respondents[group]!,
        counts,
        moments: moments.values.slice(group * perGroup, (group + 1) * perGroup),
      }
    })
  })
}

const shownPlaces = ({ places }: ReturnType<typeof backgroundGroups>) =>
  new Set(
    places.flatMap(({ place, options }) =>
      place !== null && options.some(({ reason }) => reason === null) ? [place] : [],
    ),
  )

/** Items whose answers by category, beside those by unit, would single out fewer than five. */
function withheldItems({
  tree,
  atoms,
  people,
  answers,
  countedAs,
  places,
}: Omit<BackgroundAnswers, 'options'> & {
  readonly countedAs: readonly number[]
  readonly places: ReadonlySet<string>
}): number[] {
  return tree.items.flatMap(({ scored, categories }, item) => {
    if (!scored) return []
    const answering = people.flatMap((_, index) => {
      const code = answers[index * tree.items.length + item]!
      return code > 0 && code <= categories ? [index] : []
    })
    const own = new Map<string, number>()
    for (const index of answering) own.set(people[index]!.atom, (own.get(people[index]!.atom) ?? 0) + 1)
    const shown = publishableGroups(
      atoms.map(({ id, parentId }) => ({ id, parentId, own: own.get(id) ?? 0 })),
      { k: ITEM_LIMIT },
    )
    const above = new Map(atoms.map(({ id, parentId }) => [id, parentId]))
    const itemAtom = (atom: string) => {
      let at: string | null = atom
      while (at !== null && !shown.has(at)) at = above.get(at) ?? null
      return at ?? ''
    }
    const table = crossed(
      answering.map((index) => itemAtom(people[index]!.atom)),
      answering.map((index) => {
        const { place } = people[index]!
        return `${place !== null && places.has(place) ? place : ''} ${countedAs[index]}`
      }),
    )
    return isCutAtLeast(table, ITEM_LIMIT) ? [] : [item]
  })
}

/** A figure of one category in one place. Means only: no details, since categories cross the atoms. */
export interface BackgroundRow extends Pick<
  Figure,
  'mean' | 'low' | 'high' | 'effectiveAnswers' | 'truncated' | 'reason'
> {
  readonly option: number
  readonly nodeId: NodeId
}

/**
 * Means of the categories shown in one place, weighing everybody alike: how many people each category has in each unit is
 * not known, and one estimator per cell is published (R5). Intervals are those for comparisons.
 *
 * @param groups of one place, with their counters
 */
export function scoreBackground(
  tree: ScoreTree,
  groups: readonly (Pick<CountedBackground, 'option'> & {
    readonly respondents: number
    readonly counts: Uint32Array
    readonly moments: Float64Array
  })[],
): BackgroundRow[] {
  if (groups.length === 0) return []
  const counters: Counters = {
    layout: counterLayoutOf(tree),
    groups: groups.length,
    counts: Uint32Array.from(groups.flatMap(({ counts }) => [...counts])),
    respondents: Uint32Array.from(groups, ({ respondents }) => respondents),
  }
  const all = groups.reduce((sum, { respondents }) => sum + respondents, 0)
  const rows = scoreOrganisation({
    tree,
    collection: 'persons',
    counters,
    atomIds: groups.map(({ option }) => `${option}`),
    moments: { nodes: momentNodesOf(tree), values: Float64Array.from(groups.flatMap(({ moments }) => [...moments])) },
    units: [
      { id: 'all', parentId: null, frame: null, respondents: all, published: true },
      ...groups.map(({ option, respondents }) => ({
        id: `${option}`,
        parentId: 'all',
        frame: null,
        respondents,
        published: true,
      })),
    ],
  })
  const { stride } = counters.layout
  const isWithheld = tree.items.some(
    ({ scored }, item) =>
      scored && counters.counts.subarray(item * stride, (item + 1) * stride).every((count) => count === 0),
  )
  return rows.flatMap((row) => {
    if (row.unitId === 'all') return []
    // An item that is withheld has no counters at all, not even of those who skipped it.
    const figure = isWithheld && row.reason === 'missing' ? { ...row, ...noFigure('hidden') } : row
    const { nodeId, mean, comparisonLow: low, comparisonHigh: high, effectiveAnswers, truncated, reason } = figure
    return [{ option: Number(row.unitId), nodeId, mean, low, high, effectiveAnswers, truncated, reason }]
  })
}
