import { drawSample, type SampleMember } from '@mognad/model/invitations/draw-sample'
import type { Read } from '../transaction.ts'

/** What a round says about its sample; null where everybody in the list is asked. */
export interface SamplePlan {
  readonly size: number
  /** Null: not drawn yet. */
  readonly seed: number | null
}

async function readSamplePlan(read: Read, roundId: string): Promise<SamplePlan | null> {
  const [plan] = await read.query<{ size: number; seed: string | null }>(
    `select sample_size as size, sample_seed as seed from round
      where id = $1 and invite_mode = 'sample' and sample_size is not null`,
    [roundId],
  )
  return plan ? { size: plan.size, seed: plan.seed === null ? null : Number(plan.seed) } : null
}

/**
 * Draws the sample of a planned round from its list as it is now, with the seed that it has or with a new one. The same
 * list and seed give the same people, so it may be called whenever the list has changed, and is called at opening.
 * Changes nothing where everybody is asked.
 *
 * @param newSeed taken when the round has none
 */
export async function drawSampleOfRound(tx: Read, roundId: string, newSeed: number): Promise<void> {
  const plan = await readSamplePlan(tx, roundId)
  if (!plan) return
  const seed = plan.seed ?? newSeed
  const members = await tx.query<SampleMember & { address: string | null }>(
    'select id, unit_id as "unitId" from recipient where round_id = $1',
    [roundId],
  )
  const drawn = [...drawSample(members, plan.size, seed)]
  await tx.query(
    `update recipient set state = case when id = any ($2) then 'chosen' else 'not_drawn' end
      where round_id = $1 and state <> case when id = any ($2) then 'chosen' else 'not_drawn' end`,
    [roundId, drawn],
  )
  if (plan.seed === null) await tx.query('update round set sample_seed = $2 where id = $1', [roundId, seed])
}
