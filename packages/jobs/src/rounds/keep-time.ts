import { defineJob, emptyPayload } from '../define-job.ts'

/** Looks at the database's clock: which rounds are to open or close, whom there is something to tell, what comes next. */
export const keepTime = defineJob({
  name: 'rounds.keep-time',
  payload: emptyPayload,
  attempts: 1,
  everyMs: 5_000,
  onceFor: () => 'rounds.keep-time',
})
