import { defineJob, jobRunPayload } from '../define-job.ts'

/** Sends the invitations of a round that wait. */
export const sendInvitations = defineJob({
  name: 'invitations.send-invitations',
  payload: jobRunPayload,
  attempts: 5,
  onceFor: ({ jobRunId }) => jobRunId,
})
