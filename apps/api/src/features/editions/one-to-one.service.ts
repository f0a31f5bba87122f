import { assertCan } from '@mognad/model/access/can'
import { entersCohorts } from '@mognad/model/cohorts/cohort-definition'
import { NotFound } from '@mognad/model/errors'
import { levelOf } from '@mognad/model/instruments/nodes-of'
import { withActor, type Database } from '@mognad/db/connections'
import { readOneToOne, type OneToOneRead } from '@mognad/db/editions/one-to-one.read-model'
import type { MemberFigureRow } from '@mognad/db/editions/published-edition.read-model'
import type { OrganisationRow } from '@mognad/db/organisations/organisation.read-model'
import {
  compareFamily,
  DETAIL_LIMIT,
  effectiveAnswersOfInterval,
  type Difference,
  type Estimate,
} from '@mognad/scoring'
import { assertAsks, type Asker } from '../asker.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import type { NoChangeReason } from '../scores/change.enums.ts'

export interface OneToOneParts {
  readonly other: OrganisationRow
  readonly rows: readonly PairRow[]
}

export interface PairRow {
  readonly nodeId: string
  readonly own: MemberFigureRow | null
  readonly other: MemberFigureRow | null
  readonly difference: Difference | null
  readonly reason: NoChangeReason | null
}

/** An organisation beside one other that shares by name, read on connections whose role sees published editions only. */
export class OneToOneService {
  constructor(
    private readonly reader: Database,
    private readonly instruments: InstrumentCatalogue,
  ) {}

  /**
   * Every node of the two but the statements, judged as one family: whichever level is looked at, the verdicts are the same.
   *
   * @throws NotFound for an edition that is not published, an organisation that is not one's own, another that does not
   *   share by name with the asker
   */
  async compare(
    asker: Asker,
    asked: { readonly editionId: string; readonly organisationId: string; readonly otherId: string },
  ): Promise<OneToOneParts> {
    assertAsks(asker, asked.editionId, 'edition')
    assertAsks(asker, asked.organisationId, 'organisation')
    assertAsks(asker, asked.otherId, 'organisation')
    assertCan(asker.actor, 'compare organisation', { organisationId: asked.organisationId }, 'organisation')
    const pair = await withActor(this.reader, asker.databaseActor, (read) => readOneToOne(read, asked))
    if (!pair) throw new NotFound('edition')
    if (!pair.other) throw new NotFound('organisation')
    const instrument = await this.instruments.get(pair.instrumentVersionId)
    const nodes = (instrument?.shown.nodes ?? []).map(({ id }) => id).filter((id) => levelOf(id) !== 'item')
    return { other: pair.other, rows: rowsOf(nodes, pair, asked) }
  }
}

function rowsOf(
  nodes: readonly string[],
  { values, ownGrade, other: named }: OneToOneRead,
  { organisationId, otherId }: { organisationId: string; otherId: string },
): PairRow[] {
  const of = (id: string) =>
    new Map(values.filter((row) => row.organisationId === id).map((row) => [row.nodeId, row] as const))
  const [own, other] = [of(organisationId), of(otherId)]
  const stands = [ownGrade, named?.grade ?? null].every((each) => entersCohorts({ grade: each, hasFigures: true }))
  const pairs = nodes
    .filter((node) => own.has(node) || other.has(node))
    .map((nodeId) => ({ nodeId, own: own.get(nodeId) ?? null, other: other.get(nodeId) ?? null }))
  const estimates = pairs.map((pair) => {
    const [after, before] = [estimateOf(pair.own, stands), estimateOf(pair.other, stands)]
    if (typeof after === 'string') return after
    return typeof before === 'string' ? before : { before, after }
  })
  const differences = compareFamily(estimates.map((each) => (typeof each === 'string' ? null : each)))
  return pairs.map((pair, at) => {
    const estimate = estimates[at]!
    return { ...pair, difference: differences[at]!, reason: typeof estimate === 'string' ? estimate : null }
  })
}

/** What a value is known by, or why it is not compared (method 2.2). */
function estimateOf(row: MemberFigureRow | null, stands: boolean): Estimate | NoChangeReason {
  if (row?.mean == null) return 'missing'
  if (row.low === null || row.high === null) return 'joint'
  if (!stands) return 'lowQuality'
  if ((row.respondents ?? 0) < DETAIL_LIMIT) return 'tooFew'
  const { mean, low, high } = row
  return { mean, effectiveAnswers: effectiveAnswersOfInterval({ mean, low, high }) }
}
