import type { AuditEvent } from '@mognad/model/audit/audit-event'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../transaction.ts'

/** Who did it: a person, a partner's key, or (both left out) the system itself. */
export interface AuditActor {
  readonly personId?: string | null
  readonly apiKeyId?: string | null
}

/**
 * Writes down that something happened, in the transaction in which it happens: either both are there or neither.
 * Events are only added to; no role may change or remove one.
 */
export async function recordAuditEvent(
  tx: Pick<Transaction, 'execute'>,
  actor: AuditActor,
  event: AuditEvent,
): Promise<void> {
  await tx.execute(
    `insert into audit_event (id, organisation_id, actor_id, api_key_id, kind, subject_id, detail)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      uuidv7(),
      'organisationId' in event ? (event.organisationId ?? null) : null,
      actor.personId ?? null,
      actor.apiKeyId ?? null,
      event.kind,
      event.subjectId,
      JSON.stringify('detail' in event ? event.detail : {}),
    ],
  )
}
