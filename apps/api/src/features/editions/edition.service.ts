import { v7 as uuid } from 'uuid'
import { createHash } from 'node:crypto'
import { assertCan, theCountry } from '@mognad/model/access/can'
import type { PersonActor } from '@mognad/model/access/actor'
import { publishEdition } from '@mognad/model/editions/edition-lifecycle'
import { withheldAfter, type WithheldFigures } from '@mognad/model/editions/edition-withheld'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { narrowChange } from '@mognad/scoring'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { writeAs, type Database } from '@mognad/db/connections'
import { anonymousValuesOfYear } from '@mognad/db/editions/anonymous-values.read-model'
import {
  abandonedDraft,
  insertEdition,
  lockEdition,
  nextEditionNumber,
  savePublication,
} from '@mognad/db/editions/edition-publication.store'
import { refusedEdition } from '@mognad/db/editions/edition-refusal.store'
import type { Transaction } from '@mognad/db/transaction'
import { versionForEdition } from '@mognad/db/instruments/instrument-version.read-model'
import { jobRunsById } from '@mognad/db/job-runs/job-run.read-model'
import { cancelComputation, requestJob } from '@mognad/db/job-runs/job-run.store'
import { guaranteePlaces } from '@mognad/jobs/editions/guarantee-places'
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
   * Makes the next edition of a year, as a draft, and asks for its computation. A draft whose computation was cancelled or
   * has failed is taken up again.
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
    const asked = await writeAs(this.db, asker.databaseActor, async (tx) => {
      const instrumentVersionId = await versionForEdition(tx, instrumentKey, reportingYear)
      if (!instrumentVersionId) throw new NotFound('instrument')
      return askForDraft(tx, { instrumentVersionId, instrumentKey, reportingYear, withheld: [] }, personId)
    })
    await this.jobs.send(asked.jobRunId, planEdition.name, { partOfEdition: true })
    return asked
  }

  /**
   * Makes the next edition of the year after one in which the attack has found something: a draft that withholds one step
   * more of the cohorts that it was found in (decision 0046), and asks for its computation. The refused one stays as it is.
   *
   * @throws NotFound · RuleBroken EDITION_NOT_REFUSED when nothing was found in it · EDITION_NOT_MENDABLE when something
   *   was found that showing less does not help against
   */
  async mend(asker: Asker, editionId: string): Promise<{ editionId: string; jobRunId: string }> {
    assertAsks(asker, editionId, 'edition')
    assertCan(asker.actor, 'compute edition', theCountry, 'edition')
    const { id: personId } = asker.actor as PersonActor
    const asked = await writeAs(this.db, asker.databaseActor, async (tx) => {
      if (!(await lockEdition(tx, editionId))) throw new NotFound('edition')
      const refused = await refusedEdition(tx, editionId)
      if (!refused) throw new RuleBroken('EDITION_NOT_REFUSED')
      const withheld = withheldAfter(refused.withheld, refused.findings, refused.cohorts)
      return askForDraft(tx, { ...refused, withheld }, personId)
    })
    await this.jobs.send(asked.jobRunId, planEdition.name, { partOfEdition: true })
    return asked
  }

  /**
   * Ends the computation of an edition with everything it was divided into. What workers have in hand of it is not written.
   *
   * @throws NotFound when there is no such computation · RuleBroken COMPUTATION_OVER when it has ended by itself
   */
  async cancel(asker: Asker, jobRunId: string): Promise<void> {
    assertAsks(asker, jobRunId, 'job run')
    assertCan(asker.actor, 'compute edition', theCountry, 'edition')
    const { id: personId } = asker.actor as PersonActor
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      const [run] = await jobRunsById(tx, [jobRunId])
      if (!run?.editionId || run.name !== planEdition.name) throw new NotFound('job run')
      if (!(await cancelComputation(tx, jobRunId))) throw new RuleBroken('COMPUTATION_OVER')
      await recordAuditEvent(tx, { personId }, { kind: 'EDITION_CANCELLED', subjectId: run.editionId })
    })
  }

  /**
   * Publishes an audited edition: its figures can be read and never change, its rounds are published.
   *
   * @param acceptLeftOut how many left-out organisations the coordinator accepts
   * @throws NotFound · RuleBroken EDITION_NOT_AUDITED · EDITION_LEAVES_OUT with their number · EDITION_CHANGES_FEW when
   *   its difference to earlier editions of the year would set fewer than five anonymous organisations apart
   */
  async publish(asker: Asker, editionId: string, acceptLeftOut: number): Promise<void> {
    assertAsks(asker, editionId, 'edition')
    assertCan(asker.actor, 'publish edition', theCountry, 'edition')
    const { id: personId } = asker.actor as PersonActor
    const jobRunId = await writeAs(this.db, asker.databaseActor, async (tx) => {
      const edition = await lockEdition(tx, editionId)
      if (!edition) throw new NotFound('edition')
      const { earlier, edition: members } = await anonymousValuesOfYear(tx, editionId)
      publishEdition(edition, { acceptLeftOut, narrowChange: narrowChange(earlier, members) })
      const rounds = await savePublication(tx, edition, personId)
      const detail = { leftOut: edition.leftOut, rounds }
      await recordAuditEvent(tx, { personId }, { kind: 'EDITION_PUBLISHED', subjectId: editionId, detail })
      return requestJob(tx, guaranteePlaces.name, { editionId, requestedBy: personId })
    })
    await this.jobs.send(jobRunId, guaranteePlaces.name, { partOfEdition: true })
  }
}

interface DraftToMake {
  readonly instrumentVersionId: string
  readonly instrumentKey: string
  readonly reportingYear: number
  readonly withheld: readonly WithheldFigures[]
}

/** The next edition of a year as a draft, or one that was left, with a run that computes it. */
async function askForDraft(
  tx: Transaction,
  { instrumentVersionId, instrumentKey, reportingYear, withheld }: DraftToMake,
  personId: string,
): Promise<{ editionId: string; jobRunId: string }> {
  const next = await nextEditionNumber(tx, instrumentKey, reportingYear)
  const draft = await abandonedDraft(tx, instrumentVersionId, reportingYear, withheld)
  const number = draft?.number ?? next
  const seed = seedOf(instrumentKey, reportingYear, number)
  const editionId = draft?.id ?? uuid()
  if (!draft) await insertEdition(tx, { id: editionId, instrumentVersionId, reportingYear, number, seed, withheld })
  const detail = withheld.length > 0 ? { number, withheld: withheld.length } : { number }
  await recordAuditEvent(tx, { personId }, { kind: 'EDITION_REQUESTED', subjectId: editionId, detail })
  return { editionId, jobRunId: await requestJob(tx, planEdition.name, { editionId, requestedBy: personId }) }
}

/**
 * The seed of an edition's draws: fixed by what the edition is, so that who computes it again gets the same. 53 bits,
 * exact in JavaScript.
 */
export function seedOf(instrumentKey: string, reportingYear: number, number: number): string {
  const digest = createHash('sha256').update(`mognad edition ${instrumentKey} ${reportingYear} ${number}`).digest()
  return String(digest.readBigUInt64BE(0) >> 11n)
}
