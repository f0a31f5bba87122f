import { defineJob, emptyPayload } from '../define-job.ts'

/** Sends job runs again that nobody picked up. */
export const sweep = defineJob({
  name: 'job-runs.sweep',
  payload: emptyPayload,
  attempts: 1,
  everyMs: 3_000,
  onceFor: () => 'job-runs.sweep',
})
