import {
  earlierEditions,
  readEditionRows,
  type EditionRows,
  saveEditionReport,
} from '@mognad/db/editions/edition-audit.store'
import { readEditionToCompute } from '@mognad/db/editions/edition.store'
import { endHandedOn, failureBelow, type StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { RuleBroken } from '@mognad/model/errors'
import { editionAllows, type EditionState } from '@mognad/model/editions/edition-lifecycle'
import { type EditionAttacked, mergeAttacks } from '@mognad/scoring/gate'
import type { RunContext } from '../run-context.ts'
import { attackRounds } from './attack-rounds.ts'
import { reportOf } from './edition-report.ts'
import { storedNodes } from './stored-edition.ts'

/** Nodes per task: enough tasks for a bar that moves. */
const nodesPerTask = 6

/**
 * The release gate (method 5.10, R12): attacks a computed edition as it lies in its tables, together with everything that was
 * published before, and the rounds in it. With nothing found the edition is audited; else it stays computed, and the report
 * says where to look.
 */
export async function auditEdition(run: StartedRun, context: RunContext): Promise<void> {
  const { pool, progress, commit, logger } = context
  const failure = await failureBelow(pool, run.id)
  if (failure) throw new RuleBroken(failure)
  const edition = run.editionId ? await readEditionToCompute(pool, run.editionId) : null
  if (!edition?.contentHash || !editionAllows(edition.state as EditionState, 'audit'))
    throw new RuleBroken('EDITION_NOT_COMPUTED')
  const startedAt = performance.now()
  const stored = await readEditionRows(pool, edition.id)
  progress('audit', 0, stored.members.length)
  const earlier: EditionRows[] = []
  for (const id of await earlierEditions(pool, edition.id)) earlier.push(await readEditionRows(pool, id))
  const [attacked, rounds] = await Promise.all([
    attackOnThreads(stored, earlier, Number(edition.seed), context),
    attackRounds(
      stored.members.flatMap(({ roundId }) => roundId ?? []),
      context,
    ),
  ])
  const tookMs = Math.round(performance.now() - startedAt)
  const report = { ...reportOf(attacked, rounds, earlier.length), tookMs }
  await commit(async (transaction) => {
    await saveEditionReport(transaction, { editionId: edition.id, contentHash: edition.contentHash!, report })
    await endHandedOn(transaction, run.id, 'done')
  })
  const found = report.attacks
    .filter((attack) => attack.found > 0)
    .map(({ attack, found: count }) => ({ attack, count }))
  logger.info({ passed: report.passed, found, ms: tookMs }, 'edition attacked')
}

/** Which thread attacks a node changes nothing: everything drawn follows from the seed and the node. */
async function attackOnThreads(
  edition: EditionRows,
  earlier: readonly EditionRows[],
  seed: number,
  { pool, computation, progress }: RunContext,
) {
  const { nodes, members } = edition
  const shares = Array.from({ length: Math.ceil(nodes.length / nodesPerTask) }, (_, share) =>
    nodes.slice(share * nodesPerTask, (share + 1) * nodesPerTask),
  )
  const parts: EditionAttacked[] = []
  let next = 0
  let done = 0
  // As many at once as there are threads: of the others no value is in memory yet.
  const work = async () => {
    for (let share = next++; share < shares.length; share = next++) {
      const wanted = shares[share]!
      const before = await Promise.all(earlier.map((each) => storedNodes(pool, each, wanted)))
      const attacked = await storedNodes(pool, edition, wanted)
      parts[share] = await computation.run('attack-edition', { edition: attacked, earlier: before, wanted, seed })
      done += wanted.length
      progress('audit', Math.floor((members.length * done) / nodes.length), members.length)
    }
  }
  await Promise.all(Array.from({ length: computation.size }, work))
  return mergeAttacks(parts)
}
