import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { can } from '@mognad/model/access/can'
import { isNational } from '@mognad/model/access/actor'
import { searchWords } from '@mognad/model/initiatives/search-words'
import type { InitiativeRow } from '@mognad/db/initiatives/initiative.read-model'
import type { Context } from '../../graphql/context.ts'
import type { OrganisationReader } from '../organisations/organisation-reader.ts'
import { Organisation } from '../organisations/organisation.type.ts'
import { factorOf, type InitiativeCatalogue } from './initiative-catalogue.ts'
import type { InitiativeSearchService } from './initiative-search.service.ts'
import { InitiativeFilterInput } from './initiative.input.ts'
import { toComment, toInitiative, toReason, toRise } from './initiative.mapper.ts'
import {
  Initiative,
  InitiativeChoices,
  InitiativeComment,
  type InitiativeFactor,
  InitiativeList,
  InitiativeOrigin,
  InitiativeRise,
  ReportedInitiative,
} from './initiative.type.ts'

const mostOnPage = 100

@Resolver(() => Initiative)
export class InitiativeResolver {
  constructor(
    private readonly search: InitiativeSearchService,
    private readonly catalogue: InitiativeCatalogue,
    private readonly organisations: OrganisationReader,
  ) {}

  @Query(() => InitiativeList, {
    complexity: 700,
    description:
      'What others share, ranked for an organisation: by its weak factors, by what has risen at the owner since, by likeness. With words, by how well they are answered.',
  })
  async initiatives(
    @Arg('organisationId', () => ID, {
      nullable: true,
      description: 'Whose people look; null: those of none in particular.',
    })
    organisationId: string | null,
    @Arg('filter', () => InitiativeFilterInput, { nullable: true }) filter: InitiativeFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100.' }) first: number,
    @Ctx() context: Context,
  ): Promise<InitiativeList> {
    const [found, factors] = await Promise.all([
      this.search.search(context, organisationId ?? null, filterOf(filter), Math.max(1, Math.min(first, mostOnPage))),
      this.catalogue.factors(),
    ])
    return {
      totalCount: found.totalCount,
      weakFactors: found.weakFactors.map(({ factor, mean }) => ({ factor: factorOf(factor, factors), mean })),
      nodes: found.nodes.map(({ row, reasons }) => ({
        initiative: shownTo(context, row, factors),
        reasons: reasons.map((reason) => toReason(reason, factors)),
      })),
    }
  }

  @Query(() => Initiative, { nullable: true, description: 'One initiative.' })
  async initiative(
    @Arg('id', () => ID) id: string,
    @Arg('organisationId', () => ID, {
      nullable: true,
      description: 'Whose people look; null: those of none in particular.',
    })
    organisationId: string | null,
    @Ctx() context: Context,
  ): Promise<Initiative> {
    const [row, factors] = await Promise.all([
      this.search.one(context, id, organisationId ?? null),
      this.catalogue.factors(),
    ])
    return shownTo(context, row, factors)
  }

  @Query(() => [Initiative], { complexity: 700, description: 'The initiatives of an organisation, by title.' })
  async initiativePortfolio(
    @Arg('organisationId', () => ID) organisationId: string,
    @Ctx() context: Context,
  ): Promise<Initiative[]> {
    const [rows, factors] = await Promise.all([
      this.search.portfolio(context, organisationId),
      this.catalogue.factors(),
    ])
    return rows.map((row) => shownTo(context, row, factors))
  }

  @Query(() => [ReportedInitiative], { complexity: 700, description: 'Reported or hidden ones. For coordinators.' })
  async reportedInitiatives(@Ctx() context: Context): Promise<ReportedInitiative[]> {
    const [found, factors] = await Promise.all([this.search.reported(context), this.catalogue.factors()])
    return found.map(({ row, reported }) => ({
      initiative: shownTo(context, row, factors),
      reports: reported.reports.map((report) => ({ ...report, createdAt: new Date(report.createdAt) })),
    }))
  }

  @Query(() => InitiativeChoices, { description: 'What initiatives can be tagged with and found by.' })
  initiativeChoices(): Promise<InitiativeChoices> {
    return this.catalogue.choices()
  }

  @FieldResolver(() => Organisation, { description: 'Whose it is.' })
  organisation(@Root() { organisationId }: Initiative, @Ctx() context: Context): Promise<Organisation> {
    return this.organisations.known(context, organisationId)
  }

  @FieldResolver(() => [InitiativeComment], { description: 'Comments, oldest first.' })
  async comments(@Root() { id }: Initiative, @Ctx() context: Context): Promise<InitiativeComment[]> {
    const asker = { personId: context.databaseActor.personId ?? null, isNational: isNational(context.actor) }
    return (await context.loaders.initiativeComments.load(id)).map((row) => toComment(row, asker))
  }

  @FieldResolver(() => [InitiativeRise], {
    complexity: 20,
    description: 'Factors of the owner that have clearly risen since it began. No proof that the initiative did it.',
  })
  async rises(@Root() { id }: Initiative, @Ctx() context: Context): Promise<InitiativeRise[]> {
    const [rises, factors] = await Promise.all([this.#risesFor(context), this.catalogue.factors()])
    return (rises.get(id) ?? []).map((change) => toRise(change, factors))
  }

  /** Once a request, however many initiatives ask. */
  readonly #rises = new WeakMap<object, ReturnType<InitiativeSearchService['rises']>>()

  #risesFor(context: Context): ReturnType<InitiativeSearchService['rises']> {
    const known = this.#rises.get(context.loaders) ?? this.search.rises(context)
    this.#rises.set(context.loaders, known)
    return known
  }
}

@Resolver(() => InitiativeOrigin)
export class InitiativeOriginResolver {
  constructor(private readonly organisations: OrganisationReader) {}

  @FieldResolver(() => Organisation, { description: 'Whose the original is.' })
  organisation(@Root() { organisationId }: InitiativeOrigin, @Ctx() context: Context): Promise<Organisation> {
    return this.organisations.known(context, organisationId)
  }
}

/** As the one who asks sees it: why it is hidden is told to its owner and to coordinators. */
export function shownTo(
  { actor }: Context,
  row: InitiativeRow,
  factors: ReadonlyMap<string, InitiativeFactor>,
): Initiative {
  const { organisationId } = row
  const isTold =
    can(actor, 'take part in initiatives', { organisationId }) || can(actor, 'moderate initiatives', { organisationId })
  return toInitiative(row, factors, isTold)
}

function filterOf(filter: InitiativeFilterInput | null) {
  const { text, factor, purpose, reach, stage, effort, unitKind, followed } = filter ?? {}
  return {
    words: searchWords(text ?? ''),
    factor: factor ?? null,
    purpose: purpose ?? null,
    reach: reach ?? null,
    stage: stage ?? null,
    effort: effort ?? null,
    unitKind: unitKind ?? null,
    followed: followed ?? false,
  }
}
