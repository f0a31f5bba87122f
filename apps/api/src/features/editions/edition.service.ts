import { v7 as uuid } from 'uuid'
import { createHash } from 'node:crypto'
import { assertCan, theCountry } from '@mognad/model/access/can'
import type { PersonActor } from '@mognad/model/access/actor'
import { publishEdition } from '@mognad/model/editions/edition-lifecycle'
import { NotFound } from '@mognad/model/errors'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { writeAs, type Database } from '@mognad/db/connections'
import {
  insertEdition,
  lockEdition,
  nextEditionNumber,
  savePublication,
} from '@mognad/db/editions/edition-publication.store'
import { versionForEdition } from '@mognad/db/instruments/instrument-version.read-model'
import { requestJob } from '@mognad/db/job-runs/job-run.store'
import { planEdition } from '@mognad/jobs/editions/plan-edition'
import { assertAsks, type Asker } from '../asker.ts'
import type { JobRequests } from '../job-runs/job-requests.ts'

/** What the national coordinator does with editions. */
export class EditionService {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobRequests,
  ) {}

  /**
   * Makes the next edition of a year, as a draft, and asks for its computation.
   *
   * @throws NotFound when there is no such instrument
   */
  async compute(
    asker: Asker,
    instrumentKey: string,
    reportingYear: number,
  ): Promise<{ editionId: string; jobRunId: string }> {
    assertCan(asker.actor, 'compute edition', theCountry, 'edition')
    const { id: personId } = asker.actor as PersonActor // the table lets nobody else through
    const editionId = uuid()
    const jobRunId = await writeAs(this.db, asker.databaseActor, async (tx) => {
      const instrumentVersionId = await versionForEdition(tx, instrumentKey, reportingYear)
      if (!instrumentVersionId) throw new NotFound('instrument')
      const number = await nextEditionNumber(tx, instrumentKey, reportingYear)
      const seed = seedOf(instrumentKey, reportingYear, number)
      await insertEdition(tx, { id: editionId, instrumentVersionId, reportingYear, number, seed })
      await recordAuditEvent(tx, { personId }, { kind: 'EDITION_REQUESTED', subjectId: editionId, detail: { number } })
      return requestJob(tx, planEdition.name, { editionId, requestedBy: personId })
    })
    await this.jobs.send(jobRunId, planEdition.name, { partOfEdition: true })
    return { editionId, jobRunId }
  }

  /**
   * Publishes a computed edition: its figures can be read and never change, its rounds are published.
   *
   * @param acceptLeftOut how many left-out organisations the coordinator accepts
   * @throws NotFound · RuleBroken EDITION_NOT_COMPUTED · EDITION_LEAVES_OUT with their number
   */
  async publish(asker: Asker, editionId: string, acceptLeftOut: number): Promise<void> {
    assertAsks(asker, editionId, 'edition')
    assertCan(asker.actor, 'publish edition', theCountry, 'edition')
    const { id: personId } = asker.actor as PersonActor
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      const edition = await lockEdition(tx, editionId)
      if (!edition) throw new NotFound('edition')
      publishEdition(edition, acceptLeftOut)
      const rounds = await savePublication(tx, edition, personId)
      const detail = { leftOut: edition.leftOut, rounds }
      await recordAuditEvent(tx, { personId }, { kind: 'EDITION_PUBLISHED', subjectId: editionId, detail })
    })
  }
}

/**
 * The seed of an edition's draws: fixed by what the edition is, so that who computes it again gets the same. 53 bits,
 * exact in JavaScript.
 */
export function seedOf(instrumentKey: string, reportingYear: number, number: number): string {
  const digest = createHash('sha256').update(`mognad edition ${instrumentKey} ${reportingYear} ${number}`).digest()
  return String(digest.readBigUInt64BE(0) >> 11n)
}
