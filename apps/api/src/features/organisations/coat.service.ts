import type { PersonActor } from '@mognad/model/access/actor'
import { assertCan } from '@mognad/model/access/can'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import { coatOf, removeCoat, storeCoat, type CoatRow } from '@mognad/db/organisations/coat.store'
import { assertAsks, type Asker } from '../asker.ts'
import { drawCoat } from './draw-coat.ts'

/** The coat of arms or emblem that stands on an organisation's documents. */
export class CoatService {
  constructor(private readonly db: Database) {}

  /** Null where there is none. @throws NotFound */
  async coat(asker: Asker, organisationId: string): Promise<CoatRow | null> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'read coat', { organisationId }, 'organisation')
    return withActor(this.db, asker.databaseActor, (read) => coatOf(read, organisationId))
  }

  /**
   * Keeps a coat of arms, in the place of the one before. Documents that are made already keep theirs.
   *
   * @param content the uploaded file in Base64
   * @throws NotFound · NotAllowed · RuleBroken COAT_TOO_LARGE, COAT_UNREADABLE
   */
  async choose(asker: Asker, organisationId: string, content: string): Promise<CoatRow | null> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'choose coat', { organisationId }, 'organisation')
    const { id: personId } = asker.actor as PersonActor // the table lets nobody else through
    const drawn = await drawCoat(Buffer.from(content, 'base64'))
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      await storeCoat(tx, { ...drawn, organisationId, uploadedBy: personId })
      const event = { kind: 'COAT_CHOSEN', subjectId: organisationId, organisationId } as const
      await recordAuditEvent(tx, { personId }, event)
      return coatOf(tx, organisationId)
    })
  }

  /** Removed twice it stays removed. @throws NotFound · NotAllowed */
  async remove(asker: Asker, organisationId: string): Promise<void> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'choose coat', { organisationId }, 'organisation')
    const { id: personId } = asker.actor as PersonActor
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      if (!(await removeCoat(tx, organisationId))) return
      const event = { kind: 'COAT_REMOVED', subjectId: organisationId, organisationId } as const
      await recordAuditEvent(tx, { personId }, event)
    })
  }
}
