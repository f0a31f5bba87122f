import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { assertCan, can } from '@mognad/model/access/can'
import { placesToInvite } from '@mognad/model/invitations/invite-places'
import { toConnection, toPageRequest, type Connection } from '../../graphql/connection.ts'
import type { Context } from '../../graphql/context.ts'
import { reread } from '../rounds/reread.ts'
import { Round } from '../rounds/round.type.ts'
import {
  AddRecipientInput,
  DrawSampleInput,
  ImportRecipientsInput,
  ImportRecipientsPayload,
  RecipientFileInput,
  RecipientPageArgs,
  RecipientsPayload,
  RemoveRecipientsInput,
  SetLinksInput,
} from './invitation.input.ts'
import { toCheckedRecipients, toInvitePlaces, toRecipient, toRecipientCounts, toSample } from './invitation.mapper.ts'
import {
  CheckedRecipients,
  InvitePlace,
  type Recipient,
  RecipientConnection,
  RecipientCount,
  Sample,
} from './invitation.type.ts'
import type { RecipientService } from './recipient.service.ts'

/** Who is asked in a round. Nothing here knows who has answered. */
@Resolver(() => Round)
export class RecipientResolver {
  constructor(private readonly recipients: RecipientService) {}

  @FieldResolver(() => RecipientConnection, {
    name: 'recipients',
    description: 'People who are asked by e-mail, by address. For those who put them in: of your own part of the tree.',
  })
  async recipientList(
    @Root() round: Round,
    @Args(() => RecipientPageArgs) args: RecipientPageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Recipient>> {
    assertCan(context.actor, 'list recipients', round, 'round')
    const filter = {
      unitIds: await placesOf(context, round.organisationId),
      state: args.state ?? null,
      search: args.search ?? null,
    }
    const page = toPageRequest(args, 2)
    return toConnection(await context.loaders.recipients.load({ id: round.id, args: { page, filter } }), toRecipient)
  }

  @FieldResolver(() => [RecipientCount], {
    description: 'How many are asked, unit by unit; of your own part of the tree. Empty when you invite nobody.',
  })
  async recipientCounts(@Root() round: Round, @Ctx() context: Context): Promise<RecipientCount[]> {
    if (!can(context.actor, 'list recipients', round)) return []
    const places = await placesOf(context, round.organisationId)
    const counts = toRecipientCounts(await context.loaders.recipientCounts.load(round.id))
    return places === null ? counts : counts.filter(({ unitId }) => places.includes(unitId))
  }

  @FieldResolver(() => [InvitePlace], {
    description: 'The units of today in which you may list people; empty when you invite nobody.',
  })
  async invitePlaces(@Root() { organisationId }: Round, @Ctx() context: Context): Promise<InvitePlace[]> {
    if (!can(context.actor, 'list recipients', { organisationId })) return []
    const units = await context.loaders.liveUnits.load(organisationId)
    return toInvitePlaces(units, await placesOf(context, organisationId))
  }

  @FieldResolver(() => Sample, { nullable: true, description: 'Null where everybody in the list is asked.' })
  async sample(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<Sample | null> {
    const row = await loaders.sampleOfRound.load(id)
    return row && toSample(row)
  }

  @Query(() => CheckedRecipients, { description: 'What an import of this file would do. Nothing is stored.' })
  async previewRecipients(
    @Arg('input', () => RecipientFileInput) { roundId, contentBase64 }: RecipientFileInput,
    @Ctx() context: Context,
  ): Promise<CheckedRecipients> {
    return toCheckedRecipients(await this.recipients.preview(context, roundId, bytesOf(contentBase64)))
  }

  @Mutation(() => ImportRecipientsPayload, {
    description: 'Stores a list. People who are in it already get its unit and language; nobody is taken out.',
  })
  async importRecipients(
    @Arg('input', () => ImportRecipientsInput) { roundId, contentBase64, acceptProblems }: ImportRecipientsInput,
    @Ctx() context: Context,
  ): Promise<ImportRecipientsPayload> {
    const list = await this.recipients.import(context, roundId, bytesOf(contentBase64), acceptProblems)
    return { round: await reread(context, roundId), list: toCheckedRecipients(list) }
  }

  @Mutation(() => RecipientsPayload, { description: 'Adds one person, or moves one who is in the list.' })
  async addRecipient(
    @Arg('input', () => AddRecipientInput) { roundId, ...person }: AddRecipientInput,
    @Ctx() context: Context,
  ): Promise<RecipientsPayload> {
    await this.recipients.add(context, roundId, person)
    return { round: await reread(context, roundId) }
  }

  @Mutation(() => RecipientsPayload, { description: 'Sets how many links are handed out in a unit.' })
  async setLinks(
    @Arg('input', () => SetLinksInput) { roundId, unitId, count }: SetLinksInput,
    @Ctx() context: Context,
  ): Promise<RecipientsPayload> {
    await this.recipients.setLinks(context, roundId, unitId, count)
    return { round: await reread(context, roundId) }
  }

  @Mutation(() => RecipientsPayload, { description: 'Takes people out of the list.' })
  async removeRecipients(
    @Arg('input', () => RemoveRecipientsInput) { roundId, ids }: RemoveRecipientsInput,
    @Ctx() context: Context,
  ): Promise<RecipientsPayload> {
    await this.recipients.remove(context, roundId, ids)
    return { round: await reread(context, roundId) }
  }

  @Mutation(() => RecipientsPayload, { description: 'Draws a sample of the list, in proportion to the units.' })
  async drawSample(
    @Arg('input', () => DrawSampleInput) { roundId, size, seed }: DrawSampleInput,
    @Ctx() context: Context,
  ): Promise<RecipientsPayload> {
    await this.recipients.drawSample(context, roundId, size ?? null, seed ?? null)
    return { round: await reread(context, roundId) }
  }
}

/** Base64 of whatever length; what is no base64 becomes a file that cannot be read. */
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))

/** Ids of the units whose people one may see; null: all of them. */
async function placesOf({ actor, loaders }: Context, organisationId: string): Promise<string[] | null> {
  const isKeyUser =
    actor.kind === 'person' &&
    actor.memberships.some((one) => one.role === 'key_user' && one.organisationId === organisationId)
  if (isKeyUser) return null
  return [...placesToInvite(actor, organisationId, await loaders.liveUnits.load(organisationId))]
}
