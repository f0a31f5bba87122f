import { setTimeout as sleep } from 'node:timers/promises'
import { v7 as uuid } from 'uuid'
import { writeAs, type Database } from '@mognad/db/connections'
import {
  insertEdition,
  lockEdition,
  nextEditionNumber,
  savePublication,
} from '@mognad/db/editions/edition-publication.store'
import { markSent, requestJob } from '@mognad/db/job-runs/job-run.store'
import { inTransaction } from '@mognad/db/transaction'
import type { Producer } from '@mognad/jobs/producer'
import type { Report } from '../console/progress.ts'

const pollMs = 120
const timeoutMs = 10 * 60_000

/** What of an edition the launcher needs to know. */
interface EditionOfYear {
  readonly instrumentKey: string
  readonly reportingYear: number
  readonly seed: number
}

/**
 * Sees to it that a year of an instrument has a published edition: asks the worker to compute and attack one, shows its
 * progress, and publishes it on behalf of the demonstration's coordinator. A year that has one is left alone.
 *
 * @returns how many organisations are in it; null when the attack on it has found something, so that it stays unpublished
 * @throws when the computation fails for good
 */
export async function ensurePublishedEdition(
  database: Database,
  producer: Producer,
  { instrumentKey, reportingYear, seed }: EditionOfYear,
  report: Report,
): Promise<number | null> {
  const published = await publishedEdition(database, instrumentKey, reportingYear)
  if (published) return membersOf(database, published)
  const asked = await inTransaction(database, async (tx) => {
    const [version] = await tx.query<{ id: string }>(
      'select id from instrument_version where instrument_key = $1 order by published_at desc limit 1',
      [instrumentKey],
    )
    if (!version) throw new Error(`The instrument ${instrumentKey} is not loaded.`)
    const number = await nextEditionNumber(tx, instrumentKey, reportingYear)
    const editionId = uuid()
    await insertEdition(tx, {
      id: editionId,
      instrumentVersionId: version.id,
      reportingYear,
      number,
      seed: String(seed),
    })
    const sql = { query: (text: string, values?: unknown[]) => tx.query(text, values) }
    return { editionId, jobRunId: await requestJob(sql, 'editions.plan-edition', { editionId }) }
  })
  // Behind whatever a person asks for meanwhile.
  await producer.send(asked.jobRunId, 'editions.plan-edition', { partOfEdition: true })
  await inTransaction(database, async (tx) =>
    markSent({ query: (text, values) => tx.query(text, values) }, [asked.jobRunId]),
  )
  if (!(await untilAudited(database, asked.editionId, report))) return null
  await publishAsCoordinator(database, asked.editionId)
  return membersOf(database, asked.editionId)
}

async function publishAsCoordinator(database: Database, editionId: string): Promise<void> {
  const { rows } = await database.pool.query<{ id: string }>(
    `select person_id as id from membership where role = 'national_coordinator' order by person_id limit 1`,
  )
  const personId = rows[0]?.id
  if (!personId) throw new Error('The demonstration has no national coordinator.')
  await writeAs(database, { organisationIds: [], personId, national: true }, async (tx) => {
    const edition = await lockEdition(tx, editionId)
    if (!edition) return
    await savePublication(tx, edition, personId)
    // The worker's sweep finds it: nobody waits for it here.
    await requestJob(tx, 'editions.guarantee-places', { editionId })
  })
}

async function publishedEdition(
  database: Database,
  instrumentKey: string,
  reportingYear: number,
): Promise<string | null> {
  const { rows } = await database.pool.query<{ id: string }>(
    `select e.id from edition e join instrument_version v on v.id = e.instrument_version_id
      where v.instrument_key = $1 and e.reporting_year = $2 and e.state = 'published'`,
    [instrumentKey, reportingYear],
  )
  return rows[0]?.id ?? null
}

async function membersOf(database: Database, editionId: string): Promise<number> {
  const { rows } = await database.pool.query<{ members: number }>(
    'select count(*)::int as members from edition_member where edition_id = $1 and reason is null',
    [editionId],
  )
  return rows[0]?.members ?? 0
}

/** Whether it has passed. */
async function untilAudited(database: Database, editionId: string, report: Report): Promise<boolean> {
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await sleep(pollMs)) {
    const { rows } = await database.pool.query<{
      state: string
      done: number
      total: number
      failed: string | null
      audited: boolean | null
    }>(
      `select e.state, coalesce(sum(j.done), 0)::int as done, coalesce(sum(j.total), 0)::int as total,
              max(j.error_code) filter (where j.state = 'failed' and j.name in ('editions.plan-edition', 'editions.compute-edition', 'editions.audit-edition')) as failed, a.passed as audited
         from edition e left join job_run j on j.edition_id = e.id left join edition_audit a on a.edition_id = e.id
        where e.id = $1 group by e.state, a.passed`,
      [editionId],
    )
    const edition = rows[0]
    if (!edition || edition.state === 'audited' || edition.state === 'published') return true
    if (edition.audited === false) return false
    if (edition.failed) throw new Error(`The edition could not be computed: ${edition.failed}. See worker.log.`)
    report(edition.done, edition.total)
  }
  throw new Error('The edition was not computed within ten minutes. See worker.log.')
}
