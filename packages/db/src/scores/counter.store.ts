import type { ClientBase } from 'pg'
import { copyIn, copyOut, uuidList } from '../responses/copy.ts'

/** Columns of `counter` in the order in which BinaryRows are written for it. */
export const counterColumns = ['round_id', 'organisation_id', 'atom_id', 'respondents', 'counts', 'moments'] as const

/** Exchanges all counters of some rounds: run twice, the same rows. */
export async function replaceCounters(
  client: ClientBase,
  roundIds: readonly string[],
  rows: Uint8Array,
): Promise<void> {
  await client.query(`delete from counter where round_id = any ($1::uuid[])`, [[...roundIds]])
  await copyIn(client, 'counter', counterColumns, rows)
}

/** Binary rows of (round_id, atom_id, respondents, counts, moments), in a fixed order. */
export function copyCounters(client: ClientBase, roundIds: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return copyOut(
    client,
    `select round_id, atom_id, respondents, counts, moments from counter
      where round_id = any (${uuidList(roundIds)}) order by round_id, atom_id`,
  )
}
