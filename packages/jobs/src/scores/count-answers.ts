import { defineJob, jobRunPayload } from '../define-job.ts'

/** Turns the responses of a batch of organisations into integer counters. */
export const countAnswers = defineJob({
  name: 'scores.count-answers',
  payload: jobRunPayload,
  attempts: 3,
  onceFor: ({ jobRunId }) => jobRunId,
})
