import { v7 as uuid } from 'uuid'
import type { PersonActor } from '@mognad/model/access/actor'
import { shownPrefix } from '@mognad/model/access/api-key'
import { assertCan } from '@mognad/model/access/can'
import { NotFound } from '@mognad/model/errors'
import { writeAs, type Database } from '@mognad/db/connections'
import { apiKeyById, type ApiKeyRow } from '@mognad/db/access/access.read-model'
import { insertApiKey, revokeApiKey } from '@mognad/db/access/access.store'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { hashToken, newApiKey } from '../../auth/token.ts'
import type { Asker } from '../asker.ts'

/** Keys of partner programs. */
export class ApiKeyService {
  constructor(private readonly db: Database) {}

  /** @returns the key, which nobody can show again */
  async create(asker: Asker, organisationId: string, name: string): Promise<{ key: ApiKeyRow; secret: string }> {
    assertCan(asker.actor, 'create api key', { organisationId }, 'organisation')
    const { id: personId } = asker.actor as PersonActor // the table lets nobody else through
    const secret = newApiKey()
    const id = uuid()
    const key = await writeAs(this.db, asker.databaseActor, async (tx) => {
      const stored = {
        id,
        organisationId,
        name,
        prefix: shownPrefix(secret),
        keyHash: hashToken(secret),
        createdBy: personId,
      }
      await insertApiKey(tx, stored)
      await recordAuditEvent(tx, { personId }, { kind: 'API_KEY_CREATED', subjectId: id, organisationId })
      return apiKeyById(tx, id)
    })
    if (!key) throw new NotFound('API key')
    return { key, secret }
  }

  /** From the next request on it does not work. Revoking it again changes nothing. */
  async revoke({ actor, databaseActor }: Asker, apiKeyId: string): Promise<ApiKeyRow> {
    const { personId = null } = databaseActor
    return writeAs(this.db, databaseActor, async (tx) => {
      const key = await apiKeyById(tx, apiKeyId)
      if (!key) throw new NotFound('API key')
      const { organisationId } = key
      assertCan(actor, 'revoke api key', { organisationId }, 'API key')
      if (await revokeApiKey(tx, apiKeyId))
        await recordAuditEvent(tx, { personId }, { kind: 'API_KEY_REVOKED', subjectId: apiKeyId, organisationId })
      return (await apiKeyById(tx, apiKeyId)) ?? key
    })
  }
}
