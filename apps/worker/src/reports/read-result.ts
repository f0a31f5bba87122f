import { newestPublishedEdition } from '@mognad/db/trainings/effect.read-model'
import { readComparison, type ComparisonRead } from '@mognad/db/editions/published-edition.read-model'
import { coatOf } from '@mognad/db/organisations/coat.store'
import { organisationsById, type OrganisationRow } from '@mognad/db/organisations/organisation.read-model'
import { earlierRounds, roundsById, roundUnits, type RoundRow } from '@mognad/db/rounds/round.read-model'
import {
  estimatesOfRounds,
  figuresOfGroups,
  qualityOfRounds,
  recipesOfRounds,
  trendOfOrganisations,
  type EstimateRow,
  type GroupFigureRow,
  type QualityRow,
  type RecipeRow,
  type TrendRow,
} from '@mognad/db/scores/score.read-model'
import type { Read } from '@mognad/db/transaction'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { comparableNodes } from '@mognad/model/instruments/compare-versions'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { nodesOf, type InstrumentNode } from '@mognad/model/instruments/nodes-of'
import { hasResult } from '@mognad/model/rounds/round-lifecycle'
import {
  compareRounds,
  warningsOf,
  type ChangeWarning,
  type ComparedRound,
  type NodeChange,
} from '@mognad/model/scores/compare-rounds'

/** How values differ from the round before, as the page Resultat tells it. */
export interface ReportedChanges {
  readonly before: RoundRow
  readonly warnings: readonly ChangeWarning[]
  /** The total alone: a family of one, as in the sentence on top of the page. */
  readonly total: NodeChange
  /** Dimensions and categories, which stand together in the report, are one family; factors, areas and statements one each. */
  readonly byNode: ReadonlyMap<string, NodeChange>
}

/** The whole of the own units in one round of a series. */
export interface TrendPoint {
  readonly round: RoundRow
  readonly figures: ReadonlyMap<string, TrendRow>
  /** The total means something else than in the round before: a new series begins. */
  readonly isNewSeries: boolean
}

/** All that a report tells: what members of the organisation are shown of the whole of their own units, and nothing else. */
export interface ReportedResult {
  readonly organisation: OrganisationRow
  /** The coat of arms or emblem as PNG; null where the organisation has none. */
  readonly coat: Buffer | null
  readonly round: RoundRow
  readonly instrument: Instrument
  readonly nodes: readonly InstrumentNode[]
  /** By node; empty where the whole is not shown. */
  readonly figures: ReadonlyMap<string, GroupFigureRow>
  readonly quality: QualityRow | null
  readonly recipe: RecipeRow | null
  /** Null: no earlier round with the same instrument has a result. */
  readonly changes: ReportedChanges | null
  /** The rounds up to this one with the same instrument, the oldest first; their total and dimensions. */
  readonly trend: readonly TrendPoint[]
  /** Beside the group of municipalities of its kind, in the newest edition of the year; null where it is in none. */
  readonly comparison: ComparisonRead | null
}

/** Reads the instrument of a version by its id. */
export type InstrumentOf = (versionId: string) => Promise<Instrument>

/**
 * Reads what a report tells, by the read models of the pages Resultat and Jämförelse: stored figures, in which what must
 * not be told is null with a reason. No answer and no counter is read.
 *
 * @throws NotFound when the round is not there · RuleBroken ROUND_NOT_SCORED when it has no result (any more)
 */
export async function readResult(read: Read, roundId: string, instrumentOf: InstrumentOf): Promise<ReportedResult> {
  const [round] = await roundsById(read, [roundId])
  if (!round) throw new NotFound('round')
  if (!hasResult(round.state)) throw new RuleBroken('ROUND_NOT_SCORED')
  const [organisation] = await organisationsById(read, [round.organisationId])
  if (!organisation) throw new NotFound('organisation')
  const units = await roundUnits(read, [roundId])
  const top = units.find(({ branch, parentId }) => branch === 'own' && parentId === null)
  const figures = top ? await figuresOfGroups(read, [roundId], top.unitId, 'whole') : []
  const qualities = await qualityOfRounds(read, [roundId])
  const [recipe] = await recipesOfRounds(read, [roundId])
  const instrument = await instrumentOf(round.instrumentVersionId)
  const nodes = nodesOf(instrument)
  return {
    organisation,
    coat: (await coatOf(read, round.organisationId))?.content ?? null,
    round,
    instrument,
    nodes,
    figures: new Map(figures.map((figure) => [figure.nodeId, figure])),
    quality: ownQuality(qualities),
    recipe: recipe ?? null,
    changes: await readChanges(read, round, nodes, instrumentOf),
    trend: await readTrend(read, round, instrument.id, nodes, instrumentOf),
    comparison: await readOwnComparison(read, organisation, round, instrument.id),
  }
}

const ownQuality = (qualities: readonly QualityRow[]) => qualities.find(({ branch }) => branch === 'own') ?? null

/** What is judged together: a verdict on one of them counts with all of them (method 2.3). */
const familyLevels: readonly ReadonlySet<string>[] = [
  new Set(['dimension', 'category']),
  new Set(['factor']),
  new Set(['area']),
  new Set(['item']),
]

async function readChanges(
  read: Read,
  round: RoundRow,
  nodes: readonly InstrumentNode[],
  instrumentOf: InstrumentOf,
): Promise<ReportedChanges | null> {
  const [before] = await earlierRounds(read, [round.id])
  if (!before) return null
  const families = familyLevels.map((levels) => nodes.flatMap(({ id, level }) => (levels.has(level) ? [id] : [])))
  const ids = [before.id, round.id]
  const estimates = await estimatesOfRounds(read, ids, ['total', ...families.flat()])
  const qualities = await qualityOfRounds(read, ids)
  const sideOf = (id: string, targetGroup: string): ComparedRound => {
    const quality = ownQuality(qualities.filter(({ roundId }) => roundId === id))
    return {
      figures: new Map(
        estimates.filter(({ roundId }) => roundId === id).map((row): [string, EstimateRow] => [row.nodeId, row]),
      ),
      grade: quality?.grade ?? null,
      responseRate: quality?.responseRate ?? null,
      targetGroup,
    }
  }
  const [earlier, later] = [sideOf(before.id, before.targetGroup), sideOf(round.id, before.laterTargetGroup)]
  const comparable = comparableNodes(
    await instrumentOf(before.instrumentVersionId),
    await instrumentOf(round.instrumentVersionId),
  )
  return {
    before,
    warnings: warningsOf(earlier, later),
    total: compareRounds(['total'], earlier, later, comparable)[0]!,
    byNode: new Map(
      families.flatMap((family) =>
        compareRounds(family, earlier, later, comparable).map((change): [string, NodeChange] => [change.node, change]),
      ),
    ),
  }
}

async function readTrend(
  read: Read,
  round: RoundRow,
  instrumentKey: string,
  nodes: readonly InstrumentNode[],
  instrumentOf: InstrumentOf,
): Promise<TrendPoint[]> {
  const asked = nodes.flatMap(({ id, level }) => (level === 'total' || level === 'dimension' ? [id] : []))
  const rows = await trendOfOrganisations(read, [round.organisationId], instrumentKey, asked)
  const ids = [...new Set(rows.map(({ roundId }) => roundId))]
  const known = new Map((await roundsById(read, ids)).map((each) => [each.id, each]))
  const upTo = ids.slice(0, ids.indexOf(round.id) + 1).flatMap((id) => known.get(id) ?? [])
  const points: TrendPoint[] = []
  for (const [at, each] of upTo.entries()) {
    const before = upTo[at - 1]
    const isSame = !before || before.instrumentVersionId === each.instrumentVersionId
    const comparable = isSame
      ? null
      : comparableNodes(await instrumentOf(before.instrumentVersionId), await instrumentOf(each.instrumentVersionId))
    const figures = rows.filter(({ roundId }) => roundId === each.id)
    points.push({
      round: each,
      figures: new Map(figures.map((row) => [row.nodeId, row])),
      isNewSeries: comparable !== null && !comparable.has('total'),
    })
  }
  return points
}

/** The cohort that the page Jämförelse opens with. */
async function readOwnComparison(
  read: Read,
  { id: organisationId, skrGroup }: OrganisationRow,
  { reportingYear }: RoundRow,
  instrumentKey: string,
): Promise<ComparisonRead | null> {
  const editionId = await newestPublishedEdition(read, instrumentKey, reportingYear)
  if (!editionId) return null
  const beside = (cohortKey: string) => readComparison(read, { editionId, organisationId, cohortKey })
  const found = skrGroup ? await beside(`group:${skrGroup}`) : null
  const comparison = found?.cohort ? found : await beside('all')
  return comparison?.cohort && comparison.values.length > 0 ? comparison : null
}
