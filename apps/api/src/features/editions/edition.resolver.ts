import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { assertCan, can, theCountry } from '@mognad/model/access/can'
import { NotFound } from '@mognad/model/errors'
import { editionPage } from '@mognad/db/editions/edition.read-model'
import { LongPageArgs, toConnection, toPageRequest, type Connection } from '../../graphql/connection.ts'
import type { Context } from '../../graphql/context.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { InstrumentVersion } from '../instruments/instrument-version.type.ts'
import { JobRun, toJobRun } from '../job-runs/job-run.type.ts'
import { EditionPageArgs, NodesArgs } from './edition.args.ts'
import {
  CancelComputationInput,
  CancelComputationPayload,
  ComputeEditionInput,
  ComputeEditionPayload,
  MendEditionInput,
  PublishEditionInput,
  PublishEditionPayload,
} from './edition.input.ts'
import { toCohort, toEdition, toGuaranteedPlace, toMember } from './edition.mapper.ts'
import type { EditionService } from './edition.service.ts'
import {
  Cohort,
  Edition,
  EditionConnection,
  EditionMemberConnection,
  GuaranteedPlace,
  type EditionMember,
} from './edition.type.ts'

/** That list comes whole. */
const mostPublic = 600

@Resolver(() => Edition)
export class EditionResolver {
  constructor(
    private readonly editions: EditionService,
    private readonly instruments: InstrumentCatalogue,
  ) {}

  @Query(() => EditionConnection, {
    name: 'editions',
    description: 'Editions, newest year first. Unpublished ones are for the national coordinator.',
  })
  async editionList(
    @Args(() => EditionPageArgs) args: EditionPageArgs,
    @Ctx() { actor, readers }: Context,
  ): Promise<Connection<Edition>> {
    assertCan(actor, 'read published edition', theCountry)
    const filter = { instrumentKey: args.instrumentKey ?? null, state: args.state ?? null }
    const request = toPageRequest(args, 3)
    return toConnection(await readers.editions((read) => editionPage(read, filter, request)), toEdition)
  }

  @Query(() => Edition, { nullable: true, description: 'One edition.' })
  async edition(@Arg('id', () => ID) id: string, @Ctx() { actor, loaders }: Context): Promise<Edition | null> {
    assertCan(actor, 'read published edition', theCountry)
    const row = await loaders.edition.load(id)
    return row && toEdition(row)
  }

  @Mutation(() => ComputeEditionPayload, {
    description: 'Makes the next edition of a year and asks for its computation.',
  })
  async computeEdition(
    @Arg('input', () => ComputeEditionInput) { instrumentKey, reportingYear }: ComputeEditionInput,
    @Ctx() context: Context,
  ): Promise<ComputeEditionPayload> {
    return asked(context, await this.editions.compute(context, instrumentKey, reportingYear))
  }

  @Mutation(() => ComputeEditionPayload, {
    description: 'Makes the next edition of the year, in which what was found in a refused one is withheld.',
  })
  async mendEdition(
    @Arg('input', () => MendEditionInput) { editionId }: MendEditionInput,
    @Ctx() context: Context,
  ): Promise<ComputeEditionPayload> {
    return asked(context, await this.editions.mend(context, editionId))
  }

  @Mutation(() => CancelComputationPayload, {
    description: 'Ends the computation of an edition. Nothing of it is kept; the edition can be computed again.',
  })
  async cancelComputation(
    @Arg('input', () => CancelComputationInput) { jobRunId }: CancelComputationInput,
    @Ctx() context: Context,
  ): Promise<CancelComputationPayload> {
    await this.editions.cancel(context, jobRunId)
    context.forgetWhatWasRead()
    const jobRun = await context.loaders.jobRun.load(jobRunId)
    if (!jobRun) throw new NotFound('job run')
    return { jobRun: toJobRun(jobRun) }
  }

  @Mutation(() => PublishEditionPayload, { description: 'Publishes an audited edition. Cannot be undone.' })
  async publishEdition(
    @Arg('input', () => PublishEditionInput) { editionId, acceptLeftOut }: PublishEditionInput,
    @Ctx() context: Context,
  ): Promise<PublishEditionPayload> {
    await this.editions.publish(context, editionId, acceptLeftOut)
    return { edition: await reread(context, editionId) }
  }

  @FieldResolver(() => InstrumentVersion, { description: 'What was asked.' })
  instrumentVersion(@Root() { instrumentVersionId }: Edition): Promise<InstrumentVersion> {
    return this.instruments.shown(instrumentVersionId)
  }

  @FieldResolver(() => Int, { description: 'Organisations in it.' })
  async memberCount(@Root() { id }: Edition, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.cohorts.load(id)).find(({ key }) => key === 'all')?.members ?? 0
  }

  @FieldResolver(() => [Cohort], { description: 'From the largest to the smallest.' })
  async cohorts(@Root() { id }: Edition, @Ctx() { loaders }: Context): Promise<Cohort[]> {
    return (await loaders.cohorts.load(id)).map(toCohort)
  }

  @FieldResolver(() => EditionMemberConnection, {
    description: 'Members that share by name or publicly, and your own.',
  })
  async members(
    @Root() { id }: Edition,
    @Args(() => LongPageArgs) args: LongPageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<EditionMember>> {
    return toConnection(await loaders.members.load({ id, args: { page: toPageRequest(args, 2) } }), toMember)
  }

  @FieldResolver(() => [GuaranteedPlace], {
    complexity: mostPublic,
    description: 'Places of those who share publicly, the highest first. Empty while fewer than ten do.',
  })
  async guaranteedPlaces(
    @Root() { id }: Edition,
    @Args(() => NodesArgs) { nodes }: NodesArgs,
    @Ctx() { loaders }: Context,
  ): Promise<GuaranteedPlace[]> {
    return (await loaders.guaranteedPlaces.load({ id, args: nodes })).map(toGuaranteedPlace)
  }

  @FieldResolver(() => JobRun, {
    nullable: true,
    description: 'Its newest computation. For the national coordinator.',
  })
  async computation(@Root() { id }: Edition, @Ctx() { actor, loaders }: Context): Promise<JobRun | null> {
    if (!can(actor, 'read job runs', theCountry)) return null
    const row = await loaders.runOfEdition.load(id)
    return row && toJobRun(row)
  }
}

async function asked(
  context: Context,
  { editionId, jobRunId }: { editionId: string; jobRunId: string },
): Promise<ComputeEditionPayload> {
  const edition = await reread(context, editionId)
  const jobRun = await context.loaders.jobRun.load(jobRunId)
  if (!jobRun) throw new NotFound('job run')
  return { edition, jobRun: toJobRun(jobRun) }
}

async function reread(context: Context, editionId: string): Promise<Edition> {
  context.forgetWhatWasRead()
  const row = await context.loaders.edition.load(editionId)
  if (!row) throw new NotFound('edition')
  return toEdition(row)
}
