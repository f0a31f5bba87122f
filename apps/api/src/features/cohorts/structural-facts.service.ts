import type { PersonActor } from '@mognad/model/access/actor'
import { assertCan, theCountry } from '@mognad/model/access/can'
import { planFacts, type FactsPlan } from '@mognad/model/cohorts/structural-import'
import { RuleBroken } from '@mognad/model/errors'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import {
  loadedFeatureRows,
  municipalityIds,
  replaceFeatures,
  type LoadedFeatureRow,
} from '@mognad/db/cohorts/structural-fact.store'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import type { Read } from '@mognad/db/transaction'
import { readTable, type TableRow } from '../../files/read-table.ts'
import type { Asker } from '../asker.ts'

/** Public facts on municipalities, by which similar ones are found from the next edition on. */
export class StructuralFactsService {
  constructor(
    private readonly db: Database,
    private readonly now: () => Date,
  ) {}

  async loaded({ actor, databaseActor }: Asker): Promise<LoadedFeatureRow[]> {
    assertCan(actor, 'load structural facts', theCountry)
    return withActor(this.db, databaseActor, loadedFeatureRows)
  }

  /** @throws NotAllowed · RuleBroken FILE_TOO_LARGE, FILE_UNREADABLE */
  async preview(asker: Asker, content: string): Promise<FactsPlan> {
    const rows = await rowsOf(asker, content)
    return withActor(this.db, asker.databaseActor, (read) => this.#plan(read, rows))
  }

  /**
   * Loads what was looked at: every feature in the file is exchanged whole, the others stay.
   *
   * @throws as `preview` · RuleBroken IMPORT_HAS_PROBLEMS
   */
  async load(asker: Asker, content: string): Promise<FactsPlan> {
    const rows = await rowsOf(asker, content)
    const { id: personId } = asker.actor as PersonActor
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const plan = await this.#plan(tx, rows)
      if (plan.problems.length > 0) throw new RuleBroken('IMPORT_HAS_PROBLEMS', { problems: plan.problems.length })
      const ids = await municipalityIds(tx)
      await replaceFeatures(
        tx,
        plan.facts.map(({ code, ...fact }) => ({ ...fact, organisationId: ids.get(code)! })),
      )
      const detail = { features: plan.features.length, facts: plan.facts.length }
      await recordAuditEvent(tx, { personId }, { kind: 'STRUCTURAL_FACTS_LOADED', subjectId: null, detail })
      return plan
    })
  }

  async #plan(read: Read, rows: readonly TableRow[]): Promise<FactsPlan> {
    const ids = await municipalityIds(read)
    return planFacts(rows, new Set(ids.keys()), this.now().getUTCFullYear())
  }
}

function rowsOf({ actor }: Asker, content: string): Promise<TableRow[]> {
  assertCan(actor, 'load structural facts', theCountry)
  return readTable(Buffer.from(content, 'base64'))
}
