import type { RunName } from '@mognad/jobs'
import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import type { RunContext } from './run-context.ts'
import { computeEdition } from './editions/compute-edition.handler.ts'
import { planEdition } from './editions/plan-edition.handler.ts'
import { closeRound } from './rounds/close-round.handler.ts'
import { countAnswers } from './scores/count-answers.handler.ts'
import { scoreOrganisation } from './scores/score-organisation.handler.ts'

/**
 * Does the work of one run and writes its results by `context.commit`, in one transaction with the end of the run.
 * A handler may be called again after it was killed anywhere: what was not committed has not happened.
 */
export type Handler = (run: StartedRun, context: RunContext) => Promise<void>

/** Every job that works on a run; a missing one does not compile. */
export const handlers: Readonly<Record<RunName, Handler>> = {
  'rounds.close-round': closeRound,
  'scores.count-answers': countAnswers,
  'scores.score-organisation': scoreOrganisation,
  'editions.plan-edition': planEdition,
  'editions.compute-edition': computeEdition,
}
