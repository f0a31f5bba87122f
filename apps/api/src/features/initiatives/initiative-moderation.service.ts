import { assertCan, theCountry } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import type { ReportReason } from '@mognad/model/initiatives/initiative'
import { tidyNote } from '@mognad/model/initiatives/initiative-rules'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { writeAs, type Database } from '@mognad/db/connections'
import type { InitiativeRow } from '@mognad/db/initiatives/initiative.read-model'
import { hideInitiative, insertReport, settleReports, showInitiative } from '@mognad/db/initiatives/initiative.store'
import type { Transaction } from '@mognad/db/transaction'
import { assertAsks, type Asker } from '../asker.ts'
import { known, personOf, type Which } from './initiative.service.ts'

/** Reporting what should not be there, and what coordinators do about it. */
export class InitiativeModerationService {
  constructor(private readonly db: Database) {}

  /**
   * Whoever may read it may report it; who did is not told.
   *
   * @throws NotFound · NotAllowed · RuleBroken INITIATIVE_IS_OWN, INITIATIVE_REPORTED_ALREADY, NOTE_TOO_LONG
   */
  async report(
    asker: Asker,
    { organisationId, id }: Which,
    { reason, note }: { readonly reason: ReportReason; readonly note: string },
  ): Promise<InitiativeRow> {
    assertAsks(asker, organisationId, 'organisation')
    assertAsks(asker, id, 'initiative')
    assertCan(asker.actor, 'take part in initiatives', { organisationId }, 'organisation')
    const tidy = tidyNote(note)
    const personId = personOf(asker)
    if (personId === null) throw new NotFound('initiative')
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const initiative = await known(tx, id, organisationId)
      if (initiative.organisationId === organisationId) throw new RuleBroken('INITIATIVE_IS_OWN')
      if (!(await insertReport(tx, { initiativeId: id, personId, reason, note: tidy })))
        throw new RuleBroken('INITIATIVE_REPORTED_ALREADY')
      await recordAuditEvent(
        tx,
        { personId },
        { kind: 'INITIATIVE_REPORTED', subjectId: id, organisationId, detail: { reason } },
      )
      return known(tx, id, organisationId)
    })
  }

  /** Gone for everybody but its owner, who is told why; reports are settled with it. @throws NotFound · RuleBroken NOTE_TOO_LONG */
  async hide(
    asker: Asker,
    id: string,
    { reason, note }: { readonly reason: ReportReason; readonly note: string },
  ): Promise<InitiativeRow> {
    const tidy = tidyNote(note)
    return this.#moderate(asker, id, async (tx, personId) => {
      if (!(await hideInitiative(tx, { initiativeId: id, personId, reason, note: tidy }))) return
      await recordAuditEvent(tx, { personId }, { kind: 'INITIATIVE_HIDDEN', subjectId: id, detail: { reason } })
    })
  }

  /** There again. @throws NotFound */
  async show(asker: Asker, id: string): Promise<InitiativeRow> {
    return this.#moderate(asker, id, async (tx, personId) => {
      if (await showInitiative(tx, id))
        await recordAuditEvent(tx, { personId }, { kind: 'INITIATIVE_SHOWN', subjectId: id })
    })
  }

  /** Looked at, and nothing is wrong. @throws NotFound */
  async settle(asker: Asker, id: string): Promise<InitiativeRow> {
    return this.#moderate(asker, id, async (tx, personId) => {
      const reports = await settleReports(tx, id)
      if (reports > 0)
        await recordAuditEvent(
          tx,
          { personId },
          { kind: 'INITIATIVE_REPORTS_SETTLED', subjectId: id, detail: { reports } },
        )
    })
  }

  async #moderate(
    asker: Asker,
    id: string,
    act: (tx: Transaction, personId: string) => Promise<void>,
  ): Promise<InitiativeRow> {
    assertAsks(asker, id, 'initiative')
    assertCan(asker.actor, 'moderate initiatives', theCountry, 'initiative')
    const personId = personOf(asker)
    if (personId === null) throw new NotFound('initiative')
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      await known(tx, id, null)
      await act(tx, personId)
      return known(tx, id, null)
    })
  }
}
