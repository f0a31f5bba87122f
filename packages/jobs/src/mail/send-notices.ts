import { defineJob, jobRunPayload } from '../define-job.ts'

/** Sends what the clock has to tell an organisation's staff. */
export const sendNotices = defineJob({
  name: 'mail.send-notices',
  payload: jobRunPayload,
  attempts: 5,
  onceFor: ({ jobRunId }) => jobRunId,
})
