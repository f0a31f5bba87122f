import {
  readEditionToGuarantee,
  readPublicFigures,
  replaceGuaranteedPlaces,
  type PublicFigure,
} from '@mognad/db/editions/guaranteed-place.store'
import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { nodesOf } from '@mognad/model/instruments/nodes-of'
import { RuleBroken } from '@mognad/model/errors'
import { FEWEST_FOR_RANK_SET, MOST_FOR_PAIRS } from '@mognad/scoring'
import type { RunContext } from '../run-context.ts'
import { readInstruments } from '../scores/instruments.ts'

/**
 * The places that public claims may be made of ("we are among the ten best"): on the total and its dimensions, among
 * those who share publicly, from the figures as they were published. A job of its own after publishing, for its time
 * grows with the square of those who take part.
 */
export async function guaranteePlaces(run: StartedRun, context: RunContext): Promise<void> {
  const { pool, progress, commit, logger } = context
  const edition = run.editionId ? await readEditionToGuarantee(pool, run.editionId) : null
  if (!edition || !(edition.state === 'published' || edition.state === 'superseded'))
    throw new RuleBroken('EDITION_NOT_PUBLISHED')
  const [version] = await readInstruments(pool, [edition.instrumentVersionId])
  if (!version) throw new Error('the edition names no instrument version')
  const nodes = nodesOf(version.instrument).filter(({ level }) => level === 'total' || level === 'dimension')
  const figures = await readPublicFigures(
    pool,
    edition.id,
    nodes.map(({ id }) => id),
  )
  const byNode = nodes
    .map(({ id }) => figures.filter(({ nodeId }) => nodeId === id))
    .filter(({ length }) => length >= FEWEST_FOR_RANK_SET && length <= MOST_FOR_PAIRS)
  const total = byNode.reduce((sum, { length }) => sum + length, 0)
  progress('rank', 0, total)
  const places = await onThreads(byNode, context, (done) => progress('rank', done, total))
  const members = new Set(figures.map(({ organisationId }) => organisationId)).size
  await commit((client) => replaceGuaranteedPlaces(client, edition.id, members, places))
  logger.info({ members, places: places.length }, 'places guaranteed')
}

/** Every thread takes every n-th organisation of each node. */
async function onThreads(
  byNode: readonly (readonly PublicFigure[])[],
  { computation }: RunContext,
  tell: (done: number) => void,
) {
  const { size } = computation
  const shares = byNode.flatMap((figures) =>
    Array.from({ length: size }, (_, thread) => ({
      figures,
      wanted: figures.map((__, index) => index).filter((index) => index % size === thread),
    })),
  )
  const doneOf = shares.map(() => 0)
  const parts = await Promise.all(
    shares.map((share, index) =>
      computation.run('guarantee-places', share, (done) => {
        doneOf[index] = done
        tell(doneOf.reduce((sum, each) => sum + each, 0))
      }),
    ),
  )
  return parts.flat()
}
