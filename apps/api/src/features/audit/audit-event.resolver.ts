import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { assertCan } from '@mognad/model/access/can'
import type { Context } from '../../graphql/context.ts'
import { PageArgs, toConnection, toPageRequest, type Connection } from '../../graphql/connection.ts'
import { Organisation } from '../organisations/organisation.type.ts'
import { AuditEventConnection, toAuditEvent, type AuditEvent } from './audit-event.type.ts'

@Resolver(() => Organisation)
export class AuditEventResolver {
  @FieldResolver(() => AuditEventConnection, {
    description: 'Who did what in it, newest first. For key users.',
  })
  async auditEvents(
    @Root() { id }: Organisation,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { actor, loaders }: Context,
  ): Promise<Connection<AuditEvent>> {
    assertCan(actor, 'read audit log', { organisationId: id }, 'organisation')
    return toConnection(await loaders.auditEvents.load({ id, args: { page: toPageRequest(args, 2) } }), toAuditEvent)
  }
}
