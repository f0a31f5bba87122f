import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { PublicEditionRow, PublicSharerRow } from '@mognad/db/editions/public-results.read-model'
import type { Context } from '../../graphql/context.ts'
import type { KnownInstrument } from '../instruments/instrument-catalogue.ts'
import type { InstrumentNode } from '../instruments/instrument-version.type.ts'
import { toFiguresInOrder } from '../scores/figure.mapper.ts'
import { toCohort } from './edition.mapper.ts'
import type { PublicResultsService } from './public-results.service.ts'
import { PublicResult, PublicResults, type PublicEdition, type PublicSharer } from './public-results.type.ts'

// They come whole, in one statement each: what nobody may spend on a request holds one of them, never two.
const listCost = 150
const resultCost = 120

/** The only figures of organisations that are read without signing in. */
@Resolver()
export class PublicResultsResolver {
  constructor(private readonly results: PublicResultsService) {}

  @Query(() => [PublicResults], {
    complexity: listCost,
    description:
      'Who shares publicly in the newest published edition of each instrument. For everybody, also without signing in.',
  })
  async publicResults(@Ctx() { asker }: Context): Promise<PublicResults[]> {
    const editions = await this.results.sharers(asker)
    return editions.map((edition) => {
      const nodes = nodesDownTo(edition.instrument, ['total', 'dimension'])
      return {
        edition: toPublicEdition(edition, edition.instrument),
        nodes,
        sharers: edition.sharers.map((sharer) => toSharer(sharer, nodes)),
      }
    })
  }

  @Query(() => PublicResult, {
    nullable: true,
    complexity: resultCost,
    description: 'One organisation that shares publicly. For everybody, also without signing in.',
  })
  async publicResult(
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('instrumentKey', () => String) instrumentKey: string,
    @Ctx() { asker }: Context,
  ): Promise<PublicResult> {
    const found = await this.results.result(asker, { organisationId, instrumentKey })
    const nodes = nodesDownTo(found.instrument, ['total', 'dimension', 'category', 'factor'])
    const order = new Map(nodes.map(({ id }, at) => [id, at]))
    const inOrder = <Row extends { readonly nodeId: string }>(rows: readonly Row[]): Row[] =>
      rows
        .filter(({ nodeId }) => order.has(nodeId))
        .toSorted((one, other) => (order.get(one.nodeId) ?? 0) - (order.get(other.nodeId) ?? 0))
    return {
      edition: toPublicEdition(found, found.instrument),
      ...toSharer({ ...found, figures: inOrder(found.figures) }, nodes),
      nodes,
      cohorts: found.cohorts.map(({ cohort, figures }) => ({
        cohort: toCohort(cohort),
        figures: inOrder(figures).map(({ nodeId, ...figure }) => ({ node: nodeId, figure })),
      })),
      years: found.years.map(({ edition, figures }) => ({
        edition: toPublicEdition(edition, found.instrument),
        figures: toFiguresInOrder(figures, [...order.keys()]),
      })),
      places: inOrder(found.places).map(({ nodeId, low, high, among }) => ({ node: nodeId, low, high, among })),
    }
  }
}

function nodesDownTo({ shown }: KnownInstrument, levels: readonly InstrumentNode['level'][]): InstrumentNode[] {
  return shown.nodes.filter(({ level }) => levels.includes(level))
}

function toPublicEdition(row: PublicEditionRow, { shown }: KnownInstrument): PublicEdition {
  const { id, reportingYear, number, synthetic, contentHash } = row
  const { key: instrumentKey, title, licence, collection, source } = shown
  const publishedAt = new Date(row.publishedAt) // inside JSON it came as a text
  return {
    id,
    instrumentKey,
    title,
    licence,
    collection,
    source,
    reportingYear,
    number,
    synthetic,
    contentHash,
    publishedAt,
  }
}

function toSharer(
  { organisation, grade, reason, figures }: PublicSharerRow,
  nodes: readonly InstrumentNode[],
): PublicSharer {
  const order = nodes.map(({ id }) => id)
  return { organisation, grade, reason, figures: toFiguresInOrder(figures, order) }
}
