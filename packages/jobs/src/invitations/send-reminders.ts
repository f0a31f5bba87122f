import { defineJob, jobRunPayload } from '../define-job.ts'

/** Reminds those of a round who have not answered: finds out who they are, in memory, and writes to them. */
export const sendReminders = defineJob({
  name: 'invitations.send-reminders',
  payload: jobRunPayload,
  attempts: 5,
  onceFor: ({ jobRunId }) => jobRunId,
})
