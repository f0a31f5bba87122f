import type { ClientBase } from 'pg'
import { copyOut, uuidList } from './copy.ts'

/**
 * All responses of some rounds, unread: binary rows of (round_id, atom_id, answers), in no particular order. They leave
 * the database once, become counters, and are looked at nowhere else.
 *
 * @param reportingYears years of the rounds: they name the partitions to look in
 */
export function copyResponses(
  client: ClientBase,
  roundIds: readonly string[],
  reportingYears: readonly number[],
): Promise<Uint8Array<ArrayBuffer>> {
  const years = [...new Set(reportingYears)].map((year) => Math.trunc(year)).join(',')
  return copyOut(
    client,
    `select b.round_id, r.atom_id, r.answers from batch b join response r on r.batch_id = b.id
      where b.round_id = any (${uuidList(roundIds)}) and r.reporting_year in (${years || 'null'})`,
  )
}
