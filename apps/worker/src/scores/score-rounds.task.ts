import { BinaryRows } from '@mognad/db/responses/copy-binary'
import { qualityColumns, scoreColumns } from '@mognad/db/scores/score.store'
import type { UnitToScore } from '@mognad/db/scores/round-to-score.store'
import { branchQuality } from '@mognad/model/editions/branch-quality'
import {
  momentNodesOf,
  scoreOrganisation,
  type Counters,
  type Moments,
  type ScoredUnit,
  type ScoreRow,
  type ScoreTree,
} from '@mognad/scoring'
import { assembled, joined, noCounters, readCounters, type StoredCounters } from './stored-counters.ts'

export interface ScoreInput {
  /** In the order of their ids. */
  readonly rounds: readonly {
    readonly roundId: string
    readonly organisationId: string
    readonly instrument: number
    readonly units: readonly UnitToScore[]
  }[]
  readonly instruments: readonly {
    readonly tree: ScoreTree
    readonly collection: 'persons' | 'joint'
    readonly recipeHash: Uint8Array
  }[]
  /** Binary rows of (round_id, atom_id, respondents, counts, moments), in order. */
  readonly counters: Uint8Array
}

export interface ScoreResult {
  /** Binary rows for `score` and `quality`. */
  readonly scores: Uint8Array
  readonly quality: Uint8Array
}

/** Scores both branches of every round from its counters. The same counters give the same bytes. */
export function scoreRoundsTask(input: ScoreInput, tell: (done: number) => void): ScoreResult {
  const stored = readCounters(input.counters)
  // The table keeps the values of moments only; which nodes they belong to follows from the tree.
  const nodesOfMoments = input.instruments.map(({ tree }) => momentNodesOf(tree))
  const scores = new BinaryRows(scoreColumns.length)
  const quality = new BinaryRows(qualityColumns.length)
  for (const [index, round] of input.rounds.entries()) {
    const instrument = input.instruments[round.instrument]!
    const of = stored.get(round.roundId) ?? noCounters
    const counters = assembled(instrument.tree, of)
    const moments = { nodes: nodesOfMoments[round.instrument]!, values: joined(of.moments) }
    for (const branch of ['own', 'funded'] as const) {
      const units = round.units.filter((unit) => unit.branch === branch)
      if (units.length === 0) continue
      const rows = scoreBranch(instrument, units, counters, of.atomIds, moments)
      for (const row of rows) writeScore(scores, round, row, instrument.recipeHash)
      writeQuality(quality, round, branch, units, of, rows, instrument.collection)
    }
    tell(index + 1)
  }
  return { scores: scores.finish(), quality: quality.finish() }
}

export function toScoredUnit({ unitId, parentId, frame, respondents, published }: UnitToScore): ScoredUnit {
  return { id: unitId, parentId, frame, respondents, published: published ?? false }
}

function scoreBranch(
  { tree, collection }: ScoreInput['instruments'][number],
  units: readonly UnitToScore[],
  counters: Counters,
  atomIds: readonly string[],
  moments: Moments,
): readonly ScoreRow[] {
  return scoreOrganisation({
    tree,
    collection,
    counters,
    atomIds,
    moments,
    units: units.map(toScoredUnit),
  })
}

function writeScore(
  out: BinaryRows,
  round: { readonly roundId: string; readonly organisationId: string },
  row: ScoreRow,
  recipeHash: Uint8Array,
): void {
  out.row().uuid(round.roundId).uuid(round.organisationId).uuid(row.unitId).text(row.part).text(row.nodeId)
  out.int4(row.respondents).float8(row.answers).float8(row.mean).float8(row.low).float8(row.high)
  out.float8(row.comparisonLow).float8(row.comparisonHigh).float8(row.variance).float8(row.effectiveAnswers)
  out.float8(row.coverage).float8(row.dontKnow).text(row.agreement).text(row.truncated).text(row.reason)
  out.bytes(recipeHash)
}

function writeQuality(
  out: BinaryRows,
  round: { readonly roundId: string; readonly organisationId: string },
  branch: 'own' | 'funded',
  units: readonly UnitToScore[],
  stored: StoredCounters,
  rows: readonly ScoreRow[],
  collection: 'persons' | 'joint',
): void {
  const root = units.find((unit) => unit.parentId === null)
  const total = rows.find((row) => row.unitId === root?.unitId && row.part === 'whole' && row.nodeId === 'total')
  const quality = branchQuality(
    units.map((unit) => ({ ...unit, id: unit.unitId, published: unit.published ?? false })),
    new Map(stored.atomIds.map((atomId, index) => [atomId, stored.respondents[index]!])),
    total?.coverage ?? null,
    collection,
  )
  out.row().uuid(round.roundId).uuid(round.organisationId).text(branch).int4(quality.invited).int4(quality.respondents)
  out.float8(quality.responseRate).float8(quality.coverage).text(quality.grade)
}
