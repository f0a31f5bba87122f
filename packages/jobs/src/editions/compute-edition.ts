import { defineJob, jobRunPayload } from '../define-job.ts'

/** All organisations of a year become cohorts, figures and positions. */
export const computeEdition = defineJob({
  name: 'editions.compute-edition',
  payload: jobRunPayload,
  attempts: 3,
  onceFor: ({ jobRunId }) => jobRunId,
})
