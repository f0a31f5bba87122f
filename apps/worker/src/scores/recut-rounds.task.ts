import { BinaryRows } from '@mognad/db/responses/copy-binary'
import type { UnitToScore } from '@mognad/db/scores/round-to-score.store'
import { recutScoreColumns, type RecutToKeep, type RoundPair } from '@mognad/db/scores/recut.store'
import { momentNodesOf, type Recut, recuts, scoreUnions, type ScoreRow, type ScoreTree } from '@mognad/scoring'
import { toScoredUnit } from './score-rounds.task.ts'
import { assembled, joined, noCounters, readCounters } from './stored-counters.ts'

export interface RecutInput {
  readonly pairs: readonly (RoundPair & {
    /** Of the earlier round. */
    readonly instrument: number
    readonly earlier: readonly UnitToScore[]
    readonly later: readonly UnitToScore[]
    /** Units of the organisation that were merged: from, into. */
    readonly successors: readonly (readonly [string, string])[]
  })[]
  readonly instruments: readonly { readonly tree: ScoreTree; readonly collection: 'persons' | 'joint' }[]
  /** Binary rows of (round_id, atom_id, respondents, counts, moments) of the earlier rounds, in order. */
  readonly counters: Uint8Array
}

export interface RecutResult {
  readonly recuts: readonly RecutToKeep[]
  /** Binary rows for `recut_score`. */
  readonly scores: Uint8Array
}

/** Shows earlier rounds on later trees, as unions of their atoms (method 5.6, R7). The same input gives the same bytes. */
export function recutRoundsTask({ pairs, instruments, counters }: RecutInput): RecutResult {
  const stored = readCounters(counters)
  const kept: RecutToKeep[] = []
  const scores = new BinaryRows(recutScoreColumns.length)
  for (const { organisationId, laterId, earlierId, earlier, later, successors, instrument } of pairs) {
    const pair = { organisationId, laterId, earlierId }
    const { tree, collection } = instruments[instrument]!
    const of = stored.get(earlierId) ?? noCounters
    for (const branch of ['own', 'funded'] as const) {
      const units = earlier.filter((unit) => unit.branch === branch)
      const found = recuts(
        units.map(toEarlierUnit),
        later.filter((unit) => unit.branch === branch).map(({ unitId, parentId }) => ({ id: unitId, parentId })),
        new Map(successors),
      )
      for (const { unitId, from, sharedWith, reason } of found) kept.push({ ...pair, unitId, from, sharedWith, reason })
      const rows = scoreUnions(
        {
          tree,
          collection,
          units: units.map(toScoredUnit),
          counters: assembled(tree, of),
          atomIds: of.atomIds,
          moments: { nodes: momentNodesOf(tree), values: joined(of.moments) },
        },
        unionsOf(found),
      )
      for (const row of rows) writeRow(scores, pair, row)
    }
  }
  return { recuts: kept, scores: scores.finish() }
}

const toEarlierUnit = ({ unitId, parentId, published, frame, invited }: UnitToScore) => ({
  id: unitId,
  parentId,
  published: published ?? false,
  hasPeople: frame > 0 || invited > 0,
})

const unionsOf = (found: readonly Recut[]) =>
  found.flatMap(({ unitId, atoms, reason }) => (reason === null ? [{ id: unitId, atoms }] : []))

function writeRow(out: BinaryRows, { organisationId, laterId, earlierId }: RoundPair, row: ScoreRow): void {
  out.row().uuid(laterId).uuid(organisationId).uuid(row.unitId).uuid(earlierId).text(row.nodeId).int4(row.respondents)
  out.float8(row.mean).float8(row.low).float8(row.high).float8(row.comparisonLow).float8(row.comparisonHigh)
  out.float8(row.effectiveAnswers).text(row.truncated).text(row.reason)
}
