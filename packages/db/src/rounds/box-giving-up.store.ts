import type { Sql } from '../job-runs/job-run.store.ts'

/**
 * Erases a closed box: envelopes and key go, how many had answered remains.
 *
 * @returns false: there is no such closed box of the acting organisation
 */
export async function giveUpBox(tx: Sql, batchId: string): Promise<boolean> {
  const answered: unknown = await tx.query('select give_up_box($1) as "givenUp"', [batchId])
  // A pg client answers with a result, a transaction of this package with its rows.
  const rows = (Array.isArray(answered) ? answered : (answered as { rows: unknown[] }).rows) as { givenUp: boolean }[]
  return rows[0]?.givenUp ?? false
}
