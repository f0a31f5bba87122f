import { assertCan } from '@mognad/model/access/can'
import { NotFound } from '@mognad/model/errors'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { writeAs, type Database } from '@mognad/db/connections'
import { organisationsById, type OrganisationRow } from '@mognad/db/organisations/organisation.read-model'
import { storeSharingLevel } from '@mognad/db/organisations/organisation.store'
import type { SharingLevel } from '../../graphql/enums.ts'
import type { Asker } from '../asker.ts'

/** What an organisation lets others see. */
export class SharingService {
  constructor(private readonly db: Database) {}

  /** Holds from the next edition that is computed; what is published never changes. Choosing the same again changes nothing. */
  async choose({ actor, databaseActor }: Asker, organisationId: string, level: SharingLevel): Promise<OrganisationRow> {
    assertCan(actor, 'choose sharing level', { organisationId }, 'organisation')
    const { personId = null } = databaseActor
    return writeAs(this.db, databaseActor, async (tx) => {
      if (await storeSharingLevel(tx, organisationId, level))
        await recordAuditEvent(
          tx,
          { personId },
          { kind: 'SHARING_LEVEL_CHOSEN', subjectId: organisationId, organisationId, detail: { level } },
        )
      const [organisation] = await organisationsById(tx, [organisationId])
      if (!organisation) throw new NotFound('organisation')
      return organisation
    })
  }
}
