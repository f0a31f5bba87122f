import { v7 as newId } from 'uuid'
import type { PersonActor } from '@mognad/model/access/actor'
import { assertCan, theCountry } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { mostSavedViews, tidyView, type WantedView } from '@mognad/model/saved-views/saved-view'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import {
  changeSavedView,
  insertSavedView,
  lockSavedViews,
  removeSavedView,
  savedViewsOf,
  type SavedViewRow,
} from '@mognad/db/saved-views/saved-view.store'
import { assertAsks, type Asker } from '../asker.ts'

/**
 * Pages with their choices that a person finds again. They are the person's own, whatever the organisation: an address opens
 * nothing that the one who follows it may not read.
 */
export class SavedViewService {
  constructor(private readonly db: Database) {}

  async views(asker: Asker): Promise<SavedViewRow[]> {
    const personId = personOf(asker)
    return withActor(this.db, asker.databaseActor, (read) => savedViewsOf(read, personId))
  }

  /**
   * Saves a new view, or a known one under another name.
   *
   * @throws NotFound · RuleBroken VIEW_NAME_MISSING, VIEW_ADDRESS_WRONG, VIEWS_TOO_MANY
   */
  async save(asker: Asker, id: string | null, wanted: WantedView): Promise<SavedViewRow> {
    const personId = personOf(asker)
    if (id !== null) assertAsks(asker, id, 'view')
    const view = { ...tidyView(wanted), personId }
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      if (id !== null) {
        const changed = await changeSavedView(tx, { ...view, id })
        if (!changed) throw new NotFound('view')
        return changed
      }
      if ((await lockSavedViews(tx, personId)) >= mostSavedViews)
        throw new RuleBroken('VIEWS_TOO_MANY', { most: mostSavedViews })
      return insertSavedView(tx, { ...view, id: newId() })
    })
  }

  /** @throws NotFound */
  async remove(asker: Asker, id: string): Promise<void> {
    const personId = personOf(asker)
    assertAsks(asker, id, 'view')
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      if (!(await removeSavedView(tx, personId, id))) throw new NotFound('view')
    })
  }
}

function personOf({ actor }: Asker): string {
  assertCan(actor, 'keep saved views', theCountry, 'view')
  return (actor as PersonActor).id // the table lets nobody else through
}
