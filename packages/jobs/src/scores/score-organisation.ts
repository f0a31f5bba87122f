import { defineJob, jobRunPayload } from '../define-job.ts'

/** Turns the counters of a batch of organisations into scores with intervals. */
export const scoreOrganisation = defineJob({
  name: 'scores.score-organisation',
  payload: jobRunPayload,
  attempts: 3,
  onceFor: ({ jobRunId }) => jobRunId,
})
