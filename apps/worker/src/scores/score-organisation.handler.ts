import { membersOf, type StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { replaceBackgroundScores } from '@mognad/db/scores/background.store'
import { copyCounters } from '@mognad/db/scores/counter.store'
import { replaceRecuts } from '@mognad/db/scores/recut.store'
import { readRoundsToScore } from '@mognad/db/scores/round-to-score.store'
import { keepRecipe, replaceScores } from '@mognad/db/scores/score.store'
import { RuleBroken } from '@mognad/model/errors'
import type { RunContext } from '../run-context.ts'
import { readInstruments } from './instruments.ts'
import { recutRounds } from './recut-rounds.ts'
import { instrumentsOfRounds } from './round-instruments.ts'
import { backgroundScores } from './score-background.ts'

/** Scores a batch of organisations from their counters, and moves their rounds on. */
export async function scoreOrganisation(run: StartedRun, context: RunContext): Promise<void> {
  const { pool, computation, progress, commit } = context
  const members = await membersOf(pool, run.id)
  progress('score', 0, members.length)
  await assertCounted(context, run.id)
  const rounds = await readRoundsToScore(
    pool,
    members.map((member) => member.roundId),
  )
  if (rounds.length === 0 || rounds.some(({ state }) => state !== 'opened' && state !== 'scored'))
    throw new RuleBroken('ROUND_NOT_OPENED')
  const versions = await readInstruments(
    pool,
    rounds.map((round) => round.instrumentVersionId),
  )
  const asked = instrumentsOfRounds(rounds, versions)
  const { instruments, indexOf } = asked
  const roundIds = rounds.map((round) => round.roundId)
  const client = await pool.connect()
  const counters = await copyCounters(client, roundIds).finally(() => client.release())
  const scored = await computation.run(
    'score-rounds',
    {
      rounds: rounds.map((round) => ({
        roundId: round.roundId,
        organisationId: round.organisationId,
        units: round.units,
        instrument: indexOf(round),
      })),
      instruments: instruments.map(({ tree, collection, recipe }) => ({
        tree,
        collection,
        recipeHash: new Uint8Array(recipe.hash),
      })),
      counters,
    },
    (done) => progress('score', done, members.length),
  )
  const recut = await recutRounds(context, roundIds)
  const background = await backgroundScores(context, rounds, asked)
  await commit(async (transaction) => {
    for (const { recipe } of versions) await keepRecipe(transaction, recipe.hash, recipe.body)
    await replaceScores(transaction, roundIds, scored)
    await replaceRecuts(transaction, roundIds, recut)
    await replaceBackgroundScores(transaction, roundIds, background)
  })
}

/** Without its counting a batch has nothing to score: its organisations are left out, and the others go on. */
async function assertCounted({ pool }: RunContext, jobRunId: string): Promise<void> {
  const { rowCount } = await pool.query(
    `select from job_run where parent_id = $1 and name = 'scores.count-answers' and state <> 'done'`,
    [jobRunId],
  )
  if (rowCount) throw new RuleBroken('COUNTING_FAILED')
}
