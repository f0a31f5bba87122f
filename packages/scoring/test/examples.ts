import type { Counters } from '../src/counting/counters.ts'
import { counterLayoutOf } from '../src/counting/counters.ts'
import { countAnswers } from '../src/counting/count-answers.ts'
import { countMoments } from '../src/counting/count-moments.ts'
import { scoreOrganisation, type ScoredUnit } from '../src/aggregation/score-organisation.ts'
import type { ScoreRow } from '../src/aggregation/score-row.ts'
import { publishableGroups } from '../src/disclosure/publishable-groups.ts'
import type { ScoreTree } from '../src/scales/score-tree.ts'

/** Five items in three factors and two categories; six categories each; one reversed, one not scored. */
export const tree: ScoreTree = {
  items: [
    { id: 'item:A1', categories: 6, reversed: false, scored: true },
    { id: 'item:A2', categories: 6, reversed: true, scored: true },
    { id: 'item:B1', categories: 6, reversed: false, scored: true },
    { id: 'item:C1', categories: 6, reversed: false, scored: true },
    { id: 'item:X1', categories: 6, reversed: false, scored: false },
  ],
  nodes: [
    {
      id: 'factor:a',
      parts: [
        { id: 'item:A1', weight: 1 },
        { id: 'item:A2', weight: 1 },
      ],
    },
    { id: 'factor:b', parts: [{ id: 'item:B1', weight: 1 }] },
    { id: 'factor:c', parts: [{ id: 'item:C1', weight: 1 }] },
    {
      id: 'category:one',
      parts: [
        { id: 'factor:a', weight: 1 },
        { id: 'factor:b', weight: 1 },
      ],
    },
    {
      id: 'total',
      parts: [
        { id: 'category:one', weight: 2 },
        { id: 'factor:c', weight: 1 },
      ],
    },
  ],
}

export interface Respondent {
  readonly unitId: string
  readonly answers: readonly number[]
}

export type Unit = Pick<ScoredUnit, 'id' | 'parentId' | 'frame'>

/** Deterministic numbers in 0..1 (mulberry32), so that examples are the same everywhere. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What the worker does for one branch: groups, atoms, counters, moments, scores. */
export function scoreAnswers(
  units: readonly Unit[],
  respondents: readonly Respondent[],
  scoreTree: ScoreTree = tree,
): { rows: ScoreRow[]; units: ScoredUnit[]; counters: Counters; atomIds: string[] } {
  const own = (id: string) => respondents.filter((respondent) => respondent.unitId === id).length
  const published = publishableGroups(
    units.map(({ id, parentId }) => ({ id, parentId, own: own(id) })),
    { k: 7 },
  )
  const atomOf = new Map<string, string>()
  for (const { id, parentId } of units)
    atomOf.set(id, published.has(id) || parentId === null ? id : atomOf.get(parentId)!)
  const atomIds = [...new Set(atomOf.values())]
  const groupOf = Uint32Array.from(respondents, ({ unitId }) => atomIds.indexOf(atomOf.get(unitId)!))
  const answers = Uint8Array.from(respondents.flatMap((respondent) => respondent.answers))
  const counters = countAnswers(counterLayoutOf(scoreTree), atomIds.length, groupOf, answers)
  const moments = countMoments(scoreTree, counters, groupOf, answers)
  const scored = units.map((unit): ScoredUnit => {
    return { ...unit, respondents: null, published: published.has(unit.id) }
  })
  const rows = scoreOrganisation({
    tree: scoreTree,
    units: scored,
    counters,
    atomIds,
    moments,
    collection: 'persons',
  })
  return { rows, units: scored, counters, atomIds }
}

/** The row of one group and node. */
export function rowOf(rows: readonly ScoreRow[], unitId: string, nodeId: string, part = 'whole'): ScoreRow {
  const row = rows.find((each) => each.unitId === unitId && each.nodeId === nodeId && each.part === part)
  if (!row) throw new Error(`No row of ${unitId} (${part}) on ${nodeId}`)
  return row
}

/** Made-up people of one unit; `spoil` is the share of answers that are skipped or "don't know". */
export function people(unitId: string, count: number, seed: number, spoil = 0): Respondent[] {
  const random = randomNumbers(seed)
  const answer = () => (random() < spoil ? (random() < 0.5 ? 0 : 7) : 1 + Math.floor(random() * 6))
  return Array.from({ length: count }, () => ({ unitId, answers: Array.from({ length: 5 }, answer) }))
}
