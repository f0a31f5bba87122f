import { defineJob, emptyPayload } from '../define-job.ts'

/** Looks at what targets stand on: a new round, an edition, participation, a decision or a date has them judged again. */
export const keepTargets = defineJob({
  name: 'decisions.keep-targets',
  payload: emptyPayload,
  attempts: 1,
  everyMs: 5_000,
  onceFor: () => 'decisions.keep-targets',
})
