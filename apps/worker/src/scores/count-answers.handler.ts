import { membersOf, type StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { copyResponses } from '@mognad/db/responses/response.store'
import { replaceCounters } from '@mognad/db/scores/counter.store'
import { readRoundsToScore } from '@mognad/db/scores/round-to-score.store'
import { RuleBroken } from '@mognad/model/errors'
import type { RunContext } from '../run-context.ts'
import { readInstruments } from './instruments.ts'

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
  const instruments = await readInstruments(
    pool,
    rounds.map((round) => round.instrumentVersionId),
  )
  const roundIds = rounds.map((round) => round.roundId)
  const years = rounds.map((round) => round.reportingYear)
  const client = await pool.connect()
  const responses = await copyResponses(client, roundIds, years).finally(() => client.release())
  const counted = await computation.run(
    'count-responses',
    {
      rounds: rounds.map(({ roundId, organisationId, instrumentVersionId }) => ({
        roundId,
        organisationId,
        tree: instruments.findIndex((instrument) => instrument.id === instrumentVersionId),
      })),
      trees: instruments.map((instrument) => instrument.tree),
      responses,
    },
    (done) => progress('count', done, members.length),
  )
  await commit((transaction) => replaceCounters(transaction, roundIds, counted.counters))
}
