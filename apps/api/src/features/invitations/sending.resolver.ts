import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { can } from '@mognad/model/access/can'
import type { Context } from '../../graphql/context.ts'
import { JobRun, toJobRun } from '../job-runs/job-run.type.ts'
import { reread, runOf } from '../rounds/reread.ts'
import { Round } from '../rounds/round.type.ts'
import {
  EraseAddressesInput,
  ErasePayload,
  MakeLinksInput,
  MakeLinksPayload,
  ReaddressInput,
  SendInput,
  SendPayload,
} from './invitation.input.ts'
import { toReminderPlan } from './invitation.mapper.ts'
import { ReminderPlan } from './invitation.type.ts'
import type { SendingService } from './sending.service.ts'

/** Mails and links of a round. */
@Resolver(() => Round)
export class SendingResolver {
  constructor(private readonly sending: SendingService) {}

  @FieldResolver(() => ReminderPlan, { description: 'When those without an answer are reminded, and when they were.' })
  async reminders(@Root() round: Round, @Ctx() { actor, loaders }: Context): Promise<ReminderPlan> {
    const isAllowed = can(actor, 'send invitations', round)
    const [plan, waves] = await Promise.all([
      loaders.reminderPlan.load(round.id),
      isAllowed ? loaders.reminderWaves.load(round.id) : [],
    ])
    return toReminderPlan(plan, waves)
  }

  @FieldResolver(() => [JobRun], { description: 'The newest sending of invitations, and of reminders.' })
  async sendings(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<JobRun[]> {
    return (await loaders.sendingsOfRound.load(id)).map((row) => toJobRun(row))
  }

  @Mutation(() => SendPayload, { description: 'Sends the invitations that wait, and again those that were refused.' })
  async sendInvitations(
    @Arg('input', () => SendInput) { roundId }: SendInput,
    @Ctx() context: Context,
  ): Promise<SendPayload> {
    const jobRunId = await this.sending.send(context, roundId)
    return { round: await reread(context, roundId), jobRun: await runOf(context, jobRunId) }
  }

  @Mutation(() => SendPayload, {
    description: 'Reminds those without an answer, now. Who they are is found out by the worker and told to nobody.',
  })
  async sendReminders(
    @Arg('input', () => SendInput) { roundId }: SendInput,
    @Ctx() context: Context,
  ): Promise<SendPayload> {
    const jobRunId = await this.sending.remind(context, roundId)
    return { round: await reread(context, roundId), jobRun: await runOf(context, jobRunId) }
  }

  @Mutation(() => SendPayload, { description: 'Gives an invitation another address and sends it there.' })
  async readdressInvitation(
    @Arg('input', () => ReaddressInput) { roundId, recipientId, address }: ReaddressInput,
    @Ctx() context: Context,
  ): Promise<SendPayload> {
    const jobRunId = await this.sending.readdress(context, roundId, recipientId, address)
    return { round: await reread(context, roundId), jobRun: await runOf(context, jobRunId) }
  }

  @Mutation(() => ErasePayload, { description: 'Erases addresses for good. An answer can still be given by the link.' })
  async eraseAddresses(
    @Arg('input', () => EraseAddressesInput) { roundId, ids }: EraseAddressesInput,
    @Ctx() context: Context,
  ): Promise<ErasePayload> {
    const erased = await this.sending.erase(context, roundId, ids ?? null)
    return { round: await reread(context, roundId), erased }
  }

  @Mutation(() => MakeLinksPayload, {
    description:
      'Makes the personal links to hand out. Each is the right to answer once; that they were made is recorded.',
  })
  async makeLinks(
    @Arg('input', () => MakeLinksInput) { roundId, unitIds }: MakeLinksInput,
    @Ctx() context: Context,
  ): Promise<MakeLinksPayload> {
    return { links: await this.sending.links(context, roundId, unitIds ?? null) }
  }
}
