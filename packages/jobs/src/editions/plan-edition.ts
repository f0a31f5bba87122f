import { defineJob, jobRunPayload } from '../define-job.ts'

/** Divides the organisations of a year into batches and hands them on. */
export const planEdition = defineJob({
  name: 'editions.plan-edition',
  payload: jobRunPayload,
  attempts: 3,
  onceFor: ({ jobRunId }) => jobRunId,
})
