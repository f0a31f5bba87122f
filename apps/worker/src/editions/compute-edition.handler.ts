import {
  copyOwnFigures,
  readEditionToCompute,
  readMembersOfEdition,
  replaceEdition,
} from '@mognad/db/editions/edition.store'
import { endHandedOn, type StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { keepRecipe } from '@mognad/db/scores/score.store'
import { RuleBroken } from '@mognad/model/errors'
import { editionAllows, type EditionState } from '@mognad/model/editions/edition-lifecycle'
import { recipeOfEdition } from '@mognad/model/editions/recipe-of'
import { nodesOf } from '@mognad/model/instruments/nodes-of'
import type { RunContext } from '../run-context.ts'
import { readInstruments, storedRecipe } from '../scores/instruments.ts'

/**
 * Makes an edition of the scores of all its organisations. Those whose batch has failed for good are left out before
 * any cohort is decided on, and are counted: whoever publishes must accept the number.
 */
export async function computeEdition(run: StartedRun, context: RunContext): Promise<void> {
  const { pool, computation, progress, commit, logger } = context
  const edition = run.editionId ? await readEditionToCompute(pool, run.editionId) : null
  if (!edition || !editionAllows(edition.state as EditionState, 'compute')) throw new RuleBroken('EDITION_NOT_OPEN')
  const members = await readMembersOfEdition(pool, run.id)
  progress('compute', 0, members.length)
  const [version] = await readInstruments(pool, [edition.instrumentVersionId])
  if (!version) throw new Error('the edition names no instrument version')
  const withFigures = members.flatMap(({ failed, roundId, rootUnitId }) =>
    !failed && rootUnitId ? [{ roundId, rootUnitId }] : [],
  )
  const client = await pool.connect()
  const figures = await copyOwnFigures(client, withFigures).finally(() => client.release())
  const seed = Number(edition.seed)
  const result = await computation.run(
    'compute-edition',
    { editionId: edition.id, seed, nodes: nodesOf(version.instrument).map((node) => node.id), members, figures },
    (done) => progress('compute', done, members.length),
  )
  const recipe = storedRecipe(recipeOfEdition(version.instrument, seed))
  const leftOut = members.filter((member) => member.failed).length
  await commit(async (transaction) => {
    await keepRecipe(transaction, recipe.hash, recipe.body)
    await replaceEdition(transaction, edition.id, {
      tables: {
        edition_cohort: result.cohorts,
        edition_figure: result.figures,
        edition_member: result.members,
        edition_value: result.values,
        edition_position: result.positions,
      },
      recipeHash: recipe.hash,
      contentHash: Buffer.from(result.contentHash),
      leftOut,
    })
    await endHandedOn(transaction, run.id, 'done')
  })
  logger.info({ organisations: members.length, leftOut }, 'edition computed')
}
