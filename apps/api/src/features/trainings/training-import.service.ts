import { v7 as newId } from 'uuid'
import { RuleBroken } from '@mognad/model/errors'
import {
  planTrainingJson,
  planTrainingTable,
  type KnownTrainings,
  type TrainingImportPlan,
} from '@mognad/model/trainings/training-import'
import type { TrainingTags } from '@mognad/model/trainings/training'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import { catalogueOf, lockCatalogue, storeTrainings } from '@mognad/db/trainings/training.store'
import { readTable, type TableRow } from '../../files/read-table.ts'
import type { Asker } from '../asker.ts'
import { assertKeepsCatalogue, type CatalogueOwner } from './training-sight.ts'
import type { TrainingService } from './training.service.ts'

export interface PlannedImport {
  readonly plan: TrainingImportPlan
  readonly isJson: boolean
}

/** A file as it was read: JSON, or the rows of a table. */
type ReadFile = { readonly json: string } | { readonly rows: readonly TableRow[] }

/** Trainings from a file: first looked at, then imported. Between the two nothing of the file is kept. */
export class TrainingImportService {
  constructor(
    private readonly db: Database,
    private readonly trainings: Pick<TrainingService, 'tags'>,
  ) {}

  /** @throws NotFound · NotAllowed · RuleBroken FILE_TOO_LARGE, FILE_UNREADABLE */
  async preview(asker: Asker, owner: CatalogueOwner, content: string): Promise<PlannedImport> {
    assertKeepsCatalogue(asker, owner)
    const [file, tags] = await Promise.all([readFile(content), this.trainings.tags()])
    const known = await withActor(this.db, asker.databaseActor, (read) => catalogueOf(read, owner))
    return planOf(file, known, tags)
  }

  /**
   * Imports all of a file in one transaction, or nothing. What the file does not tell of stays as it is.
   *
   * @throws as `preview` · RuleBroken IMPORT_HAS_PROBLEMS
   */
  async import(asker: Asker, owner: CatalogueOwner, content: string): Promise<PlannedImport> {
    const personId = assertKeepsCatalogue(asker, owner)
    const [file, tags] = await Promise.all([readFile(content), this.trainings.tags()])
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const known = await lockCatalogue(tx, owner)
      const planned = planOf(file, known, tags)
      const { trainings, problems } = planned.plan
      if (problems.length > 0) throw new RuleBroken('IMPORT_HAS_PROBLEMS', { problems: problems.length })
      const different = trainings.filter(({ act }) => act !== 'keep')
      const rows = different.map(({ facts }) => ({ id: known.get(facts.code)?.id ?? newId(), facts }))
      await storeTrainings(tx, { organisationId: owner, personId }, rows)
      const created = different.filter(({ act }) => act === 'create').length
      await recordAuditEvent(
        tx,
        { personId },
        {
          kind: 'TRAININGS_IMPORTED',
          subjectId: null,
          detail: { created, changed: different.length - created },
          ...(owner === null ? {} : { organisationId: owner }),
        },
      )
      return planned
    })
  }
}

/** The bytes tell what it is: JSON begins with a brace. */
async function readFile(content: string): Promise<ReadFile> {
  const bytes = Buffer.from(content, 'base64')
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  return text.trimStart().startsWith('{') ? { json: text } : { rows: await readTable(bytes) }
}

function planOf(file: ReadFile, known: KnownTrainings, tags: TrainingTags): PlannedImport {
  if ('json' in file) return { plan: planTrainingJson(file.json, known, tags), isJson: true }
  return { plan: planTrainingTable(file.rows, known, tags), isJson: false }
}
