import { assertCan } from '@mognad/model/access/can'
import { levelOf } from '@mognad/model/instruments/nodes-of'
import { NotFound } from '@mognad/model/errors'
import { withActor, type Database } from '@mognad/db/connections'
import type { CohortRow, EditionRow } from '@mognad/db/editions/edition.read-model'
import {
  readComparison,
  type CohortFigureRow,
  type MemberFigureRow,
  type PositionRow,
} from '@mognad/db/editions/published-edition.read-model'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { toFigure } from '../scores/figure.mapper.ts'
import { assertAsks, type Asker } from '../asker.ts'
import { toGuaranteedPlace, toPlace } from './edition.mapper.ts'
import type { ComparisonRow, GuaranteedPlace } from './edition.type.ts'

export interface ComparisonParts {
  readonly edition: EditionRow
  readonly cohort: CohortRow
  readonly askedCohort: CohortRow
  readonly rows: readonly ComparisonRow[]
  readonly guaranteedPlaces: readonly GuaranteedPlace[]
  /** Nothing of it can change any more. */
  readonly isFinal: boolean
}

/** Comparisons, read on connections whose role sees published editions and nothing else. */
export class ComparisonService {
  constructor(
    private readonly reader: Database,
    private readonly instruments: InstrumentCatalogue,
  ) {}

  /** @throws NotFound for an edition that is not published, an organisation that is not one's own, an unknown cohort */
  async compare(asker: Asker, editionId: string, organisationId: string, cohortKey: string): Promise<ComparisonParts> {
    assertAsks(asker, editionId, 'edition')
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'compare organisation', { organisationId }, 'organisation')
    const asked = { editionId, organisationId, cohortKey }
    const edition = await withActor(this.reader, asker.databaseActor, (tx) => readComparison(tx, asked))
    if (!edition) throw new NotFound('edition')
    const { cohort, askedCohort, values, figures, positions } = edition
    if (!cohort || !askedCohort) throw new NotFound('cohort')
    const instrument = await this.instruments.get(edition.instrumentVersionId)
    const order = instrument?.shown.nodes.map(({ id }) => id) ?? []
    const rows = rowsOf(order, values, figures, positions)
    const guaranteedPlaces = inOrder(order, edition.guaranteedPlaces).map(toGuaranteedPlace)
    return { edition, cohort, askedCohort, rows, guaranteedPlaces, isFinal: edition.isGuaranteed }
  }
}

function inOrder<Row extends { readonly nodeId: string }>(order: readonly string[], rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => order.indexOf(a.nodeId) - order.indexOf(b.nodeId))
}

const noStatistics = { mean: null, p10: null, q25: null, median: null, q75: null, p90: null } as const
const noFigure = { organisations: 0, ...noStatistics, reason: 'missing' } as const

export function rowsOf(
  order: readonly string[],
  values: readonly MemberFigureRow[],
  figures: readonly CohortFigureRow[],
  positions: readonly PositionRow[],
): ComparisonRow[] {
  const value = new Map(values.map((row) => [row.nodeId, row]))
  const figure = new Map(figures.map((row) => [row.nodeId, row]))
  const place = new Map(positions.map((row) => [row.nodeId, row]))
  return order
    .filter((node) => value.has(node) || figure.has(node))
    .map((node) => {
      const own = value.get(node)
      const position = place.get(node)
      return {
        node,
        level: levelOf(node),
        own: own ? toFigure(own) : null,
        cohort: figure.get(node) ?? noFigure,
        position: position?.position ?? null,
        positionReason: position ? position.reason : 'missing',
        bestQuarterGap: position?.bestQuarterGap ?? null,
        bestQuarterGapReason: position ? position.gapReason : 'missing',
        others: position?.others ?? 0,
        place: toPlace(position),
      }
    })
}
