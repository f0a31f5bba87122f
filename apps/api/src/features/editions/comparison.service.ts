import { assertCan } from '@mognad/model/access/can'
import { levelOf } from '@mognad/model/instruments/nodes-of'
import { NotFound } from '@mognad/model/errors'
import { withActor, type Database } from '@mognad/db/connections'
import {
  cohortsOfEditions,
  editionsById,
  type CohortRow,
  type EditionRow,
} from '@mognad/db/editions/edition.read-model'
import {
  figuresOfCohort,
  positionsInCohort,
  valuesOfMembers,
  type CohortFigureRow,
  type MemberFigureRow,
  type PositionRow,
} from '@mognad/db/editions/published-edition.read-model'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { toFigure } from '../scores/figure.mapper.ts'
import { assertAsks, type Asker } from '../asker.ts'
import type { ComparisonRow } from './edition.type.ts'

export interface ComparisonParts {
  readonly edition: EditionRow
  readonly cohort: CohortRow
  readonly askedCohort: CohortRow
  readonly rows: readonly ComparisonRow[]
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
    const read = await withActor(this.reader, asker.databaseActor, async (tx) => {
      const [[edition], cohorts] = await Promise.all([
        editionsById(tx, [editionId]),
        cohortsOfEditions(tx, [editionId]),
      ])
      if (!edition) throw new NotFound('edition')
      const askedCohort = cohorts.find(({ key }) => key === cohortKey)
      if (!askedCohort) throw new NotFound('cohort')
      const cohort = shownCohort(cohorts, askedCohort)
      const [values, figures, positions] = await Promise.all([
        valuesOfMembers(tx, editionId, [organisationId], null),
        figuresOfCohort(tx, editionId, cohort.key),
        positionsInCohort(tx, editionId, organisationId, cohort.key),
      ])
      return { edition, cohort, askedCohort, values, figures, positions }
    })
    const instrument = await this.instruments.get(read.edition.instrumentVersionId)
    const order = instrument?.shown.nodes.map(({ id }) => id) ?? []
    return { ...read, rows: rowsOf(order, read.values, read.figures, read.positions) }
  }
}

/** The cohort, or its nearest parent that is large enough to be shown. `all` is where it ends. */
export function shownCohort(cohorts: readonly CohortRow[], asked: CohortRow): CohortRow {
  const byKey = new Map(cohorts.map((cohort) => [cohort.key, cohort]))
  let cohort = asked
  while (!cohort.shown) {
    const parent = cohort.parentKey === null ? undefined : byKey.get(cohort.parentKey)
    if (!parent) return cohort
    cohort = parent
  }
  return cohort
}

const noStatistics = { mean: null, p10: null, q25: null, median: null, q75: null, p90: null } as const
const noFigure = { organisations: 0, ...noStatistics, reason: 'missing' } as const

function rowsOf(
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
        others: position?.others ?? 0,
      }
    })
}
