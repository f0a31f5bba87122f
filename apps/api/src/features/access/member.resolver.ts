import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { assertCan } from '@mognad/model/access/can'
import type { Context } from '../../graphql/context.ts'
import { PageArgs, toConnection, toPageRequest, type Connection } from '../../graphql/connection.ts'
import { Organisation } from '../organisations/organisation.type.ts'
import type { MemberService } from './member.service.ts'
import {
  GiveRoleInput,
  GiveRolePayload,
  MemberConnection,
  RenewSignInLinkInput,
  RenewSignInLinkPayload,
  TakeRoleInput,
  TakeRolePayload,
  toMember,
  type Member,
} from './member.type.ts'

@Resolver(() => Organisation)
export class MemberResolver {
  constructor(private readonly members: MemberService) {}

  @FieldResolver(() => MemberConnection, { name: 'members', description: 'Who is what in it, by name. For key users.' })
  async memberList(
    @Root() { id }: Organisation,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { actor, loaders }: Context,
  ): Promise<Connection<Member>> {
    assertCan(actor, 'read members', { organisationId: id }, 'organisation')
    return toConnection(await loaders.people.load({ id, args: { page: toPageRequest(args, 2) } }), toMember)
  }

  @Mutation(() => GiveRolePayload, { description: 'Gives somebody a role, and an account when they have none.' })
  async giveRole(
    @Arg('input', () => GiveRoleInput) { unitId = null, ...wanted }: GiveRoleInput,
    @Ctx() context: Context,
  ): Promise<GiveRolePayload> {
    const { member, outcome, token } = await this.members.give(context, { ...wanted, unitId })
    return { outcome, member: toMember(member), token }
  }

  @Mutation(() => TakeRolePayload, { description: 'Takes a role away, from the next request on.' })
  async takeRole(
    @Arg('input', () => TakeRoleInput) { memberId }: TakeRoleInput,
    @Ctx() context: Context,
  ): Promise<TakeRolePayload> {
    await this.members.take(context, memberId)
    return { memberId }
  }

  @Mutation(() => RenewSignInLinkPayload, { description: 'A new link for somebody who has lost the first one.' })
  async renewSignInLink(
    @Arg('input', () => RenewSignInLinkInput) { memberId }: RenewSignInLinkInput,
    @Ctx() context: Context,
  ): Promise<RenewSignInLinkPayload> {
    return { token: await this.members.renewLink(context, memberId) }
  }
}
