import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { can } from '@mognad/model/access/can'
import type { Context } from '../../graphql/context.ts'
import type { BoxGivingUpService } from './box-giving-up.service.ts'
import { reread, runOf } from './reread.ts'
import { OpenRoundPayload } from './round.input.ts'
import { ChangeRoundInput, PlanRoundInput, ReopenRoundInput, RoundInput } from './round-plan.input.ts'
import { toNewPlan, toPlanChanges, toPlannedUnits, toRoundPlan } from './round-plan.mapper.ts'
import { OwnQuestion, PlannedUnit, RoundNotice, RoundPlan } from './round-plan.type.ts'
import type { RoundPlanningService } from './round-planning.service.ts'
import type { RoundService } from './round.service.ts'
import { Round } from './round.type.ts'

@Resolver(() => Round)
export class RoundPlanResolver {
  constructor(
    private readonly planning: RoundPlanningService,
    private readonly rounds: RoundService,
    private readonly boxes: BoxGivingUpService,
  ) {}

  @Mutation(() => Round, { description: 'Plans a round. It opens when its time has come and it has a key and people.' })
  async planRound(
    @Arg('input', () => PlanRoundInput) { organisationId, plan: input }: PlanRoundInput,
    @Ctx() context: Context,
  ): Promise<Round> {
    const { plan, box } = toNewPlan(input)
    return reread(context, await this.planning.plan(context, organisationId, plan, box))
  }

  @Mutation(() => Round, {
    description: 'Changes a planned round; of an open one only name, closing day, texts and reminders.',
  })
  async changeRound(
    @Arg('input', () => ChangeRoundInput) { roundId, plan }: ChangeRoundInput,
    @Ctx() context: Context,
  ): Promise<Round> {
    await this.planning.change(context, roundId, toPlanChanges(plan))
    return reread(context, roundId)
  }

  @Mutation(() => Round, { description: 'Plans a round like this one, a year later. It needs a key of its own.' })
  async copyRound(@Arg('input', () => RoundInput) { roundId }: RoundInput, @Ctx() context: Context): Promise<Round> {
    return reread(context, await this.planning.copy(context, roundId))
  }

  @Mutation(() => Boolean, { description: 'Discards a planned round. Cannot be undone.' })
  async discardRound(
    @Arg('input', () => RoundInput) { roundId }: RoundInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await this.planning.discard(context, roundId)
    return true
  }

  @Mutation(() => OpenRoundPayload, { description: 'Opens a planned round now instead of at its time.' })
  async openRound(
    @Arg('input', () => RoundInput) { roundId }: RoundInput,
    @Ctx() context: Context,
  ): Promise<OpenRoundPayload> {
    const jobRunId = await this.rounds.open(context, roundId)
    return { round: await reread(context, roundId), jobRun: await runOf(context, jobRunId) }
  }

  @Mutation(() => Round, {
    description:
      'Erases the envelopes and the key of a closed box that nobody can open. Rates remain. Cannot be undone.',
  })
  async giveUpBox(@Arg('input', () => RoundInput) { roundId }: RoundInput, @Ctx() context: Context): Promise<Round> {
    await this.boxes.giveUp(context, roundId)
    return reread(context, roundId)
  }

  @Mutation(() => Round, { description: 'Plans a second box for a scored or void round. Nobody answers twice.' })
  async reopenRound(
    @Arg('input', () => ReopenRoundInput) { roundId, opensAt, closesAt }: ReopenRoundInput,
    @Ctx() context: Context,
  ): Promise<Round> {
    await this.planning.reopen(context, roundId, { opensAt, closesAt })
    return reread(context, roundId)
  }

  @FieldResolver(() => RoundPlan, { nullable: true, description: 'What was decided before it opened. For key users.' })
  async plan(
    @Root() { id, organisationId, opensAt }: Round,
    @Ctx() { actor, loaders }: Context,
  ): Promise<RoundPlan | null> {
    if (!can(actor, 'plan round', { organisationId })) return null
    const row = await loaders.roundPlan.load(id)
    return row && toRoundPlan(row, opensAt)
  }

  @FieldResolver(() => [PlannedUnit], {
    description: 'The units of today that a planned round will freeze, parents first; empty from opening on.',
  })
  async plannedUnits(
    @Root() { id, organisationId, state }: Round,
    @Ctx() { actor, loaders }: Context,
  ): Promise<PlannedUnit[]> {
    if (state !== 'planned' || !can(actor, 'plan round', { organisationId })) return []
    return toPlannedUnits(await loaders.plannedUnits.load(id))
  }

  @FieldResolver(() => [OwnQuestion], {
    description: 'Questions that the organisation has added. Their figures are the nodes own:1, own:2 ...',
  })
  async ownQuestions(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<readonly OwnQuestion[]> {
    return (await loaders.roundPlan.load(id))?.ownQuestions ?? []
  }

  @FieldResolver(() => [RoundNotice], { description: 'What the clock has told about its newest box. For key users.' })
  async notices(
    @Root() { id, organisationId }: Round,
    @Ctx() { actor, loaders }: Context,
  ): Promise<readonly RoundNotice[]> {
    return can(actor, 'plan round', { organisationId }) ? loaders.notices.load(id) : []
  }
}
