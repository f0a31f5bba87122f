import { readBackgroundCounters } from '@mognad/db/scores/background.store'
import type { RoundToScore } from '@mognad/db/scores/round-to-score.store'
import type { RunContext } from '../run-context.ts'
import type { RoundInstruments } from './round-instruments.ts'

/** What the rounds that asked a background question show of it; null when none did. */
export async function backgroundScores(
  { pool, computation }: Pick<RunContext, 'pool' | 'computation'>,
  rounds: readonly RoundToScore[],
  { instruments, indexOf }: RoundInstruments,
): Promise<Uint8Array | null> {
  const counters = await readBackgroundCounters(
    pool,
    rounds.map(({ roundId }) => roundId),
  )
  if (counters.length === 0) return null
  const { scores } = await computation.run('score-background', {
    rounds: rounds.map((round) => ({
      roundId: round.roundId,
      organisationId: round.organisationId,
      tree: indexOf(round),
      groups: counters.filter(({ roundId }) => roundId === round.roundId),
    })),
    trees: instruments.map(({ tree }) => tree),
  })
  return scores
}
