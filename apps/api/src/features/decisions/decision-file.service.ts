import { v7 as newId } from 'uuid'
import type { PersonActor } from '@mognad/model/access/actor'
import { assertCan } from '@mognad/model/access/can'
import { decisionFileType, mostDecisionFiles, tidyFileName } from '@mognad/model/decisions/decision-files'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import { decisionsById, fileById, filesOfDecisions } from '@mognad/db/decisions/decision.read-model'
import { lockDecisions, removeFile, storeFile } from '@mognad/db/decisions/decision.store'
import { assertAsks, type Asker } from '../asker.ts'

/** Minutes and annexes beside decisions. What is in them is read by nobody here, and never logged. */
export class DecisionFileService {
  constructor(private readonly db: Database) {}

  /** With what is in it. @throws NotFound */
  async file(asker: Asker, id: string) {
    assertAsks(asker, id, 'file')
    const row = await withActor(this.db, asker.databaseActor, (read) => fileById(read, id))
    if (!row) throw new NotFound('file')
    assertCan(asker.actor, 'read decisions', { organisationId: row.organisationId }, 'file')
    return row
  }

  /**
   * Keeps a file beside a decision. @returns the decision
   *
   * @throws NotFound · NotAllowed · RuleBroken DECISION_FILE_KIND, DECISION_FILE_TOO_LARGE, DECISION_FILES_TOO_MANY
   */
  async add(asker: Asker, decisionId: string, name: string, content: string): Promise<string> {
    assertAsks(asker, decisionId, 'decision')
    const [decision] = await withActor(this.db, asker.databaseActor, (read) => decisionsById(read, [decisionId]))
    if (!decision) throw new NotFound('decision')
    const { organisationId } = decision
    assertCan(asker.actor, 'keep decisions', { organisationId }, 'decision')
    const bytes = Buffer.from(content, 'base64')
    const type = decisionFileType(name, bytes)
    const { id: personId } = asker.actor as PersonActor
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      await lockDecisions(tx, organisationId)
      if ((await filesOfDecisions(tx, [decisionId])).length >= mostDecisionFiles)
        throw new RuleBroken('DECISION_FILES_TOO_MANY', { most: mostDecisionFiles })
      const fileId = newId()
      await storeFile(tx, { id: fileId, decisionId, organisationId, name: tidyFileName(name), type, bytes, personId })
      const event = { kind: 'DECISION_FILE_ADDED', subjectId: decisionId, organisationId, detail: { fileId } } as const
      await recordAuditEvent(tx, { personId }, event)
    })
    return decisionId
  }

  /** @returns the decision that it was kept beside @throws NotFound · NotAllowed */
  async remove(asker: Asker, id: string): Promise<string> {
    const { organisationId, decisionId } = await this.file(asker, id)
    assertCan(asker.actor, 'keep decisions', { organisationId }, 'file')
    const { id: personId } = asker.actor as PersonActor
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      if (!(await removeFile(tx, id))) throw new NotFound('file')
      const detail = { fileId: id }
      const event = { kind: 'DECISION_FILE_REMOVED', subjectId: decisionId, organisationId, detail } as const
      await recordAuditEvent(tx, { personId }, event)
    })
    return decisionId
  }
}
