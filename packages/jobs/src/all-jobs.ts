import { computeEdition } from './editions/compute-edition.ts'
import { planEdition } from './editions/plan-edition.ts'
import { sweep } from './job-runs/sweep.ts'
import { closeRound } from './rounds/close-round.ts'
import { countAnswers } from './scores/count-answers.ts'
import { scoreOrganisation } from './scores/score-organisation.ts'

/** Every job there is. The worker's handlers.ts does not compile until each has a handler. */
export const allJobs = [closeRound, countAnswers, scoreOrganisation, planEdition, computeEdition, sweep] as const

export type Job = (typeof allJobs)[number]
export type JobName = Job['name']
/** Jobs that work on a row of job_run: all but those of the clock. */
export type RunName = Exclude<JobName, typeof sweep.name>

const byName = new Map<string, Job>(allJobs.map((job) => [job.name, job]))

/** @throws Error on an unknown name: a name in the queue that no code has is a bug or a leftover of another version. */
export function jobNamed<Name extends JobName>(name: Name | (string & {})): Extract<Job, { name: Name }> {
  const job = byName.get(name)
  if (!job) throw new Error(`unknown job ${name}`)
  return job as Extract<Job, { name: Name }>
}
