import type { Read } from '../transaction.ts'

export interface InstrumentVersionRow {
  readonly id: string
  readonly key: string
  readonly version: string
  readonly collection: 'persons' | 'joint'
  readonly licence: string
  /** As it was loaded and validated; model's `parseInstrument` reads it. Never changes once it is stored. */
  readonly definition: unknown
  readonly publishedAt: Date
}

const columns = 'id, instrument_key as "key", version, collection, licence, definition, published_at as "publishedAt"'

export function instrumentVersionsById(read: Read, ids: readonly string[]): Promise<InstrumentVersionRow[]> {
  return read.query(`select ${columns} from instrument_version where id = any ($1)`, [ids])
}

/** Every version of every instrument, the newest of each first. */
export function allInstrumentVersions(read: Read): Promise<InstrumentVersionRow[]> {
  return read.query(`select ${columns} from instrument_version order by instrument_key, published_at desc, id desc`)
}

/**
 * The version that a new edition of a year is made of: the one of that year's earlier editions, else the one that the
 * year was measured with, else the newest. Null: no such instrument.
 */
export async function versionForEdition(read: Read, key: string, reportingYear: number): Promise<string | null> {
  const rows = await read.query<{ id: string }>(
    `select v.id from instrument_version v where v.instrument_key = $1
      order by exists (select from edition e where e.instrument_version_id = v.id and e.reporting_year = $2) desc,
               v.id is not distinct from version_measured_in($1, $2) desc, v.published_at desc, v.id desc limit 1`,
    [key, reportingYear],
  )
  return rows[0]?.id ?? null
}

/** Ids of the versions that persons answer, the newest first. */
export async function versionsForRounds(read: Read): Promise<string[]> {
  const rows = await read.query<{ id: string }>(
    `select id from instrument_version where collection = 'persons' order by published_at desc, id desc limit 50`,
  )
  return rows.map(({ id }) => id)
}
