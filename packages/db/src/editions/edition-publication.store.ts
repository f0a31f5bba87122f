import type { WithheldFigures } from '@mognad/model/editions/edition-withheld'
import type { Transaction } from '../transaction.ts'
import type { EditionState } from './edition.read-model.ts'

export interface NewEdition {
  readonly id: string
  readonly instrumentVersionId: string
  readonly reportingYear: number
  readonly number: number
  /** A 64-bit number as text. */
  readonly seed: string
  /** What it withholds because an earlier draft was refused; nothing unless stated. */
  readonly withheld?: readonly WithheldFigures[]
}

/**
 * The number that the next edition of an instrument and year gets. Two who ask at once come one after the other: the
 * lock is held until the transaction ends.
 */
export async function nextEditionNumber(
  tx: Transaction,
  instrumentKey: string,
  reportingYear: number,
): Promise<number> {
  await lockYear(tx, instrumentKey, reportingYear)
  const rows = await tx.query<{ number: number }>(
    `select coalesce(max(e.number), 0) + 1 as number from edition e join instrument_version v on v.id = e.instrument_version_id
      where v.instrument_key = $1 and e.reporting_year = $2`,
    [instrumentKey, reportingYear],
  )
  return rows[0]?.number ?? 1
}

/**
 * A draft of the year that withholds the same and that nobody is computing any more: its computation was cancelled or has
 * failed. Ask after `nextEditionNumber`, which has locked the year.
 */
export async function abandonedDraft(
  tx: Transaction,
  instrumentVersionId: string,
  reportingYear: number,
  withheld: readonly WithheldFigures[] = [],
): Promise<{ readonly id: string; readonly number: number } | null> {
  const rows = await tx.query<{ id: string; number: number }>(
    `select e.id, e.number from edition e
      where e.instrument_version_id = $1 and e.reporting_year = $2 and e.state = 'draft' and e.withheld = $3::jsonb
        and exists (select from job_run r where r.edition_id = e.id and r.state in ('cancelled', 'failed'))
        and not exists (select from job_run r where r.edition_id = e.id and r.state in ('requested', 'running'))
      order by e.number limit 1`,
    [instrumentVersionId, reportingYear, JSON.stringify(withheld)],
  )
  return rows[0] ?? null
}

/**
 * A draft, to be filled by the worker. Answers of persons are marked synthetic as soon as one organisation here answers
 * synthetically: rather once too often than once too seldom. Joint answers are imported, never made up.
 */
export async function insertEdition(tx: Transaction, edition: NewEdition): Promise<void> {
  await tx.execute(
    `insert into edition (id, instrument_version_id, reporting_year, number, state, seed, withheld, synthetic)
     select $1, v.id, $3, $4, 'draft', $5, $6, v.collection = 'persons' and exists (select from organisation where synthetic)
       from instrument_version v where v.id = $2`,
    [
      edition.id,
      edition.instrumentVersionId,
      edition.reportingYear,
      edition.number,
      edition.seed,
      JSON.stringify(edition.withheld ?? []),
    ],
  )
}

export interface EditionToPublish {
  readonly id: string
  readonly instrumentKey: string
  readonly reportingYear: number
  readonly state: EditionState
  readonly leftOut: number
}

/** Locked together with its year: what is decided by the other editions of the year holds until the transaction ends. */
export async function lockEdition(tx: Transaction, id: string): Promise<EditionToPublish | null> {
  const [year] = await tx.query<{ instrumentKey: string; reportingYear: number }>(
    `select v.instrument_key as "instrumentKey", e.reporting_year as "reportingYear"
       from edition e join instrument_version v on v.id = e.instrument_version_id where e.id = $1`,
    [id],
  )
  if (!year) return null
  await lockYear(tx, year.instrumentKey, year.reportingYear)
  const rows = await tx.query<EditionToPublish>(
    `select e.id, v.instrument_key as "instrumentKey", e.reporting_year as "reportingYear", e.state, e.left_out as "leftOut"
       from edition e join instrument_version v on v.id = e.instrument_version_id where e.id = $1 for update of e`,
    [id],
  )
  return rows[0] ?? null
}

/**
 * Publishes: the older published edition of the same instrument and year is superseded, the rounds in it become
 * published. Never undone. The edition has been locked in this transaction.
 *
 * @returns how many rounds became published
 */
export async function savePublication(tx: Transaction, edition: EditionToPublish, personId: string): Promise<number> {
  await tx.execute(
    `update edition set state = 'superseded' where state = 'published' and reporting_year = $1
      and instrument_version_id in (select id from instrument_version where instrument_key = $2)`,
    [edition.reportingYear, edition.instrumentKey],
  )
  await tx.execute(`update edition set state = 'published', published_at = now(), published_by = $2 where id = $1`, [
    edition.id,
    personId,
  ])
  const rows = await tx.query<{ rounds: number }>('select publish_rounds_of_edition($1) as rounds', [edition.id])
  return rows[0]?.rounds ?? 0
}

/** One at a time for an instrument and year, until the transaction ends: of two published at once one would stay unseen. */
async function lockYear(tx: Transaction, instrumentKey: string, reportingYear: number): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`edition ${instrumentKey} ${reportingYear}`])
}
