import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import {
  insertEditionRuns,
  readEditionToPlan,
  readRoundsOfEdition,
  readVersionsOfInstrument,
  type EditionRuns,
} from '@mognad/db/editions/edition-plan.store'
import { RuleBroken } from '@mognad/model/errors'
import { batchesOf } from '@mognad/model/editions/edition-batches'
import { editionAllows, type EditionState } from '@mognad/model/editions/edition-lifecycle'
import { recipeOfScores } from '@mognad/model/editions/recipe-of'
import type { RunContext } from '../run-context.ts'
import { instrumentOf, storedRecipe } from '../scores/instruments.ts'

/**
 * Divides the organisations of a year into batches and hands them on: attack <- comparison <- scoring <- counting. A round whose
 * scores were made by the recipe that holds now is taken as it is, and so is a published one: it is immutable.
 *
 * The run itself stays running until the comparison has been attacked; that is the run a person follows.
 */
export async function planEdition(run: StartedRun, context: RunContext): Promise<void> {
  const { pool, progress, commitAndHandOn, producer, logger } = context
  progress('plan', 0, null)
  const edition = run.editionId ? await readEditionToPlan(pool, run.editionId) : null
  if (!edition || !editionAllows(edition.state as EditionState, 'compute')) throw new RuleBroken('EDITION_NOT_OPEN')
  const versions = await readVersionsOfInstrument(pool, edition.instrumentKey)
  const recipes = new Map(
    versions.map(({ id, definition }) => [id, storedRecipe(recipeOfScores(instrumentOf(id, definition))).hash]),
  )
  const rounds = await readRoundsOfEdition(pool, edition, recipes)
  const batches = batchesOf(rounds.filter((round) => round.state !== 'published' && !round.current))
  progress('plan', 0, rounds.length)
  let runs: EditionRuns | undefined
  await commitAndHandOn(async (client) => {
    runs = await insertEditionRuns(client, { id: run.id, editionId: edition.id }, rounds, batches)
  })
  if (!runs) return
  logger.info({ organisations: rounds.length, batches: batches.length }, 'edition planned')
  // Should the process die here, the sweeper sends what is ready to start, again and again until all is done.
  await producer.addFlow(
    {
      jobRunId: runs.auditRunId,
      name: 'editions.audit-edition',
      children: [
        {
          jobRunId: runs.computeRunId,
          name: 'editions.compute-edition',
          children: runs.batches.map(({ scoreRunId, countRunId }) => ({
            jobRunId: scoreRunId,
            name: 'scores.score-organisation',
            children: [{ jobRunId: countRunId, name: 'scores.count-answers' }],
          })),
        },
      ],
    },
    { partOfEdition: true },
  )
}
