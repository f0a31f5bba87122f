import { createHash } from 'node:crypto'
import { readLoadedFeatures, readRegister } from '@mognad/db/cohorts/structural-fact.store'
import {
  beginEdition,
  copyKindFigures,
  copyOwnFigures,
  finishEdition,
  readEditionToCompute,
  readMembersOfEdition,
  writeSlice,
  type MemberOfEdition,
} from '@mognad/db/editions/edition.store'
import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { keepRecipe } from '@mognad/db/scores/score.store'
import { RuleBroken } from '@mognad/model/errors'
import { editionAllows, type EditionState } from '@mognad/model/editions/edition-lifecycle'
import { slicesOf } from '@mognad/model/editions/edition-slices'
import { recipeOfEdition } from '@mognad/model/editions/recipe-of'
import { nodesOf } from '@mognad/model/instruments/nodes-of'
import type { NodeId } from '@mognad/scoring'
import type { RunContext } from '../run-context.ts'
import { readInstruments, storedRecipe } from '../scores/instruments.ts'
import type { SliceResult } from './compare-nodes.task.ts'
import type { FrameInput, SliceInput } from './edition-input.ts'
import type { FrameResult } from './frame-edition.task.ts'
import { inOrder } from './in-order.ts'

/** From here on one slice at a time, from its reading to its rows: a thread takes half a gigabyte for 90 000 organisations. */
const manyOrganisations = 50_000

/** Beside the slices that are compared one is read, so that a thread that is done finds it there, and one is written. */
const besideThreads = 2

type Part = () => Promise<FrameResult | SliceResult>

/**
 * Makes an edition of the scores of all its organisations. Those whose batch has failed for good are left out before
 * any cohort is decided on, and are counted: whoever publishes must accept the number.
 *
 * Some nodes at a time are read, compared in a thread and written, so that the memory needed does not grow with the
 * country; all in one transaction, so that nothing half-written is ever there.
 */
export async function computeEdition(run: StartedRun, context: RunContext): Promise<void> {
  const { pool, computation, progress, assertInHand, commit, logger } = context
  const edition = run.editionId ? await readEditionToCompute(pool, run.editionId) : null
  if (!edition || !editionAllows(edition.state as EditionState, 'compute')) throw new RuleBroken('EDITION_NOT_OPEN')
  const members = await readMembersOfEdition(pool, run.id)
  progress('compute', 0, members.length)
  const [version] = await readInstruments(pool, [edition.instrumentVersionId])
  if (!version) throw new Error('the edition names no instrument version')
  const seed = Number(edition.seed)
  const nodes = nodesOf(version.instrument)
  const statements = new Set(nodes.filter(({ level }) => level === 'item').map(({ id }) => id))
  const recipe = storedRecipe(recipeOfEdition(version.instrument, seed, edition.withheld))
  const leftOut = members.filter((member) => member.failed).length
  const slices = slicesOf(
    nodes.map(({ id }) => id),
    members.length,
  )
  const shared = { editionId: edition.id, seed, members, withheld: edition.withheld }
  const compare = (slice: readonly NodeId[]) => {
    const placed = slice.filter((node) => !statements.has(node))
    const tree = version.tree.nodes.filter(({ id }) => placed.includes(id))
    return compareNodes({ ...shared, nodes: slice, placed, tree }, context)
  }
  const atOnce = members.length > manyOrganisations ? 1 : computation.size + besideThreads
  // The frame first: the first slices are read and compared while it is made, and are written after it.
  const parts = [() => frameEdition(shared, context), ...slices.map((slice) => () => compare(slice))]
  await commit(async (transaction) => {
    const content = createHash('sha256')
    let done = 0
    for await (const { rows, contentHash } of inOrder<Part, FrameResult | SliceResult>(parts, atOnce, (part) =>
      part(),
    )) {
      assertInHand()
      if ('edition_member' in rows) await beginEdition(transaction, edition.id, rows)
      else await writeSlice(transaction, rows)
      content.update(contentHash)
      progress('compute', Math.floor((done++ * members.length) / slices.length), members.length)
    }
    await keepRecipe(transaction, recipe.hash, recipe.body)
    await finishEdition(transaction, edition.id, { recipeHash: recipe.hash, contentHash: content.digest(), leftOut })
  })
  logger.info({ organisations: members.length, leftOut }, 'edition computed')
}

async function frameEdition(
  { editionId, members, withheld }: Pick<FrameInput, 'editionId' | 'members' | 'withheld'>,
  { pool, computation }: RunContext,
): Promise<FrameResult> {
  const register = { organisations: await readRegister(pool), features: await readLoadedFeatures(pool) }
  const client = await pool.connect()
  const kindFigures = await copyKindFigures(client, withFigures(members)).finally(() => client.release())
  return computation.run('frame-edition', { editionId, members, withheld, register, kindFigures })
}

/** Reads what some nodes need of all organisations, and compares them in a thread. */
async function compareNodes(
  input: Omit<SliceInput, 'figures'>,
  { pool, computation }: RunContext,
): Promise<SliceResult> {
  const { nodes, tree, members } = input
  const needed = [...new Set([...nodes, ...tree.flatMap(({ parts }) => parts.map(({ id }) => id))])]
  const client = await pool.connect()
  const figures = await copyOwnFigures(client, withFigures(members), needed).finally(() => client.release())
  return computation.run('compare-nodes', { ...input, figures })
}

function withFigures(members: readonly MemberOfEdition[]): { roundId: string; rootUnitId: string }[] {
  return members.flatMap(({ failed, roundId, rootUnitId }) => (!failed && rootUnitId ? [{ roundId, rootUnitId }] : []))
}
