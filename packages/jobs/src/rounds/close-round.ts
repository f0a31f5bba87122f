import { defineJob, jobRunPayload } from '../define-job.ts'

/** Takes the outer envelopes off when a round has ended. */
export const closeRound = defineJob({
  name: 'rounds.close-round',
  payload: jobRunPayload,
  attempts: 5,
  onceFor: ({ jobRunId }) => jobRunId,
})
