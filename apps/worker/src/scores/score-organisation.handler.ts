import { membersOf, type StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { copyCounters } from '@mognad/db/scores/counter.store'
import { readRoundsToScore } from '@mognad/db/scores/round-to-score.store'
import { keepRecipe, replaceScores } from '@mognad/db/scores/score.store'
import { RuleBroken } from '@mognad/model/errors'
import type { RunContext } from '../run-context.ts'
import { readInstruments } from './instruments.ts'

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
  const instruments = await readInstruments(
    pool,
    rounds.map((round) => round.instrumentVersionId),
  )
  const roundIds = rounds.map((round) => round.roundId)
  const client = await pool.connect()
  const counters = await copyCounters(client, roundIds).finally(() => client.release())
  const scored = await computation.run(
    'score-rounds',
    {
      rounds: rounds.map(({ roundId, organisationId, instrumentVersionId, units }) => ({
        roundId,
        organisationId,
        units,
        instrument: instruments.findIndex((instrument) => instrument.id === instrumentVersionId),
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
  await commit(async (transaction) => {
    for (const { recipe } of instruments) await keepRecipe(transaction, recipe.hash, recipe.body)
    await replaceScores(transaction, roundIds, scored)
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
