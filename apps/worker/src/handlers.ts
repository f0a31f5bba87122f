import type { ClockName, RunName } from '@mognad/jobs'
import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import type { RunContext, Services } from './run-context.ts'
import { judgeTargets } from './decisions/judge-targets.handler.ts'
import { keepTargets } from './decisions/keep-targets.handler.ts'
import { auditEdition } from './editions/audit-edition.handler.ts'
import { computeEdition } from './editions/compute-edition.handler.ts'
import { guaranteePlaces } from './editions/guarantee-places.handler.ts'
import { planEdition } from './editions/plan-edition.handler.ts'
import { sendInvitations } from './invitations/send-invitations.handler.ts'
import { sendReminders } from './invitations/send-reminders.handler.ts'
import { sendNotices } from './mail/send-notices.handler.ts'
import { sweep } from './job-runs/sweep.handler.ts'
import { makeReport } from './reports/make-report.handler.ts'
import { closeRound } from './rounds/close-round.handler.ts'
import { keepTime } from './rounds/keep-time.handler.ts'
import { openRound } from './rounds/open-round.handler.ts'
import { countAnswers } from './scores/count-answers.handler.ts'
import { scoreOrganisation } from './scores/score-organisation.handler.ts'

/**
 * Does the work of one run and writes its results by `context.commit`, in one transaction with the end of the run.
 * A handler may be called again after it was killed anywhere: what was not committed has not happened.
 */
export type Handler = (run: StartedRun, context: RunContext) => Promise<void>

/** Every job that works on a run; a missing one does not compile. */
export const handlers: Readonly<Record<RunName, Handler>> = {
  'invitations.send-invitations': sendInvitations,
  'invitations.send-reminders': sendReminders,
  'mail.send-notices': sendNotices,
  'rounds.open-round': openRound,
  'rounds.close-round': closeRound,
  'scores.count-answers': countAnswers,
  'scores.score-organisation': scoreOrganisation,
  'editions.plan-edition': planEdition,
  'editions.compute-edition': computeEdition,
  'editions.guarantee-places': guaranteePlaces,
  'editions.audit-edition': auditEdition,
  'decisions.judge-targets': judgeTargets,
  'reports.make-report': makeReport,
}

/** Every job that comes back by the clock: it looks at what there is to do, and does it again without harm. */
export const clockHandlers: Readonly<Record<ClockName, (services: Services) => Promise<void>>> = {
  'job-runs.sweep': sweep,
  'rounds.keep-time': keepTime,
  'decisions.keep-targets': keepTargets,
}
