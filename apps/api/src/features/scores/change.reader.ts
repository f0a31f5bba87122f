import type { UnitTrendRow } from '@mognad/db/scores/recut.read-model'
import type { EstimateRow } from '@mognad/db/scores/score.read-model'
import { unitsShownTo } from '@mognad/model/access/actor'
import { comparableNodes } from '@mognad/model/instruments/compare-versions'
import { levelOf } from '@mognad/model/instruments/nodes-of'
import { type ComparedRound, compareRounds, type NodeChange, warningsOf } from '@mognad/model/scores/compare-rounds'
import type { Context } from '../../graphql/context.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { toRound } from '../rounds/round.mapper.ts'
import type { RoundResult } from '../rounds/round.type.ts'
import { unitsFor } from '../rounds/unit-sight.ts'
import type { Change, Changes } from './change.type.ts'
import { predecessorsOf } from './predecessors.ts'

/** One side of a comparison: which round, whom it was meant for, and its figures. */
interface Side {
  readonly roundId: string
  readonly targetGroup: string
  readonly rows: readonly (EstimateRow | UnitTrendRow)[]
}

/** Compares a result with that of the round before, from the stored scores of both. */
export class ChangeReader {
  constructor(private readonly instruments: InstrumentCatalogue) {}

  /**
   * A unit is compared with what it was in the earlier round, on today's tree (method 5.6).
   *
   * @param result of a round that the actor may read
   * @param unitId null: the whole of the own units
   * @returns null when there is no earlier result, and when the unit is not to be seen
   */
  async since(
    context: Context,
    { roundId, organisationId, instrumentVersionId }: RoundResult,
    nodes: readonly string[],
    unitId: string | null,
  ): Promise<Changes | null> {
    const { actor, loaders } = context
    const [earlier, units] = await Promise.all([loaders.earlierRound.load(roundId), loaders.roundUnits.load(roundId)])
    if (!earlier) return null
    const own = unitsShownTo(actor, organisationId)
    if (unitId !== null && !unitsFor(own, units).some((unit) => unit.unitId === unitId)) return null
    const asked = [...new Set(nodes)]
    const [beforeRows, afterRows] = await rowsOf(context, earlier.id, roundId, asked, unitId)
    const [before, after, comparable, predecessors] = await Promise.all([
      sideOf(context, { roundId: earlier.id, targetGroup: earlier.targetGroup, rows: beforeRows }),
      sideOf(context, { roundId, targetGroup: earlier.laterTargetGroup, rows: afterRows }),
      this.comparable(earlier.instrumentVersionId, instrumentVersionId),
      predecessorsOf(context, earlier.id, own === null, beforeRows[0]),
    ])
    return {
      before: toRound(earlier),
      warnings: warningsOf(before, after),
      changes: compareRounds(asked, before, after, comparable).map(toChange),
      ...predecessors,
    }
  }

  private async comparable(earlierId: string, laterId: string): Promise<ReadonlySet<string>> {
    const [earlier, later] = await Promise.all([this.instruments.get(earlierId), this.instruments.get(laterId)])
    if (!earlier || !later) throw new Error('an instrument version that is referred to cannot be read')
    return comparableNodes(earlier.instrument, later.instrument)
  }
}

async function rowsOf(
  { loaders }: Context,
  earlierId: string,
  laterId: string,
  nodes: readonly string[],
  unitId: string | null,
): Promise<readonly [Side['rows'], Side['rows']]> {
  if (unitId === null)
    return Promise.all([
      loaders.estimates.load({ id: earlierId, args: { nodes } }),
      loaders.estimates.load({ id: laterId, args: { nodes } }),
    ])
  const rows = await loaders.unitTrend.load({ id: laterId, args: { unitId, nodes } })
  const of = (roundId: string) => rows.filter((row) => row.roundId === roundId)
  return [of(earlierId), of(laterId)]
}

async function sideOf({ loaders }: Context, { roundId, targetGroup, rows }: Side): Promise<ComparedRound> {
  const [first] = rows
  const qualities = await loaders.quality.load(roundId)
  const quality = qualities.find(({ branch }) => branch === (first?.branch ?? 'own'))
  const recutReason = first && 'recutReason' in first ? first.recutReason : null
  return {
    figures: new Map(rows.map((row) => [row.nodeId, row])),
    grade: quality?.grade ?? null,
    responseRate: quality?.responseRate ?? null,
    targetGroup,
    notThen: recutReason === 'new' || recutReason === 'notApart' ? recutReason : null,
  }
}

export function toChange({ node, change, reason }: NodeChange): Change {
  const { difference = null, low = null, high = null, adjustedPValue = null, verdict = null } = change ?? {}
  return { node, level: levelOf(node), difference, low, high, adjustedPValue, verdict, reason }
}
