import { assertCan } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { writeAs, type Database } from '@mognad/db/connections'
import { giveUpBox } from '@mognad/db/rounds/box-giving-up.store'
import { lockBox } from '@mognad/db/rounds/box-opening.store'
import { assertAsks, type Asker } from '../asker.ts'

/** A closed box whose code is lost: its envelopes and its key are erased, how many had answered remains. */
export class BoxGivingUpService {
  constructor(private readonly opener: Database) {}

  /** @throws NotFound · NotAllowed · RuleBroken BOX_NOT_GIVEN_UP */
  async giveUp(asker: Asker, roundId: string): Promise<void> {
    assertAsks(asker, roundId, 'round')
    const { actor, databaseActor } = asker
    await writeAs(this.opener, databaseActor, async (tx) => {
      const box = await lockBox(tx, roundId)
      if (!box) throw new NotFound('round')
      const { organisationId, batchId: subjectId } = box
      assertCan(actor, 'give up box', { organisationId }, 'round')
      if (!(await giveUpBox(tx, subjectId))) throw new RuleBroken('BOX_NOT_GIVEN_UP')
      const event = { kind: 'BOX_GIVEN_UP', subjectId, organisationId } as const
      await recordAuditEvent(tx, { personId: databaseActor.personId ?? null }, event)
    })
  }
}
