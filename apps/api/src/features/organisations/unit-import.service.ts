import { createHash } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { assertCan } from '@mognad/model/access/can'
import { RuleBroken } from '@mognad/model/errors'
import { planImport, type ImportPlan } from '@mognad/model/organisations/unit-import'
import type { Unit } from '@mognad/model/organisations/unit'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import { livingUnits, lockTree } from '@mognad/db/organisations/unit-tree.store'
import type { Read } from '@mognad/db/transaction'
import { readTable, type TableRow } from '../../files/read-table.ts'
import { assertAsks, type Asker } from '../asker.ts'
import { storeAct, topNamesOf, type UnitActDone } from './unit.service.ts'

/** A file of units, as it was sent. */
export interface UnitFile {
  readonly organisationId: string
  readonly content: string
  readonly retireMissing: boolean
}

export interface ImportPreview {
  readonly plan: ImportPlan
  /** The living units that the plan starts from. */
  readonly units: readonly Unit[]
  /** Names the tree that was looked at: an import that is confirmed says it back. */
  readonly basis: string
}

/** Units from a file: first looked at, then confirmed. Between the two nothing of the file is kept. */
export class UnitImportService {
  constructor(private readonly db: Database) {}

  /** @throws NotFound · NotAllowed · RuleBroken FILE_TOO_LARGE, FILE_UNREADABLE */
  async preview(asker: Asker, file: UnitFile): Promise<ImportPreview> {
    const rows = await this.#rowsOf(asker, file)
    return withActor(this.db, asker.databaseActor, async (read) => {
      const units = await livingUnits(read, file.organisationId)
      return { plan: await planOf(read, file, units, rows), units, basis: basisOf(units) }
    })
  }

  /**
   * Imports what was looked at, all of it in one transaction, or nothing.
   *
   * @throws as `preview` · RuleBroken IMPORT_HAS_PROBLEMS, UNIT_CHANGED when the tree is not the one that was looked at
   */
  async import(asker: Asker, file: UnitFile, basis: string): Promise<{ done: UnitActDone; plan: ImportPlan }> {
    const rows = await this.#rowsOf(asker, file)
    const { organisationId } = file
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const units = await lockTree(tx, organisationId)
      if (basisOf(units) !== basis) throw new RuleBroken('UNIT_CHANGED')
      const plan = await planOf(tx, file, units, rows)
      if (plan.problems.length > 0) throw new RuleBroken('IMPORT_HAS_PROBLEMS', { problems: plan.problems.length })
      return { done: await storeAct(tx, asker, { organisationId, kind: 'import', units }, plan.changes), plan }
    })
  }

  async #rowsOf(asker: Asker, { organisationId, content }: UnitFile): Promise<TableRow[]> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'import units', { organisationId }, 'organisation')
    return readTable(Buffer.from(content, 'base64'))
  }
}

async function planOf(
  read: Read,
  { organisationId, retireMissing }: UnitFile,
  units: readonly Unit[],
  rows: readonly TableRow[],
): Promise<ImportPlan> {
  const topNames = await topNamesOf(read, organisationId)
  return planImport(units, rows, { newId, topNames, retireMissing })
}

/** Every unit's version: whatever is changed, added or put away makes another name. */
function basisOf(units: readonly Unit[]): string {
  const text = units
    .map(({ id, version }) => `${id} ${version}`)
    .toSorted()
    .join('\n')
  return createHash('sha256').update(text).digest('base64url')
}
