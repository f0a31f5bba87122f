import { assertCan } from '@mognad/model/access/can'
import { unitsShownTo } from '@mognad/model/access/actor'
import { mainGroupOf } from '@mognad/model/cohorts/cohort-definition'
import { NotFound } from '@mognad/model/errors'
import { recommend, type FactorStanding, type ReferenceKind } from '@mognad/model/trainings/recommend'
import { noFilter, offeredTrainings } from '@mognad/db/trainings/training.store'
import { heldSince } from '@mognad/db/trainings/programme.store'
import { newestPublishedEdition, type ScoredRoundRow } from '@mognad/db/trainings/effect.read-model'
import type { Context } from '../../graphql/context.ts'
import { isUuid } from '../../graphql/scalars.ts'
import { assertAsks } from '../asker.ts'
import type { ComparisonService } from '../editions/comparison.service.ts'
import { toCohort } from '../editions/edition.mapper.ts'
import type { Cohort } from '../editions/edition.type.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { toGroups, toRound } from '../rounds/round.mapper.ts'
import type { ResultGroup } from '../rounds/round.type.ts'
import { groupsFor } from '../rounds/unit-sight.ts'
import type { Learning } from './recommendation.type.ts'
import { toTraining } from './training.mapper.ts'
import { learningInstrument } from './training.service.ts'

/** Recommends trainings from the newest result, as far as it is shown to whoever asks. */
export class LearningReader {
  constructor(
    private readonly comparisons: ComparisonService,
    private readonly instruments: InstrumentCatalogue,
  ) {}

  /**
   * @param unitId null: the whole of the own units
   * @returns null when there is no result yet
   * @throws NotFound for an organisation or a unit that is not one's own to see
   */
  async of(context: Context, organisationId: string, unitId: string | null): Promise<Learning | null> {
    assertAsks(context, organisationId, 'organisation')
    assertCan(context.actor, 'read learning', { organisationId }, 'organisation')
    const [round] = await context.loaders.learningRounds.load(organisationId)
    if (!round) return null
    const [groups, instrument] = await Promise.all([
      shownGroups(context, round),
      this.instruments.shown(round.instrumentVersionId),
    ])
    const whole = groups.find(({ branch, parentId, part }) => branch === 'own' && parentId === null && part === 'whole')
    const group = unitId === null ? whole : groups.find((one) => one.unitId === unitId && one.part === 'whole')
    if (unitId !== null && (!isUuid(unitId) || !group)) throw new NotFound('unit')
    const since = (round.closesAt ?? new Date(0)).toISOString().slice(0, 10)
    const [offered, compared] = await Promise.all([
      context.readers.api(async (read) => ({
        trainings: await offeredTrainings(read, organisationId, noFilter),
        held: await heldSince(read, organisationId, since),
      })),
      unitId === null ? this.#cohort(context, round) : null,
    ])
    const measured = referenceOf(unitId === null ? compared : null, unitId === null ? null : (whole ?? null), group)
    const factors = instrument.nodes.filter(({ level }) => level === 'factor')
    const standings = factors.map(({ id }) => standingOf(id, group, measured.of(id)))
    const areas = instrument.nodes.flatMap(({ id, level }) => (level === 'area' ? [bare(id)] : []))
    const cells = recommend({ trainings: offered.trainings, held: offered.held, standings, areas })
    return {
      round: toRound(round),
      unitId,
      name: group?.name ?? '',
      reference: measured.kind,
      cohort: measured.kind === 'cohort' ? (compared?.cohort ?? null) : null,
      hiddenFactors: standings.filter(({ own }) => own === null).length,
      cells: cells.map(({ recommended, ...cell }) => ({
        ...cell,
        recommended: recommended.map(({ training, reason, heldSince: held }) => ({
          kind: reason.kind,
          factor: reason.factor,
          own: reason.own,
          by: reason.by,
          certain: reason.certain,
          training: toTraining(training),
          heldSince: held,
        })),
      })),
    }
  }

  /** The median of the organisation's main group in the edition of the round's year; null where there is none. */
  async #cohort(context: Context, round: ScoredRoundRow): Promise<ComparedCohort | null> {
    const { organisationId, reportingYear } = round
    const [editionId, organisation] = await Promise.all([
      context.readers.published((read) => newestPublishedEdition(read, learningInstrument, reportingYear)),
      context.loaders.organisation.load(organisationId),
    ])
    if (!editionId) return null
    const group = mainGroupOf(organisation?.skrGroup ?? null)
    const compare = (key: string) => this.comparisons.compare(context, editionId, organisationId, key)
    const found = await compare(group ? `main:${group}` : 'all').catch((error: unknown) => {
      if (error instanceof NotFound && error.subject === 'cohort') return compare('all')
      throw error
    })
    return {
      cohort: toCohort(found.cohort),
      medians: new Map(found.rows.map(({ node, cohort: { median, mean } }) => [node, median ?? mean])),
    }
  }
}

interface ComparedCohort {
  readonly cohort: Cohort
  readonly medians: ReadonlyMap<string, number | null>
}

async function shownGroups(context: Context, round: ScoredRoundRow): Promise<ResultGroup[]> {
  const { actor, loaders } = context
  const [units, figures] = await Promise.all([
    loaders.roundUnits.load(round.id),
    loaders.figures.load({ id: round.id, args: ['total', 'factor'] }),
  ])
  const nodes = [...new Set(figures.map(({ nodeId }) => nodeId))]
  return groupsFor(unitsShownTo(actor, round.organisationId), units, toGroups(figures, units, nodes))
}

const bare = (node: string) => node.slice(node.indexOf(':') + 1)
const meanOf = (group: ResultGroup | undefined, node: string) =>
  group?.figures.find((figure) => figure.node === node)?.mean ?? null

/** A unit is measured against the whole, the whole against its cohort, or, without one, every factor against the own total. */
function referenceOf(
  compared: ComparedCohort | null,
  whole: ResultGroup | null,
  group: ResultGroup | undefined,
): { readonly kind: ReferenceKind; readonly of: (node: string) => number | null } {
  if (whole) return { kind: 'organisation', of: (node) => meanOf(whole, node) }
  if (compared && [...compared.medians.values()].some((median) => median !== null))
    return { kind: 'cohort', of: (node) => compared.medians.get(node) ?? null }
  return { kind: 'ownTotal', of: () => meanOf(group, 'total') }
}

function standingOf(node: string, group: ResultGroup | undefined, reference: number | null): FactorStanding {
  const figure = group?.figures.find((one) => one.node === node)
  const { mean: own = null, comparisonHigh: high = null } = figure ?? {}
  return { factor: bare(node), own, high, reference }
}
