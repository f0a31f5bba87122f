import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { assertCan } from '@mognad/model/access/can'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { writeAs, type Database } from '@mognad/db/connections'
import type { Context } from '../../graphql/context.ts'
import { assertAsks } from '../asker.ts'
import type { OutboxReader } from './outbox.reader.ts'
import { Outbox } from './outbox.type.ts'

@Resolver()
export class OutboxResolver {
  constructor(
    private readonly db: Database,
    private readonly reader: OutboxReader,
  ) {}

  @Query(() => Outbox, {
    description:
      'Mails of your organisation that no mail server took. For its key users; that it was read is recorded.',
  })
  async outbox(@Arg('organisationId', () => ID) organisationId: string, @Ctx() context: Context): Promise<Outbox> {
    assertAsks(context, organisationId, 'organisation')
    assertCan(context.actor, 'read outbox', { organisationId }, 'organisation')
    const list = await this.reader.list(organisationId)
    if (list.mails.length > 0) {
      const { personId = null } = context.databaseActor
      const event = { kind: 'OUTBOX_MAIL_READ', subjectId: organisationId, organisationId } as const
      await writeAs(this.db, context.databaseActor, (tx) => recordAuditEvent(tx, { personId }, event))
    }
    return { isInUse: this.reader.isInUse, ...list }
  }
}
