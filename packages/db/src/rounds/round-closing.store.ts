import type { RoundState } from '@mognad/model/rounds/round-lifecycle'
import type { Transaction } from '../transaction.ts'

export interface RoundToClose {
  readonly id: string
  readonly organisationId: string
  readonly state: RoundState
  /** Asked for before and not over: the outer envelopes are coming off. A door past its time is not that. */
  readonly isClosing: boolean
}

/**
 * Locked, so that two who close at once come one after the other. Two statements: what the first has made while it was
 * waited for is seen only by a statement that begins after the wait. Null: no such round, or not one's own.
 */
export async function lockRoundToClose(tx: Transaction, roundId: string): Promise<RoundToClose | null> {
  const [round] = await tx.query<Omit<RoundToClose, 'isClosing'>>(
    `select r.id, r.organisation_id as "organisationId", r.state from round r where r.id = $1 for update`,
    [roundId],
  )
  if (!round) return null
  const running = await tx.query(
    `select from job_run j where j.round_id = $1 and j.name = 'rounds.close-round' and j.state in ('requested', 'running')`,
    [roundId],
  )
  return { ...round, isClosing: running.length > 0 }
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
