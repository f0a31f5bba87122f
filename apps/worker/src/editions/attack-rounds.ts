import { copyShownItems } from '@mognad/db/editions/edition-audit.store'
import { copyCounters } from '@mognad/db/scores/counter.store'
import { readRoundsToScore, type RoundToScore } from '@mognad/db/scores/round-to-score.store'
import type { RunContext } from '../run-context.ts'
import { readInstruments } from '../scores/instruments.ts'
import { instrumentsOfRounds } from '../scores/round-instruments.ts'
import type { RoundsAttacked } from './attack-rounds.task.ts'
import { inOrder } from './in-order.ts'

/** Their counters are in memory together: of a whole country they would be gigabytes. */
const roundsPerTask = 50

/**
 * The attack inside organisations on the rounds of an edition, some at a time.
 *
 * @returns null where every round is answered jointly: those have nobody in them
 */
export async function attackRounds(
  roundIds: readonly string[],
  { pool, computation }: Pick<RunContext, 'pool' | 'computation'>,
): Promise<RoundsAttacked | null> {
  const rounds = await readRoundsToScore(pool, roundIds)
  const versions = await readInstruments(
    pool,
    rounds.map(({ instrumentVersionId }) => instrumentVersionId),
  )
  const { instruments, indexOf } = instrumentsOfRounds(rounds, versions)
  const ofPersons = rounds.filter((round) => instruments[indexOf(round)]?.collection === 'persons')
  if (ofPersons.length === 0) return null
  const trees = instruments.map(({ tree }) => tree)
  const attackShare = async (share: readonly RoundToScore[]) => {
    const client = await pool.connect()
    const ids = share.map(({ roundId }) => roundId)
    const [counters, shown] = await copyRounds(client, ids).finally(() => client.release())
    const attacked = share.map((round) => ({
      roundId: round.roundId,
      organisationId: round.organisationId,
      tree: indexOf(round),
      units: round.units,
    }))
    return computation.run('attack-rounds', { rounds: attacked, trees, counters, shown })
  }
  const shares = Array.from({ length: Math.ceil(ofPersons.length / roundsPerTask) }, (_, share) =>
    ofPersons.slice(share * roundsPerTask, (share + 1) * roundsPerTask),
  )
  let all: RoundsAttacked | null = null
  for await (const one of inOrder(shares, computation.size, attackShare)) all = all ? together(all, one) : one
  return all
}

async function copyRounds(client: Parameters<typeof copyCounters>[0], roundIds: readonly string[]) {
  return [await copyCounters(client, roundIds), await copyShownItems(client, roundIds)] as const
}

function together(one: RoundsAttacked, other: RoundsAttacked): RoundsAttacked {
  return {
    rounds: one.rounds + other.rounds,
    groups: one.groups + other.groups,
    items: one.items + other.items,
    answers: one.answers + other.answers,
    fourWithin25: one.fourWithin25 + other.fourWithin25,
    fewestInGroup: leastOf(one.fewestInGroup, other.fewestInGroup),
    fewestAnswers: leastOf(one.fewestAnswers, other.fewestAnswers),
    findings: [...one.findings, ...other.findings],
  }
}

function leastOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other)
}
