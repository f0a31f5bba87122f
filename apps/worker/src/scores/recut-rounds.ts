import { copyCounters } from '@mognad/db/scores/counter.store'
import { readMergers, readPairsToRecut } from '@mognad/db/scores/recut.store'
import { readRoundsToScore } from '@mognad/db/scores/round-to-score.store'
import type { RunContext } from '../run-context.ts'
import { readInstruments } from './instruments.ts'
import type { RecutResult } from './recut-rounds.task.ts'
import { instrumentsOfRounds } from './round-instruments.ts'

const nothing: RecutResult = { recuts: [], scores: new Uint8Array() }

/**
 * What some rounds and those before and after them show on each other's trees. Nothing is read of an organisation whose tree
 * has never been changed.
 */
export async function recutRounds(
  { pool, computation }: Pick<RunContext, 'pool' | 'computation'>,
  roundIds: readonly string[],
): Promise<RecutResult> {
  const pairs = await readPairsToRecut(pool, roundIds)
  if (pairs.length === 0) return nothing
  const rounds = await readRoundsToScore(pool, [...new Set(pairs.flatMap((pair) => [pair.laterId, pair.earlierId]))])
  const roundOf = new Map(rounds.map((round) => [round.roundId, round]))
  const versions = await readInstruments(
    pool,
    rounds.map((round) => round.instrumentVersionId),
  )
  const { instruments, indexOf } = instrumentsOfRounds(rounds, versions)
  const mergers = await readMergers(pool, [...new Set(pairs.map(({ organisationId }) => organisationId))])
  const client = await pool.connect()
  const earlierIds = [...new Set(pairs.map(({ earlierId }) => earlierId))]
  const counters = await copyCounters(client, earlierIds).finally(() => client.release())
  return computation.run('recut-rounds', {
    pairs: pairs.map((pair) => {
      const earlier = roundOf.get(pair.earlierId)!
      return {
        ...pair,
        earlier: earlier.units,
        later: roundOf.get(pair.laterId)!.units,
        instrument: indexOf(earlier),
        successors: mergers.flatMap(({ organisationId, unitId, into }) =>
          into !== null && organisationId === pair.organisationId ? [[unitId, into] as const] : [],
        ),
      }
    }),
    instruments: instruments.map(({ tree, collection }) => ({ tree, collection })),
    counters,
  })
}
