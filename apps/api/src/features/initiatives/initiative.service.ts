import { v7 as newId } from 'uuid'
import { assertCan } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { copyOf } from '@mognad/model/initiatives/copy-of'
import type { InitiativeDraft } from '@mognad/model/initiatives/initiative'
import { assertDraft, tidyComment, tidyDraft } from '@mognad/model/initiatives/initiative-rules'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import { initiativesById, type InitiativeRow } from '@mognad/db/initiatives/initiative.read-model'
import {
  insertComment,
  insertInitiative,
  removeComment,
  removeInitiative,
  storeFollow,
  updateInitiative,
} from '@mognad/db/initiatives/initiative.store'
import { livingUnits } from '@mognad/db/organisations/unit-tree.store'
import type { Transaction } from '@mognad/db/transaction'
import { assertAsks, type Asker } from '../asker.ts'
import type { InitiativeCatalogue } from './initiative-catalogue.ts'
import { draftOf } from './initiative.mapper.ts'

/** An initiative, and for which organisation something is done with it. */
export interface Which {
  readonly organisationId: string
  readonly id: string
}

/** The own portfolio, and taking part in what others share. */
export class InitiativeService {
  constructor(
    private readonly db: Database,
    private readonly catalogue: InitiativeCatalogue,
    private readonly now: () => Date,
  ) {}

  /** A new one, or a known one anew. @throws NotFound · NotAllowed · RuleBroken INITIATIVE_INVALID */
  async save(asker: Asker, organisationId: string, id: string | null, wanted: InitiativeDraft): Promise<InitiativeRow> {
    assertAsks(asker, organisationId, 'organisation')
    if (id !== null) assertAsks(asker, id, 'initiative')
    assertCan(asker.actor, 'edit initiatives', { organisationId }, 'organisation')
    const [factors, units] = await Promise.all([
      this.catalogue.factors(),
      wanted.unitIds.length === 0
        ? []
        : withActor(this.db, asker.databaseActor, (read) => livingUnits(read, organisationId)),
    ])
    const draft = tidyDraft(wanted)
    assertDraft(draft, {
      factors: new Set(factors.keys()),
      unitIds: new Set(units.map((unit) => unit.id)),
      thisYear: this.now().getFullYear(),
    })
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const personId = personOf(asker)
      const initiative = { ...draft, id: id ?? newId(), organisationId, personId }
      if (id === null) await insertInitiative(tx, initiative)
      else if (!(await updateInitiative(tx, initiative))) throw new NotFound('initiative')
      await recordAuditEvent(
        tx,
        { personId },
        {
          kind: 'INITIATIVE_SAVED',
          subjectId: initiative.id,
          organisationId,
          detail: { visibility: draft.visibility },
        },
      )
      return known(tx, initiative.id, organisationId)
    })
  }

  /** @throws NotFound · NotAllowed */
  async remove(asker: Asker, { organisationId, id }: Which): Promise<void> {
    assertAsks(asker, organisationId, 'organisation')
    assertAsks(asker, id, 'initiative')
    assertCan(asker.actor, 'edit initiatives', { organisationId }, 'organisation')
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      if (!(await removeInitiative(tx, organisationId, id))) throw new NotFound('initiative')
      const personId = personOf(asker)
      await recordAuditEvent(tx, { personId }, { kind: 'INITIATIVE_REMOVED', subjectId: id, organisationId })
    })
  }

  /**
   * "This is what we want to do too": its words as an idea in the own portfolio, with a reference to where they come from.
   *
   * @throws NotFound · NotAllowed · RuleBroken INITIATIVE_IS_OWN, INITIATIVE_COPIED_ALREADY
   */
  async copy(asker: Asker, { organisationId, id }: Which): Promise<InitiativeRow> {
    assertAsks(asker, organisationId, 'organisation')
    assertAsks(asker, id, 'initiative')
    assertCan(asker.actor, 'edit initiatives', { organisationId }, 'organisation')
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const original = await known(tx, id, organisationId)
      if (original.organisationId === organisationId) throw new RuleBroken('INITIATIVE_IS_OWN')
      const personId = personOf(asker)
      const copy = { ...copyOf(draftOf(original)), id: newId(), organisationId, personId }
      if (original.copyId !== null) throw new RuleBroken('INITIATIVE_COPIED_ALREADY')
      await insertInitiative(tx, copy, { id, organisationId: original.organisationId })
      await recordAuditEvent(
        tx,
        { personId },
        { kind: 'INITIATIVE_COPIED', subjectId: copy.id, organisationId, detail: { originId: id } },
      )
      return known(tx, copy.id, organisationId)
    })
  }

  /** @throws NotFound · NotAllowed */
  async follow(asker: Asker, which: Which, follow: boolean): Promise<InitiativeRow> {
    return this.#takePart(asker, which, (tx, personId) => storeFollow(tx, { initiativeId: which.id, personId }, follow))
  }

  /** @throws NotFound · NotAllowed · RuleBroken COMMENT_INVALID */
  async comment(asker: Asker, which: Which, words: string): Promise<InitiativeRow> {
    const text = tidyComment(words)
    return this.#takePart(asker, which, async (tx, personId) => {
      const [commentId, { organisationId, id: initiativeId }] = [newId(), which]
      await insertComment(tx, { id: commentId, initiativeId, personId, organisationId, text })
      await recordAuditEvent(
        tx,
        { personId },
        { kind: 'INITIATIVE_COMMENTED', subjectId: initiativeId, organisationId, detail: { commentId } },
      )
    })
  }

  /** By its author or a coordinator; row-level security lets nobody else. @throws NotFound */
  async removeComment(asker: Asker, commentId: string): Promise<InitiativeRow> {
    assertAsks(asker, commentId, 'comment')
    const personId = personOf(asker)
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const initiativeId = personId === null ? null : await removeComment(tx, commentId)
      if (initiativeId === null) throw new NotFound('comment')
      await recordAuditEvent(
        tx,
        { personId },
        { kind: 'INITIATIVE_COMMENT_REMOVED', subjectId: initiativeId, organisationId: null, detail: { commentId } },
      )
      return known(tx, initiativeId, null)
    })
  }

  async #takePart(
    asker: Asker,
    { organisationId, id }: Which,
    act: (tx: Transaction, personId: string) => Promise<void>,
  ): Promise<InitiativeRow> {
    assertAsks(asker, organisationId, 'organisation')
    assertAsks(asker, id, 'initiative')
    assertCan(asker.actor, 'take part in initiatives', { organisationId }, 'organisation')
    const personId = personOf(asker)
    if (personId === null) throw new NotFound('initiative')
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      await known(tx, id, organisationId)
      await act(tx, personId)
      return known(tx, id, organisationId)
    })
  }
}

export function personOf({ databaseActor }: Asker): string | null {
  return databaseActor.personId ?? null
}

/** As the asker sees it now. @throws NotFound */
export async function known(tx: Transaction, id: string, organisationId: string | null): Promise<InitiativeRow> {
  const [row] = await initiativesById(tx, [id], organisationId)
  if (!row) throw new NotFound('initiative')
  return row
}
