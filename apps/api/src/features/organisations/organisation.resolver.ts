import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { assertCan, can, theCountry } from '@mognad/model/access/can'
import type { Context } from '../../graphql/context.ts'
import { LongPageArgs, PageArgs, toConnection, toPageRequest, type Connection } from '../../graphql/connection.ts'
import { grouped } from '../../graphql/load.ts'
import { ApiKeyConnection, toApiKey, type ApiKey } from '../access/access.type.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { toRound } from '../rounds/round.mapper.ts'
import { RoundConnection, type Round } from '../rounds/round.type.ts'
import { toFiguresInOrder } from '../scores/figure.mapper.ts'
import { seriesBreaks } from '../scores/series-breaks.ts'
import type { OrganisationReader } from './organisation-reader.ts'
import { OrganisationPageArgs, RoundPageArgs, TrendArgs } from './organisation.args.ts'
import { toUnit } from './organisation.mapper.ts'
import { Organisation, OrganisationConnection, TrendPoint } from './organisation.type.ts'
import { UnitConnection, type Unit } from './unit.type.ts'

// Lists of an organisation that is not one's own are empty: what one may not see does not exist.

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(
    private readonly organisations: OrganisationReader,
    private readonly instruments: InstrumentCatalogue,
  ) {}

  @Query(() => Organisation, { nullable: true, description: 'One organisation.' })
  async organisation(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Organisation | null> {
    assertCan(context.actor, 'read organisation', { organisationId: id })
    return this.organisations.one(context, id)
  }

  @Query(() => OrganisationConnection, { name: 'organisations', description: 'All organisations, by name.' })
  async organisationList(
    @Args(() => OrganisationPageArgs) args: OrganisationPageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Organisation>> {
    assertCan(context.actor, 'list organisations', theCountry)
    return this.organisations.page(context, args.kind ?? null, toPageRequest(args, 2))
  }

  @FieldResolver(() => UnitConnection, { description: 'Its units of today, by name; empty when it is not your own.' })
  async units(
    @Root() { id }: Organisation,
    @Args(() => LongPageArgs) args: LongPageArgs,
    @Ctx() { actor, loaders }: Context,
  ): Promise<Connection<Unit>> {
    const page = toPageRequest(args, 2)
    const allowed = can(actor, 'read units', { organisationId: id })
    return toConnection(allowed ? await loaders.units.load({ id, args: { page } }) : noRows, toUnit)
  }

  @FieldResolver(() => RoundConnection, {
    description: 'Its rounds, newest year first; empty when it is not your own.',
  })
  async rounds(
    @Root() { id }: Organisation,
    @Args(() => RoundPageArgs) args: RoundPageArgs,
    @Ctx() { actor, loaders }: Context,
  ): Promise<Connection<Round>> {
    const page = toPageRequest(args, 2)
    const key = args.instrumentKey ?? null
    const allowed = can(actor, 'read rounds', { organisationId: id })
    return toConnection(allowed ? await loaders.rounds.load({ id, args: { page, key } }) : noRows, toRound)
  }

  @FieldResolver(() => [TrendPoint], {
    description: 'One point per scored round, oldest first, own units only; empty when it is not your own.',
  })
  async trend(
    @Root() { id }: Organisation,
    @Args(() => TrendArgs) { instrumentKey: key, nodes }: TrendArgs,
    @Ctx() { actor, loaders }: Context,
  ): Promise<TrendPoint[]> {
    if (!can(actor, 'read result', { organisationId: id })) return []
    const figures = grouped(await loaders.trend.load({ id, args: { key, nodes } }), (row) => row.roundId)
    const loaded = await Promise.all([...figures.keys()].map((roundId) => loaders.round.load(roundId)))
    const rounds = loaded.filter((round) => round !== null)
    const versions = rounds.map((round) => round.instrumentVersionId)
    const breaks = await seriesBreaks(this.instruments, versions, nodes)
    return rounds.map((round, at) => ({
      round: toRound(round),
      figures: toFiguresInOrder(figures.get(round.id) ?? [], nodes),
      breaks: breaks[at] ?? [],
    }))
  }

  @FieldResolver(() => ApiKeyConnection, { description: 'Its API keys, newest first. For key users.' })
  async apiKeys(
    @Root() { id }: Organisation,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { actor, loaders }: Context,
  ): Promise<Connection<ApiKey>> {
    assertCan(actor, 'read api keys', { organisationId: id }, 'organisation')
    return toConnection(await loaders.apiKeys.load({ id, args: { page: toPageRequest(args, 2) } }), toApiKey)
  }
}

const noRows = { rows: [], hasNextPage: false, totalCount: 0 }
