import { membersOf, type StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { copyResponses } from '@mognad/db/responses/response.store'
import { replaceCounters } from '@mognad/db/scores/counter.store'
import { readRoundsToScore } from '@mognad/db/scores/round-to-score.store'
import { RuleBroken } from '@mognad/model/errors'
import type { RunContext } from '../run-context.ts'
import { readInstruments } from './instruments.ts'
import { instrumentsOfRounds } from './round-instruments.ts'

/** Reads the responses of a batch of organisations once and stores what is counted in them. */
export async function countAnswers(run: StartedRun, context: RunContext): Promise<void> {
  const { pool, computation, progress, commit } = context
  const members = await membersOf(pool, run.id)
  progress('count', 0, members.length)
  const rounds = await readRoundsToScore(
    pool,
    members.map((member) => member.roundId),
  )
  // Counters of a published round stay what they were when it was published.
  if (rounds.length === 0 || rounds.some(({ state }) => state !== 'opened' && state !== 'scored'))
    throw new RuleBroken('ROUND_NOT_OPENED')
  const versions = await readInstruments(
    pool,
    rounds.map((round) => round.instrumentVersionId),
  )
  const { instruments, indexOf } = instrumentsOfRounds(rounds, versions)
  const roundIds = rounds.map((round) => round.roundId)
  const years = rounds.map((round) => round.reportingYear)
  const client = await pool.connect()
  const responses = await copyResponses(client, roundIds, years).finally(() => client.release())
  const counted = await computation.run(
    'count-responses',
    {
      rounds: rounds.map((round) => ({
        roundId: round.roundId,
        organisationId: round.organisationId,
        tree: indexOf(round),
        ownUnits: round.units.filter(({ branch }) => branch === 'own').map(({ unitId }) => unitId),
        units: round.units.map(({ unitId, parentId, published }) => ({ unitId, parentId, published })),
      })),
      trees: instruments.map((instrument) => instrument.tree),
      joint: instruments.map(({ collection }) => collection === 'joint'),
      responses,
    },
    (done) => progress('count', done, members.length),
  )
  await commit((transaction) => replaceCounters(transaction, roundIds, counted))
}
