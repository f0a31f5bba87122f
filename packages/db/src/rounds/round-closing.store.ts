import type { RoundState } from '@mognad/model/rounds/round-lifecycle'
import type { Transaction } from '../transaction.ts'

export interface RoundToClose {
  readonly id: string
  readonly organisationId: string
  readonly state: RoundState
  /** Asked for before and not over: the outer envelopes are coming off. A door past its time is not that. */
  readonly isClosing: boolean
}

/** Locked, so that two who close at once come one after the other. Null: no such round, or not one's own. */
export async function lockRoundToClose(tx: Transaction, roundId: string): Promise<RoundToClose | null> {
  const rows = await tx.query<RoundToClose>(
    `select r.id, r.organisation_id as "organisationId", r.state,
            exists (select from job_run j where j.round_id = r.id and j.name = 'rounds.close-round'
                      and j.state in ('requested', 'running')) as "isClosing"
       from round r where r.id = $1 for update`,
    [roundId],
  )
  return rows[0] ?? null
}

/**
 * Shuts the door of a round's open box: from the commit on no answer is taken. What is on its way holds the row and
 * is waited for. The envelopes' outer covers are taken off by the worker.
 */
export async function shutDoor(tx: Transaction, roundId: string): Promise<void> {
  await tx.execute(`update batch set closes_at = least(closes_at, now()) where round_id = $1 and state = 'open'`, [
    roundId,
  ])
  await tx.execute(`update round set closes_at = least(closes_at, now()) where id = $1`, [roundId])
}
