import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { unitsShownTo } from '@mognad/model/access/actor'
import { can } from '@mognad/model/access/can'
import { hasResult } from '@mognad/model/rounds/round-lifecycle'
import { RuleBroken } from '@mognad/model/errors'
import type { Context } from '../../graphql/context.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { InstrumentVersion } from '../instruments/instrument-version.type.ts'
import { JobRun, toJobRun } from '../job-runs/job-run.type.ts'
import type { OrganisationReader } from '../organisations/organisation-reader.ts'
import { Organisation } from '../organisations/organisation.type.ts'
import { toRecipe } from '../scores/recipe.type.ts'
import type { BoxOpeningService } from './box-opening.service.ts'
import { CloseRoundInput, CloseRoundPayload, OpenBoxInput, OpenBoxPayload } from './round.input.ts'
import { toBox, toQuality, toResponseRate, toRound, toRoundUnit } from './round.mapper.ts'
import { reread, runOf } from './reread.ts'
import type { RoundService } from './round.service.ts'
import { Box, Quality, ResponseRate, Round, RoundResult, RoundUnit } from './round.type.ts'
import { unitsFor } from './unit-sight.ts'

@Resolver(() => Round)
export class RoundResolver {
  constructor(
    private readonly rounds: RoundService,
    private readonly boxes: BoxOpeningService,
    private readonly instruments: InstrumentCatalogue,
    private readonly organisations: OrganisationReader,
  ) {}

  @Query(() => Round, { nullable: true, description: 'One round of your own organisation.' })
  async round(@Arg('id', () => ID) id: string, @Ctx() { actor, loaders }: Context): Promise<Round | null> {
    if (actor.kind === 'anonymous') throw new RuleBroken('NOT_SIGNED_IN')
    const row = await loaders.round.load(id)
    return row && can(actor, 'read rounds', row) ? toRound(row) : null
  }

  @Mutation(() => CloseRoundPayload, { description: 'Shuts the door of a round. Cannot be undone.' })
  async closeRound(
    @Arg('input', () => CloseRoundInput) { roundId }: CloseRoundInput,
    @Ctx() context: Context,
  ): Promise<CloseRoundPayload> {
    const jobRunId = await this.rounds.close(context, roundId)
    return { round: await reread(context, roundId), jobRun: await runOf(context, jobRunId) }
  }

  @Mutation(() => OpenBoxPayload, {
    description: 'Opens the box of a closed round: all at once, in random order, and the key is destroyed.',
  })
  async openBox(
    @Arg('input', () => OpenBoxInput) { roundId, code, acceptUnreadable }: OpenBoxInput,
    @Ctx() context: Context,
  ): Promise<OpenBoxPayload> {
    const { scoreRunId, responses } = await this.boxes.open(context, roundId, code ?? null, acceptUnreadable)
    return { round: await reread(context, roundId), jobRun: await runOf(context, scoreRunId), responses }
  }

  @FieldResolver(() => Organisation, { description: 'Who measures itself.' })
  organisation(@Root() { organisationId }: Round, @Ctx() context: Context): Promise<Organisation> {
    return this.organisations.known(context, organisationId)
  }

  @FieldResolver(() => InstrumentVersion, { description: 'What is asked.' })
  instrumentVersion(@Root() { instrumentVersionId }: Round): Promise<InstrumentVersion> {
    return this.instruments.shown(instrumentVersionId)
  }

  @FieldResolver(() => Box, {
    nullable: true,
    description: 'The newest box; null when answers are not collected here.',
  })
  async box(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<Box | null> {
    const row = await loaders.box.load(id)
    return row && toBox(row)
  }

  @FieldResolver(() => ResponseRate, { description: 'Of the whole round.' })
  async responseRate(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<ResponseRate> {
    return toResponseRate((await loaders.responseCounts.load(id)).find(({ groupId }) => groupId === null))
  }

  @FieldResolver(() => [RoundUnit], {
    description: 'The units as they were, parents first. Rates of groups of seven or more invited.',
  })
  async units(@Root() { id, organisationId }: Round, @Ctx() { actor, loaders }: Context): Promise<RoundUnit[]> {
    const [units, counts] = await Promise.all([loaders.roundUnits.load(id), loaders.responseCounts.load(id)])
    const countOf = new Map(counts.map((count) => [count.groupId, count]))
    const shown = unitsFor(unitsShownTo(actor, organisationId), units)
    return shown.map((unit) => toRoundUnit(unit, countOf.get(unit.unitId)))
  }

  @FieldResolver(() => [Quality], { description: 'Of each branch; empty until scored.' })
  async quality(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<Quality[]> {
    return (await loaders.quality.load(id)).map(toQuality)
  }

  @FieldResolver(() => RoundResult, { nullable: true, description: 'Null until scored.' })
  async result(@Root() round: Round, @Ctx() { actor, loaders }: Context): Promise<RoundResult | null> {
    const { id: roundId, organisationId, instrumentVersionId, state } = round
    if (!hasResult(state) || !can(actor, 'read result', { organisationId })) return null
    const recipe = await loaders.recipe.load(roundId)
    return recipe && { recipe: toRecipe(recipe), roundId, organisationId, instrumentVersionId }
  }

  @FieldResolver(() => JobRun, { nullable: true, description: 'The newest computation of this round.' })
  async computation(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<JobRun | null> {
    const row = await loaders.runOfRound.load(id)
    return row && toJobRun(row)
  }
}
