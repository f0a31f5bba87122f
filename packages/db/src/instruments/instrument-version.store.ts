import { createHash } from 'node:crypto'
import { RuleBroken } from '@mognad/model/errors'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { v7 as newId } from 'uuid'
import type { Read } from '../transaction.ts'

/**
 * Stores a version of an instrument, or finds the one that is there.
 *
 * @returns its id
 * @throws RuleBroken('INSTRUMENT_VERSION_TAKEN') when the version exists with another content: a published version is
 *   never changed, since stored answers and figures refer to it
 */
export async function storeInstrumentVersion(read: Read, instrument: Instrument): Promise<string> {
  const hash = definitionHash(instrument)
  const [found] = await read.query<{ id: string; same: boolean }>(
    `with stored as (
       insert into instrument_version (id, instrument_key, version, collection, definition, definition_hash, licence)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (instrument_key, version) do nothing returning id)
     select id, true as same from stored
     union all
     select id, definition_hash = $6 as same from instrument_version where instrument_key = $2 and version = $3
     limit 1`,
    [newId(), instrument.id, instrument.version, instrument.collection, instrument, hash, instrument.licence],
  )
  if (!found?.same)
    throw new RuleBroken('INSTRUMENT_VERSION_TAKEN', { instrument: instrument.id, version: instrument.version })
  return found.id
}

/** SHA-256 of the definition whatever the order of its keys: jsonb does not keep the order. */
export function definitionHash(instrument: Instrument): Buffer {
  return createHash('sha256').update(canonicalJson(instrument)).digest()
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`
}
