import { defineJob, jobRunPayload } from '../define-job.ts'

/** Makes one report of a result as a file, which then lies in its row. */
export const makeReport = defineJob({
  name: 'reports.make-report',
  payload: jobRunPayload,
  attempts: 3,
  onceFor: ({ jobRunId }) => jobRunId,
})
