import { defineJob, jobRunPayload } from '../define-job.ts'

/** Freezes the tree of units, draws the invitations and opens the door of a round. */
export const openRound = defineJob({
  name: 'rounds.open-round',
  payload: jobRunPayload,
  attempts: 5,
  onceFor: ({ jobRunId }) => jobRunId,
})
