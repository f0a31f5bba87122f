import type { Read } from '../transaction.ts'

export interface InstrumentVersionRow {
  readonly id: string
  readonly key: string
  readonly version: string
  readonly collection: 'persons' | 'joint'
  readonly licence: string
  /** As it was loaded and validated; model's `parseInstrument` reads it. Never changes once it is stored. */
  readonly definition: unknown
}

const columns = 'id, instrument_key as "key", version, collection, licence, definition'

export function instrumentVersionsById(read: Read, ids: readonly string[]): Promise<InstrumentVersionRow[]> {
  return read.query(`select ${columns} from instrument_version where id = any ($1)`, [ids])
}

/**
 * The version that a new edition of a year is made of: the one of that year's earlier editions, else the newest.
 * Null: no such instrument.
 */
export async function versionForEdition(read: Read, key: string, reportingYear: number): Promise<string | null> {
  const rows = await read.query<{ id: string }>(
    `select v.id from instrument_version v where v.instrument_key = $1
      order by exists (select from edition e where e.instrument_version_id = v.id and e.reporting_year = $2) desc,
               v.published_at desc, v.id desc limit 1`,
    [key, reportingYear],
  )
  return rows[0]?.id ?? null
}
