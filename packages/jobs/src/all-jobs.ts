import { judgeTargets } from './decisions/judge-targets.ts'
import { keepTargets } from './decisions/keep-targets.ts'
import { auditEdition } from './editions/audit-edition.ts'
import { computeEdition } from './editions/compute-edition.ts'
import { guaranteePlaces } from './editions/guarantee-places.ts'
import { planEdition } from './editions/plan-edition.ts'
import { sendInvitations } from './invitations/send-invitations.ts'
import { sendReminders } from './invitations/send-reminders.ts'
import { sweep } from './job-runs/sweep.ts'
import { sendNotices } from './mail/send-notices.ts'
import { makeReport } from './reports/make-report.ts'
import { closeRound } from './rounds/close-round.ts'
import { keepTime } from './rounds/keep-time.ts'
import { openRound } from './rounds/open-round.ts'
import { countAnswers } from './scores/count-answers.ts'
import { scoreOrganisation } from './scores/score-organisation.ts'

/** Every job there is. The worker's handlers.ts does not compile until each has a handler. */
export const allJobs = [
  sendInvitations,
  sendReminders,
  sendNotices,
  openRound,
  closeRound,
  countAnswers,
  scoreOrganisation,
  planEdition,
  computeEdition,
  guaranteePlaces,
  auditEdition,
  judgeTargets,
  makeReport,
  sweep,
  keepTime,
  keepTargets,
] as const

export type Job = (typeof allJobs)[number]
export type JobName = Job['name']
/** Jobs that come back by the clock and have no row of their own. */
export type ClockName = typeof sweep.name | typeof keepTime.name | typeof keepTargets.name
/** Jobs that work on a row of job_run: all but those of the clock. */
export type RunName = Exclude<JobName, ClockName>

const byName = new Map<string, Job>(allJobs.map((job) => [job.name, job]))

/** @throws Error on an unknown name: a name in the queue that no code has is a bug or a leftover of another version. */
export function jobNamed<Name extends JobName>(name: Name | (string & {})): Extract<Job, { name: Name }> {
  const job = byName.get(name)
  if (!job) throw new Error(`unknown job ${name}`)
  return job as Extract<Job, { name: Name }>
}
