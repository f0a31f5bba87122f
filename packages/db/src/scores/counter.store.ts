import type { ClientBase } from 'pg'
import { copyIn, copyOut, uuidList } from '../responses/copy.ts'

/** Columns of `counter` in the order in which BinaryRows are written for it. */
export const counterColumns = ['round_id', 'organisation_id', 'atom_id', 'respondents', 'counts', 'moments'] as const

/** Columns of `scale_reliability` in the order in which BinaryRows are written for it. */
export const reliabilityColumns = [
  'round_id',
  'organisation_id',
  'node_id',
  'items',
  'alpha',
  'alpha_low',
  'alpha_high',
  'omega',
  'between_units',
  'unit_mean',
  'reason',
] as const

/** Columns of `sensitive_node` in the order in which BinaryRows are written for it. */
export const sensitiveColumns = ['round_id', 'organisation_id', 'unit_id', 'part', 'node_id'] as const

/** Exchanges all that was counted in some rounds: run twice, the same rows. */
export async function replaceCounters(
  client: ClientBase,
  roundIds: readonly string[],
  rows: { readonly counters: Uint8Array; readonly reliability: Uint8Array; readonly sensitive: Uint8Array },
): Promise<void> {
  await client.query(`delete from counter where round_id = any ($1::uuid[])`, [[...roundIds]])
  await client.query(`delete from scale_reliability where round_id = any ($1::uuid[])`, [[...roundIds]])
  await client.query(`delete from sensitive_node where round_id = any ($1::uuid[])`, [[...roundIds]])
  await copyIn(client, 'counter', counterColumns, rows.counters)
  await copyIn(client, 'scale_reliability', reliabilityColumns, rows.reliability)
  await copyIn(client, 'sensitive_node', sensitiveColumns, rows.sensitive)
}

/** Binary rows of (round_id, atom_id, respondents, counts, moments), in a fixed order. */
export function copyCounters(client: ClientBase, roundIds: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return copyOut(
    client,
    `select round_id, atom_id, respondents, counts, moments from counter
      where round_id = any (${uuidList(roundIds)}) order by round_id, atom_id`,
  )
}
