import { v7 as newId } from 'uuid'
import type { PersonActor } from '@mognad/model/access/actor'
import { assertCan } from '@mognad/model/access/can'
import { mostLists, tidyList, type WantedCohortList } from '@mognad/model/cohorts/cohort-list'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import {
  cohortList,
  cohortListsOf,
  isListNameTaken,
  lockLists,
  removeList,
  storeList,
  type CohortListRow,
} from '@mognad/db/cohorts/cohort-list.store'
import { listChoices, namedAmong, namedSharers, type ListChoicesRead } from '@mognad/db/editions/named-list.read-model'
import type { OrganisationRow } from '@mognad/db/organisations/organisation.read-model'
import { assertAsks, type Asker } from '../asker.ts'

/** Lists that an organisation compares itself with: key users keep them, all its people use them. */
export class CohortListService {
  constructor(
    private readonly db: Database,
    private readonly reader: Database,
  ) {}

  async lists(asker: Asker, organisationId: string): Promise<CohortListRow[]> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'compare organisation', { organisationId }, 'organisation')
    return withActor(this.db, asker.databaseActor, (read) => cohortListsOf(read, organisationId))
  }

  /** Which lists there are in an edition. @throws NotFound for an edition that is not published */
  async choices(asker: Asker, editionId: string, organisationId: string): Promise<ListChoicesRead> {
    this.#assertCompares(asker, editionId, organisationId)
    const choices = await withActor(this.reader, asker.databaseActor, (read) =>
      listChoices(read, editionId, organisationId),
    )
    if (!choices) throw new NotFound('edition')
    return choices
  }

  /** Whom a list can be made of. */
  async candidates(asker: Asker, editionId: string, organisationId: string): Promise<OrganisationRow[]> {
    this.#assertCompares(asker, editionId, organisationId)
    return withActor(this.reader, asker.databaseActor, (read) => namedSharers(read, editionId, organisationId))
  }

  /**
   * Saves a new list, or a known one anew. Who was on it and no longer shares by name may stay: it counts as soon as it
   * shares again.
   *
   * @throws NotFound · NotAllowed · RuleBroken LIST_NAME_MISSING, LIST_NAME_TAKEN, LIST_SIZE_WRONG, LIST_MEMBER_NOT_NAMED, LISTS_TOO_MANY
   */
  async save(
    asker: Asker,
    organisationId: string,
    listId: string | null,
    wanted: WantedCohortList,
  ): Promise<CohortListRow> {
    assertAsks(asker, organisationId, 'organisation')
    if (listId !== null) assertAsks(asker, listId, 'list')
    assertCan(asker.actor, 'keep cohort lists', { organisationId }, 'organisation')
    const { name, memberIds } = tidyList(wanted, organisationId)
    const named = await withActor(this.reader, asker.databaseActor, (read) => namedAmong(read, memberIds))
    const { id: personId } = asker.actor as PersonActor
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const lists = await lockLists(tx, organisationId)
      const known = listId === null ? null : await cohortList(tx, organisationId, listId)
      if (listId !== null && !known) throw new NotFound('list')
      if (!known && lists >= mostLists) throw new RuleBroken('LISTS_TOO_MANY', { most: mostLists })
      const before = new Set(known?.members.map(({ id }) => id))
      const strangers = memberIds.filter((id) => !named.has(id) && !before.has(id))
      if (strangers.length > 0) throw new RuleBroken('LIST_MEMBER_NOT_NAMED', { members: strangers.length })
      const id = known?.id ?? newId()
      if (await isListNameTaken(tx, organisationId, name, id)) throw new RuleBroken('LIST_NAME_TAKEN')
      await storeList(tx, { id, organisationId, name, memberIds, personId })
      await recordAuditEvent(
        tx,
        { personId },
        { kind: 'COHORT_LIST_SAVED', subjectId: id, organisationId, detail: { members: memberIds.length } },
      )
      return (await cohortList(tx, organisationId, id))!
    })
  }

  /** @throws NotFound · NotAllowed */
  async remove(asker: Asker, organisationId: string, listId: string): Promise<void> {
    assertAsks(asker, organisationId, 'organisation')
    assertAsks(asker, listId, 'list')
    assertCan(asker.actor, 'keep cohort lists', { organisationId }, 'organisation')
    const { id: personId } = asker.actor as PersonActor
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      if (!(await removeList(tx, organisationId, listId))) throw new NotFound('list')
      await recordAuditEvent(tx, { personId }, { kind: 'COHORT_LIST_REMOVED', subjectId: listId, organisationId })
    })
  }

  #assertCompares(asker: Asker, editionId: string, organisationId: string): void {
    assertAsks(asker, editionId, 'edition')
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'compare organisation', { organisationId }, 'organisation')
  }
}
